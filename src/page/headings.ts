import { boxOf, childrenOf, closestTo, findAllIn, textOf, type PageElement } from '../readers/dom';

const WORD = /\p{L}/u;

/** Whether two boxes stand one over the other. */
const inOneColumn = (a: DOMRect, b: DOMRect): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1;

/** The cells with words above figures: they name their columns. */
export function headingsOf(cells: readonly PageElement[]): PageElement[] {
  const headings = new Set<PageElement>();
  for (const cell of cells) {
    const [table, own] = [closestTo(cell, 'table'), closestTo(cell, 'tr')];
    const box = boxOf(cell);
    for (const row of table ? findAllIn(table, 'tr') : []) {
      if (row === own) break;
      for (const above of childrenOf(row))
        if (!headings.has(above) && inOneColumn(boxOf(above), box) && WORD.test(textOf(above) ?? '')) headings.add(above);
    }
  }
  return [...headings];
}
