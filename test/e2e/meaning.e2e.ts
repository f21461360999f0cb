import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inLayer } from './inside';
import { boxOf, cardText, factsOf, hover, marksIn, openMarked } from './marks';
import { launch, type Rig } from './rig';
import { drawn, hoverBar, picture, routes } from './meaning-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ oneTab: true, routes, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

describe('blanks', () => {
  it('that are many are one bar at their table, and the rest is framed while its card is open', async () => {
    const page = await openMarked(rig, '/blanks.html');
    const marks = (await marksIn(page)).filter(({ severity }) => severity === 'warning');
    expect(factsOf(marks, 'place')).toEqual(['table/requests']);
    expect(factsOf(marks, 'primary')).toHaveLength(1);
    expect(factsOf(marks, 'primary')[0]).toMatch(/\/total$/);
    expect(marks).toHaveLength(2);
    await hoverBar(page, 'table/requests');
    await expect.poll(async () => (await drawn(page)).filter(({ part }) => part === 'rest').length).toBeGreaterThan(40);
    expect(await inLayer(page, (layer) => layer.querySelector('.legend')?.textContent)).toContain('没有数值的格');
    await picture(page, 'blanks');
    await page.mouse.move(3, 3);
    await expect.poll(async () => (await drawn(page)).filter(({ part }) => part === 'rest').length).toBe(0);
  });

  it('that are few are framed one by one', async () => {
    const page = await openMarked(rig, '/few-blanks.html');
    expect(factsOf(await marksIn(page), 'primary')).toHaveLength(3);
    expect(factsOf(await marksIn(page), 'place')).toEqual([]);
  });
});

describe('cells that were lost', () => {
  it('are told at each short row, with how many figures it has', async () => {
    const page = await openMarked(rig, '/lost.html');
    const rows = (await drawn(page)).filter(({ note }) => note);
    expect(rows.map(({ note }) => note)).toEqual(['6/7', '6/7']);
    expect(rows.every(({ fact }) => fact.startsWith('row/requests/'))).toBe(true);
    expect(factsOf(await marksIn(page), 'place')).toEqual([]);
    const [first] = rows;
    const at = await boxOf(page, first?.fact ?? '');
    const row = await page.evaluate((y) => {
      scrollTo(0, scrollY + y - 300);
      const found = [...document.querySelectorAll('tr')].filter(
        ({ cells }) => cells.length && [...cells].filter((cell) => /^\d+$/.test(cell.textContent?.trim() ?? '')).length === 6,
      );
      // A cell that reaches down from another row is none of it.
      const [row] = found;
      const edges = [...(row?.cells ?? [])].flatMap((cell) => [
        cell.getBoundingClientRect().x,
        cell.getBoundingClientRect().right,
      ]);
      return { width: Math.max(...edges) - Math.min(...edges), height: row?.getBoundingClientRect().height ?? 0 };
    }, at.y);
    expect(Math.abs(at.width - row.width)).toBeLessThan(5);
    expect(Math.abs(at.height - row.height)).toBeLessThan(5);
    await hover(page, first?.fact ?? '');
    await expect.poll(() => cardText(page)).toContain('数值不足');
    expect(await inLayer(page, (layer) => layer.querySelector('.name')?.textContent)).toContain('表三');
    await picture(page, 'lost');
  });
});

describe('a label that differs', () => {
  it('is marked itself, and its figures are not', async () => {
    const page = await openMarked(rig, '/label.html');
    const marks = await marksIn(page);
    expect(factsOf(marks, 'primary')).toEqual(['label/0']);
    expect(marks).toHaveLength(1);
    const label = await page.evaluate(() => {
      document.querySelector('#label')?.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = document.querySelector('#label')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    await expect.poll(async () => Math.abs((await boxOf(page, 'label/0')).y - label.y)).toBeLessThan(4);
    expect(Math.abs((await boxOf(page, 'label/0')).width - label.width)).toBeLessThan(6);
    await hover(page, 'label/0');
    await expect.poll(() => cardText(page)).toContain('予以公示');
    await picture(page, 'label');
  });
});

describe('a section that is missing', () => {
  it('is marked before the next one', async () => {
    const page = await openMarked(rig, '/gap.html');
    expect(factsOf(await marksIn(page), 'before')).toEqual(['section/problems']);
    await page.evaluate(() => document.querySelector('#next')?.scrollIntoView({ block: 'center' }));
    const next = await page.evaluate(() => document.querySelector('#next')?.getBoundingClientRect().y ?? 0);
    await expect.poll(async () => Math.abs((await boxOf(page, 'section/problems')).y - next)).toBeLessThan(4);
    await hover(page, 'section/problems');
    await expect.poll(() => cardText(page)).toContain('没有找到');
    await picture(page, 'gap');
  });

  it('is marked behind the one before where it would be the last', async () => {
    const page = await openMarked(rig, '/end.html');
    expect(factsOf(await marksIn(page), 'after')).toEqual(['section/other']);
    const before = await page.evaluate(() => {
      document.querySelector('#before')?.scrollIntoView({ block: 'center' });
      return document.querySelector('#before')?.getBoundingClientRect().bottom ?? 0;
    });
    await expect
      .poll(async () => {
        const { y, height } = await boxOf(page, 'section/other');
        return Math.abs(y + height - before);
      })
      .toBeLessThan(4);
  });
});
