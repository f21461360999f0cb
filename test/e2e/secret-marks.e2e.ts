import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { cardText, hover, openMarked, placeOf } from './marks';
import { launch, type Rig } from './rig';
import { culprit, elementOf, foundByPoint, foundBySearch, routes, spiedIn, strange } from './spied';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('with marks on', () => {
  it('a page sees one empty element with a closed root', async () => {
    const page = await openMarked(rig, '/spied.html');
    expect(await elementOf(page)).toEqual({
      children: 'head,body,div',
      markup: '<div></div>',
      root: null,
      again: 'NotSupportedError',
      inside: 'NotSupportedError',
      serialised: '',
      boxes: 0,
      sizes: [0, 0, 0, 0, 0],
      text: '',
      animations: 0,
    });
    const { events, ...rest } = await spiedIn(page);
    expect(events).toEqual([]);
    expect(strange({ events, ...rest })).toEqual([]);
  });

  it('cannot say what our elements do when they are made', async () => {
    const page = await openMarked(rig, '/defines.html');
    expect(await page.evaluate('made')).toEqual([]);
  });

  it('does not find the card by searching, selecting, or asking who stands where', async () => {
    const page = await openMarked(rig, '/spied.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('这只是推测');
    expect(await foundBySearch(page, '这只是推测')).toEqual([false, false]);
    expect(await foundByPoint(page)).toBe(false);
    expect(await elementOf(page)).toMatchObject({ boxes: 0, sizes: [0, 0, 0, 0, 0], text: '', animations: 0 });
  });

  it('is told of no layout shift and of no large text when cells move and the card opens', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate(`document.body.insertAdjacentHTML('afterbegin', '<div data-own style="height:180px"></div>')`);
    await page.waitForTimeout(400);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.waitForTimeout(400);
    await page.evaluate(`document.body.firstElementChild.style.height = '20px'`);
    await page.waitForTimeout(600);
    const { entries } = await spiedIn(page);
    const moved = entries.filter((entry) => entry.startsWith('layout-shift'));
    expect(moved.filter((entry) => entry.includes('none'))).toEqual([]);
    // Its own layout shifts the page is told of, so it would be told of ours.
    expect(moved.length).toBeGreaterThan(0);
    const painted = entries.filter((entry) => entry.startsWith('largest-contentful-paint'));
    expect(painted.map((entry) => entry.split(' ')[2])).not.toContain('');
  });

  it('hears nothing of what the pointer does over the card', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      for (const name of ['pointerdown', 'mousedown', 'mouseup', 'pointerup', 'click', 'dblclick', 'contextmenu', 'wheel'])
        document.addEventListener(name, () => heard.push(name), true);
      Object.assign(window, { heard });
    });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const card = await placeOf(page, '.card');
    await page.mouse.move(card.x + 60, card.y + 80);
    await page.mouse.move(card.x + 80, card.y + 100);
    await page.waitForTimeout(400);
    expect(await cardText(page)).not.toBe('');
    await page.mouse.click(card.x + 80, card.y + 100);
    await page.mouse.dblclick(card.x + 90, card.y + 110);
    await page.mouse.click(card.x + 90, card.y + 110, { button: 'right' });
    expect(await cardText(page)).not.toBe('');
    const closer = await placeOf(page, '.close');
    await page.mouse.click(closer.x + closer.width / 2, closer.y + closer.height / 2);
    await expect.poll(() => cardText(page)).toBe('');
    expect(await page.evaluate('heard')).toEqual([]);
    expect((await spiedIn(page)).events).toEqual([]);
  });

  it('scrolls the card and not the page where it does not fit, and the page does not hear of it', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.evaluate(() => {
      const wheels: number[] = [];
      document.addEventListener('wheel', ({ deltaY }) => wheels.push(deltaY), true);
      Object.assign(window, { wheels });
    });
    await page.setViewportSize({ width: 900, height: 300 });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const card = await placeOf(page, '.card');
    await page.mouse.move(card.x + 40, card.y + 40);
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 60);
    await expect.poll(() => inLayer(page, (layer) => layer.querySelector('.card')?.scrollTop)).toBeGreaterThan(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate('wheels')).toEqual([]);
  });

  it('hears of the keyboard no more than that it stands on the element, and that only at the window', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    const { events } = await spiedIn(page);
    expect(events.filter((name) => !name.endsWith('at the window'))).toEqual([]);
    expect(events.filter((name) => !/^(?:key|focus|blur)/.test(name))).toEqual([]);
  });

  it('a screen reader is told at the mark what the card says', async () => {
    const page = await openMarked(rig, '/spied.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    const session = await rig.ctx.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const focused = nodes.find(
      ({ role, properties = [] }) =>
        role?.value === 'button' && properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    expect(focused?.name?.value).toContain('不符');
    expect(String(focused?.description?.value).replaceAll('\u00a0', ' ')).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
  });
});
