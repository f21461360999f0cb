import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import { inLayer } from './inside';
import { boxOf, cardText } from './marks';
import { artifact } from './rig';

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

export const routes = {
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

interface Drawn {
  readonly fact: string;
  readonly part: string;
  readonly note: string;
}

/** The boxes that are drawn only while a card is open, and the notes of the marks. */
export const drawn = async (page: Page): Promise<Drawn[]> =>
  (await inLayer(page, (layer) =>
    [...layer.querySelectorAll<HTMLElement>('.mark')]
      .filter((mark) => !mark.hidden)
      .map(({ dataset }) => ({ fact: dataset.fact ?? '', part: dataset.part ?? '', note: dataset.note ?? '' })),
  )) ?? [];

/** Both colour schemes of what is in the window now. */
export async function picture(page: Page, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    await page.screenshot({ path: artifact(`meaning-${name}-${scheme}.png`) });
  }
}

/** Rests the pointer where the bar of a table stands. */
export async function hoverBar(page: Page, fact: string): Promise<void> {
  await inLayer(page, (_, y) => scrollTo(0, y + scrollY - 200), (await boxOf(page, fact)).y);
  await page.waitForTimeout(120);
  const { x, y } = await boxOf(page, fact);
  await page.mouse.move(x + 6, y + 60);
  await page.mouse.move(x + 8, y + 62);
  await expect.poll(() => cardText(page)).not.toBe('');
}

/** The open card by itself, as a page that can be examined. */
export const cardPage = async (page: Page): Promise<string> => {
  const { markup, style } = (await inLayer(page, (layer) => {
    const card = layer.querySelector<HTMLElement>('.card')?.cloneNode(true) as HTMLElement;
    card.inert = false;
    card.style.cssText = 'animation: none; position: static';
    const rules = layer.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return { markup: card.outerHTML, style: rules.join('\n') };
  })) ?? { markup: '', style: '' };
  return `<!doctype html><html lang="zh-CN"><title>卡片</title><style>${style}</style><main>${markup}</main></html>`;
};
