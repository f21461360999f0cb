import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { badge, cardText, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { artifact, launch, newspaper, type Rig } from './rig';
import { cellUnder, culprit } from './cells';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('a report with one planted error', () => {
  it('shows the count on the badge and marks exactly the cells that take part', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await badge(rig, page, '1');
    const marks = await marksIn(page);
    expect(factsOf(marks, 'primary')).toEqual([culprit]);
    const related = factsOf(marks, 'related');
    expect(related.filter((fact) => fact.startsWith('requests/granted/'))).toHaveLength(6);
    expect(related.filter((fact) => /^requests\/.*\/total$/.test(fact))).toHaveLength(21);
    expect(related).toHaveLength(27);
    await page.screenshot({ path: artifact('page-marks.png'), fullPage: true });
  });

  it('writes the sum out at the cell, and frames its operands', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
    const text = await cardText(page);
    expect(text).toContain('不符');
    expect(text).toContain('若此格为 11（现为 12），2 项勾稽关系同时成立，请核实');
    expect(text).toContain('这只是推测，请以原始记录为准');
    const operands = await inLayer(page, (layer) =>
      [...layer.querySelectorAll<HTMLElement>('.mark[data-part]')].map(({ dataset }) => `${dataset.part} ${dataset.fact}`),
    );
    expect(operands).toContain('part requests/granted/naturalPerson');
    expect(operands).toContain(`total ${culprit}`);
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.screenshot({ path: artifact(`page-card-${scheme}.png`) });
    }
    const look = (layer: ShadowRoot, id: string) => {
      const cell = layer.querySelector(`.mark[data-fact="${id}"]`)?.getBoundingClientRect() ?? new DOMRect();
      const card = layer.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
      const inside = card.left >= 0 && card.top >= 0 && card.right <= innerWidth && card.bottom <= innerHeight;
      return {
        inside,
        apart: card.top >= cell.bottom || card.bottom <= cell.top || card.left >= cell.right || card.right <= cell.left,
      };
    };
    const overlap = await inLayer(page, look, culprit);
    expect(overlap).toEqual({ inside: true, apart: true });
    await page.mouse.move(3, 3);
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('opens the card with the keyboard and closes it with Escape', async () => {
    const page = await openMarked(rig, '/row-total.html');
    await page.keyboard.press('Shift+Tab');
    for (let i = 0; i < 4 && !(await cardText(page)); i++) await page.keyboard.press('Shift+Tab');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
  });

  it('keeps marks at their cells through scrolling, resizing, zoom and reflow', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const atCell = async () => {
      await hover(page, culprit);
      return cellUnder(page, culprit);
    };
    const follows = async () => {
      await expect.poll(atCell).toEqual({ text: '12', off: expect.closeTo(2, 0) as unknown as number });
    };
    await follows();
    await page.setViewportSize({ width: 900, height: 700 });
    await follows();
    await page.evaluate('document.body.style.zoom = "1.5"');
    await follows();
    await page.evaluate('document.documentElement.style.zoom = "0.8"');
    await expect.poll(async () => (await atCell()).text).toBe('12');
    await page.evaluate(() => {
      document.documentElement.style.zoom = '';
      document.body.style.zoom = '';
    });
    await page.evaluate('document.body.insertAdjacentHTML("afterbegin", "<div style=height:333px></div>")');
    await follows();
  });

  it('hides marks of cells that are scrolled out of a box of the page', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const all = (await marksIn(page)).length;
    await page.evaluate(() => {
      const table = [...document.querySelectorAll('table')].at(-2);
      const box = document.createElement('div');
      box.id = 'box';
      box.style.cssText = 'height:300px;overflow:auto';
      table?.replaceWith(box);
      if (table) box.append(table);
    });
    const shown = async () => (await marksIn(page)).map(({ fact }) => fact).join();
    const some = async () => {
      const { length } = await marksIn(page);
      return length > 0 && length < all;
    };
    await expect.poll(some).toBe(true);
    const before = await shown();
    await page.evaluate('document.getElementById("box").scrollTop = 450');
    await expect.poll(shown).not.toBe(before);
    expect(await some()).toBe(true);
    await page.evaluate('document.getElementById("box").scrollTop = 0');
    await expect.poll(shown).toBe(before);
  });

  it('leaves the page as it was when marks are turned off', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await page.evaluate(() => {
      document.querySelector('a')?.focus();
      scrollTo(0, 321);
    });
    const state = () =>
      page.evaluate(() => ({
        html: document.documentElement.outerHTML,
        attributes: [...document.documentElement.attributes, ...document.body.attributes].map(({ name, value }) => name + value),
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        highlights: CSS.highlights.size,
        focus: document.activeElement?.outerHTML ?? '',
        scroll: [scrollX, scrollY],
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
      }));
    const before = await state();
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await marked(page);
    await popup.close();
    const tab = await rig.tabId(page);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.evaluate('scrollTo(0, 321)');
    await rig.sendToBackground({ kind: 'set-marks', tab, on: false });
    await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    expect(await state()).toEqual(before);
  });

  it('gives the focus back when it stood on a mark', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    await page.evaluate('[...document.links].at(-1).focus({ preventScroll: true })');
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    for (let i = 0; i < 9 && (await focused()) !== 'div'; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('div');
    await rig.sendToBackground({ kind: 'set-marks', tab, on: false });
    await expect.poll(focused).toBe('a');
  });
});
