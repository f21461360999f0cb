import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { boxOf, cardText, hover, openMarked, placeOf } from './marks';
import { artifact, launch, type Rig } from './rig';
import { BOX, culprit, follows, isMarked, offBy, routes } from './places-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

/** Opens a page with the marked cell in the middle of the window, and nothing under the pointer. */
async function open(address: string): Promise<Page> {
  const tab = await openMarked(rig, address);
  await tab.evaluate(() => document.querySelector('#part')?.scrollIntoView({ block: 'center' }));
  await expect.poll(() => isMarked(tab)).toBe(true);
  return tab;
}

describe('bars of the page that stay in place', () => {
  /** What of all marks lies over the bars, in px. */
  const over = (tab: Page): Promise<number> =>
    inLayer(tab, (layer) => {
      const drawn = [...layer.querySelectorAll<HTMLElement>('.mark[data-role]')].filter((mark) => !mark.hidden);
      return Math.max(
        0,
        ...drawn.map((mark) => {
          const { top, bottom } = mark.getBoundingClientRect();
          const cuts = (/inset\((.*)\)/.exec(mark.style.clipPath)?.[1] ?? '0').split(' ').map(Number.parseFloat);
          const from = top + Math.max(0, cuts[0] ?? 0);
          const to = bottom - Math.max(0, cuts[2] ?? cuts[0] ?? 0);
          const under = (a: number, b: number): number => Math.min(to, b) - Math.max(from, a);
          return Math.max(under(0, 90), under(innerHeight - 90, innerHeight));
        }),
      );
    }).then((most) => most ?? Infinity);

  it.each(['/sticky.html'])('%s: marks end at them, wherever the page is scrolled to', async (address) => {
    const tab = await open(address);
    for (const by of [0, 7, 13, 33, -91]) {
      await tab.mouse.wheel(0, by);
      await expect.poll(() => over(tab), { timeout: 4000 }).toBeLessThan(2);
    }
    await tab.screenshot({ path: artifact('places-sticky.png') });
  });

  it.each(['/shadow.html', '/header-element.html'])('%s: in a shadow root', async (address) => {
    const tab = await open(address);
    await tab.evaluate(() => {
      const cell = document.querySelector('#part');
      scrollBy(0, (cell?.getBoundingClientRect().top ?? 0) - 30);
    });
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(false);
    await tab.evaluate(() => scrollBy(0, -200));
    await expect.poll(() => isMarked(tab), { timeout: 4000 }).toBe(true);
  });
});

describe('what a script moves', () => {
  it('by an animation that nobody is told of is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(
      `{ ${BOX} window.moving = box.animate([{ transform: 'none' }, { transform: 'translate(160px, 40px)' }], { duration: 1200, fill: 'forwards' }); }`,
    );
    await tab.waitForTimeout(700);
    await tab.evaluate('moving.pause()');
    await follows(tab);
    await tab.evaluate('moving.play()');
    await tab.waitForTimeout(900);
    await follows(tab);
  });

  it('by steps of its own, or by the pointer, is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() => {
      const box = document.getElementById('box') as HTMLElement;
      let at = 0;
      const step = (): void => {
        at += 3;
        box.style.transform = `translateX(${at}px)`;
        if (at < 200) requestAnimationFrame(step);
      };
      step();
    });
    await tab.waitForTimeout(300);
    await follows(tab);
    await tab.waitForTimeout(1500);
    await follows(tab);
  });

  it('by a style sheet is followed', async () => {
    const tab = await open('/plain.html');
    await tab.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('#box { position: relative; left: 90px; top: 30px }');
      document.adoptedStyleSheets = [sheet];
    });
    await follows(tab);
  });
});

describe('a report in the top layer', () => {
  const OPEN: Readonly<Record<string, string>> = {
    'of a modal dialog': `top.showModal()`,
    'of a popover': `top.popover = 'manual'; top.showPopover()`,
    'that fills the screen': `await top.requestFullscreen()`,
  };

  it.each(Object.entries(OPEN))('%s is marked above it', async (_, act) => {
    const tab = await rig.openInFront(act.includes('Fullscreen') ? '/screen.html' : '/dialog.html');
    await tab.evaluate(`(async () => { const top = document.getElementById('top'); ${act}; })()`);
    await expect.poll(() => isMarked(tab), { timeout: 8000 }).toBe(true);
    await tab.evaluate(() => document.querySelector('#part')?.scrollIntoView({ block: 'center' }));
    await follows(tab);
    // Red of the corners, as it is painted.
    const { x, y, width, height } = await boxOf(tab, culprit);
    const picture = (await tab.screenshot({ clip: { x: x - 1, y: y - 1, width: width + 2, height: height + 2 } })).toString(
      'base64',
    );
    const red = await tab.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const pen = canvas.getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 0) > 190 && (data[at + 1] ?? 0) < 90) count++;
      return count;
    }, picture);
    expect(red).toBeGreaterThan(20);
    await hover(tab, culprit);
    await expect.poll(() => cardText(tab)).not.toBe('');
  });
});

describe('pages that run otherwise', () => {
  it.each(['/rtl.html', '/rtl-wide.html', '/turned.html', '/perspective.html', '/zoomed.html'])(
    '%s: mark and card stand at their cell',
    async (address) => {
      const tab = await open(address);
      await tab.evaluate(() =>
        document.querySelector('#part')?.parentElement?.lastElementChild?.scrollIntoView({ block: 'center', inline: 'center' }),
      );
      await tab.waitForTimeout(200);
      const cell = await tab.evaluate(() => {
        const { x, y, width, height } =
          document.querySelector('#part')?.parentElement?.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
        return { x, y, width, height };
      });
      await expect.poll(() => offBy(tab)).toBeLessThan(3.5);
      await tab.mouse.move(cell.x + cell.width / 2 - 2, cell.y + cell.height / 2);
      await tab.mouse.move(cell.x + cell.width / 2, cell.y + cell.height / 2);
      await expect.poll(() => cardText(tab)).not.toBe('');
      await tab.waitForTimeout(200);
      const card = await placeOf(tab, '.card');
      const view = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(card.width).toBeGreaterThan(150);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.y).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(view.width);
      expect(card.y + card.height).toBeLessThanOrEqual(view.height);
      const near = Math.min(
        Math.abs(card.y - cell.y - cell.height),
        Math.abs(cell.y - card.y - card.height),
        Math.abs(card.x - cell.x - cell.width),
        Math.abs(cell.x - card.x - card.width),
      );
      expect(near).toBeLessThan(30);
      await tab.screenshot({ path: artifact(`places${address.replace(/\W/g, '-')}.png`) });
    },
  );
});
