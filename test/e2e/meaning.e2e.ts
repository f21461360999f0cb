import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { chooseLanguage } from '../../src/dev/browser.mjs';
import { pagesFolder } from '../../src/dev/site.mjs';
import { inLayer } from './inside';
import { boxOf, cardText, factsOf, hover, marksIn, openMarked, placeOf } from './marks';
import { artifact, launch, type Rig } from './rig';

/** Marks say what is the matter: one for what is one, where it is. */

/** What the scripts below have at hand: rows of table three, those that hold seven figures, and what they hold. */
const TOOLS = `const textOf = (node) => node?.textContent.trim() ?? '';
const rows = [...[...document.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length)[0].rows];
const figuresIn = (row) => [...row.cells].slice(-7);
const isFigure = (cell) => /^\\d+$/.test(textOf(cell));
const full = rows.filter((row) => row.cells.length > 7 && figuresIn(row).every(isFigure));
const headed = (number) => [...document.querySelectorAll('h1,h2,h3,h4,p')].find((node) => textOf(node).startsWith(number));`;

/** A sample page with something done to it while it is loaded. */
const changed = (name: string, script: string): string =>
  readFileSync(join(pagesFolder, `${name}.html`), 'utf8').replace(
    '</body>',
    () => `<script>{ ${TOOLS} ${script} }</script></body>`,
  );

const routes = {
  // Every zero of table three is left out, and one total whose parts have figures.
  '/blanks.html': changed(
    'row-total',
    `for (const row of full) for (const cell of figuresIn(row)) if (textOf(cell) === '0') cell.textContent = '';
const whole = full.find((row) => Number(textOf(figuresIn(row)[0])) > 1 && !textOf(row).startsWith('（一）'));
[...whole.cells].at(-1).textContent = '';`,
  ),
  '/few-blanks.html': changed('clean-county', `for (const cell of full.flatMap(figuresIn).slice(0, 3)) cell.textContent = '';`),
  '/lost.html': changed('clean-county', `for (const row of full.slice(3, 5)) figuresIn(row)[2].remove();`),
  '/label.html': changed(
    'clean-county',
    `const label = [...document.querySelectorAll('td')].find((cell) => textOf(cell).endsWith('予以公开'));
label.textContent = '（一）予以公示'; label.id = 'label';`,
  ),
  '/gap.html': changed(
    'clean-county',
    `const next = headed('六、'); next.id = 'next';
for (let node = headed('五、'); node && node !== next;) { const after = node.nextElementSibling; node.remove(); node = after; }`,
  ),
  '/end.html': changed(
    'clean-county',
    `const gone = headed('六、'); gone.previousElementSibling.id = 'before';
for (let node = gone.nextElementSibling; node;) { const after = node.nextElementSibling; node.remove(); node = after; } gone.remove();`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
  await chooseLanguage(rig.worker, 'zh');
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

interface Drawn {
  readonly fact: string;
  readonly part: string;
  readonly note: string;
}
/** The boxes that are drawn only while a card is open, and the notes of the marks. */
const drawn = async (page: Page): Promise<Drawn[]> =>
  (await inLayer(page, (layer) =>
    [...layer.querySelectorAll<HTMLElement>('.mark')]
      .filter((mark) => !mark.hidden)
      .map(({ dataset }) => ({ fact: dataset.fact ?? '', part: dataset.part ?? '', note: dataset.note ?? '' })),
  )) ?? [];

/** Both colour schemes of what is in the window now. */
async function picture(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    await page.screenshot({ path: artifact(`meaning-${name}-${scheme}.png`) });
  }
}

/** Rests the pointer where the bar of a table stands. */
async function hoverBar(page: Page, fact: string): Promise<void> {
  await inLayer(page, (_, y) => scrollTo(0, y + scrollY - 200), (await boxOf(page, fact)).y);
  await page.waitForTimeout(120);
  const { x, y } = await boxOf(page, fact);
  await page.mouse.move(x + 6, y + 60);
  await page.mouse.move(x + 8, y + 62);
  await expect.poll(() => cardText(page)).not.toBe('');
}

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

describe('the card', () => {
  const culprit = 'requests/granted/total';

  it.each([
    [1280, 720],
    [1000, 560],
    [800, 900],
  ])('in a window of %d × %d covers neither its cell nor the headings of its columns', async (width, height) => {
    const page = await openMarked(rig, '/row-total.html');
    await page.setViewportSize({ width, height });
    for (const top of [140, 260, 400]) {
      await page.mouse.move(2, 2);
      await expect.poll(() => cardText(page)).toBe('');
      await inLayer(page, (_, y) => scrollTo(0, y), (await boxOf(page, culprit)).y + (await page.evaluate(() => scrollY)) - top);
      await page.waitForTimeout(150);
      const cell = await boxOf(page, culprit);
      await page.mouse.move(cell.x + cell.width / 2 - 2, cell.y + cell.height / 2);
      await page.mouse.move(cell.x + cell.width / 2, cell.y + cell.height / 2);
      await expect.poll(() => cardText(page)).not.toBe('');
      await page.waitForTimeout(200);
      const card = await placeOf(page, '.card');
      const covered = await page.evaluate(
        ({ at, own }) => {
          const over = (box: DOMRect | typeof at): boolean =>
            box.x < at.x + at.width && at.x < box.x + box.width && box.y < at.y + at.height && at.y < box.y + box.height;
          const table = [...document.querySelectorAll('table')].sort((a, b) => b.rows.length - a.rows.length)[0];
          const heads = [...(table?.rows ?? [])]
            .slice(0, 3)
            .flatMap(({ cells }) => [...cells])
            .filter((head) => !/\d/.test(head.textContent ?? ''));
          const shown = heads.map((head) => head.getBoundingClientRect()).filter((box) => box.bottom > 0 && box.x > 300);
          return { cell: over(own), heads: shown.filter(over).length };
        },
        { at: card, own: cell },
      );
      expect(covered).toEqual({ cell: false, heads: 0 });
    }
  });

  it.each([
    ['zh', '合计格'],
    ['en', 'stated total'],
  ] as const)('tells once what its frames mean: %s', async (lang, word) => {
    await chooseLanguage(rig.worker, lang);
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).not.toBe('');
    const told = await inLayer(page, (layer) => {
      const legends = [...layer.querySelectorAll('.legend')];
      return {
        count: legends.length,
        keys: [...layer.querySelectorAll('.key')].map(({ className }) => className),
        text: legends[0]?.textContent,
      };
    });
    expect(told?.count).toBe(1);
    expect(told?.keys).toEqual(['key primary', 'key related', 'key part', 'key total']);
    expect(told?.text).toContain(word);
    await picture(page, `legend-${lang}`);
    await chooseLanguage(rig.worker, 'zh');
  });
});

/** The open card by itself, as a page that can be examined. */
const cardPage = async (page: Page): Promise<string> => {
  const { markup, style } = (await inLayer(page, (layer) => {
    const card = layer.querySelector<HTMLElement>('.card')?.cloneNode(true) as HTMLElement;
    card.inert = false;
    card.style.cssText = 'animation: none; position: static';
    const rules = layer.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return { markup: card.outerHTML, style: rules.join('\n') };
  })) ?? { markup: '', style: '' };
  return `<!doctype html><html lang="zh-CN"><title>卡片</title><style>${style}</style><main>${markup}</main></html>`;
};

describe('the card as it can be perceived', () => {
  it.each(['light', 'dark'] as const)('%s: axe finds nothing', async (colorScheme) => {
    const page = await openMarked(rig, '/row-total.html');
    await hover(page, 'requests/granted/total');
    await expect.poll(() => cardText(page)).not.toBe('');
    const markup = await cardPage(page);
    expect(markup).toContain('class="legend"');
    await page.emulateMedia({ colorScheme });
    await page.goto('about:blank');
    await page.setContent(markup);
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] }).then(({ violations }) => violations.filter(({ id }) => !/^(?:page-has-heading-one|landmark)/.test(id)).map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
    );
    expect(violations).toEqual([]);
  });

  it('has a role and a name, and the mark tells what it says', async () => {
    const page = await openMarked(rig, '/label.html');
    await hover(page, 'label/0');
    await expect.poll(() => cardText(page)).not.toBe('');
    const told = await inLayer(page, (layer) => {
      const card = layer.querySelector<HTMLElement>('.card');
      return { role: card?.role, name: card?.ariaLabel, mark: layer.querySelector<HTMLElement>('.mark')?.ariaLabel };
    });
    expect(told).toMatchObject({ role: 'tooltip', name: '表三（申请办理）' });
    expect(told?.mark).toContain('予以公示');
  });
});

describe('the keyboard', () => {
  it('goes down the page from mark to mark, also after the page was audited again', async () => {
    const page = await openMarked(rig, '/lost.html');
    await page.evaluate(() => {
      const label = [...document.querySelectorAll('td')].find((cell) => cell.textContent?.trim() === '行政规范性文件');
      label?.replaceChildren('行政规范性文档');
    });
    const stops = () =>
      inLayer(page, (layer) =>
        [...layer.querySelectorAll<HTMLElement>('button.mark')]
          .filter((mark) => !mark.hidden)
          .map((mark) => mark.getBoundingClientRect().top),
      );
    await expect.poll(async () => (await stops())?.length ?? 0, { timeout: 8000 }).toBeGreaterThan(1);
    const tops = (await stops()) ?? [];
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });
});

describe('after a jump', () => {
  it('the keyboard stands on the mark and goes on from there', async () => {
    const page = await openMarked(rig, '/label.html');
    const tab = await rig.tabId(page);
    const state = (await rig.sendToBackground({ kind: 'open', tab })) as TabState;
    const target = state.frames[0]?.result.audits[0]?.findings[0]?.id;
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target })).toBe(true);
    const focused = () => inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
    await expect.poll(focused).toBe('label/0');
    await expect.poll(() => cardText(page)).not.toBe('');
    await page.keyboard.press('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    expect(await focused()).toBe('label/0');
  });

  it('to a cell that takes part as well, and Tab leads to the next mark down the page', async () => {
    const page = await openMarked(rig, '/lost.html');
    const tab = await rig.tabId(page);
    const [first] = (await drawn(page)).filter(({ note }) => note);
    expect(await rig.sendToBackground({ kind: 'jump', tab, frame: 0, target: first?.fact })).toBe(true);
    const focused = () => inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
    await expect.poll(focused).toBe(first?.fact);
  });
});
