import { figureLine, wordsOf, type Word } from './columns';
import type { PdfLine, PdfPage } from './page';

/** Lines of one table lie no farther from each other, in sizes. */
const STEP = 4;

const overlaps = (a: Word, b: Word): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** Whether each word of one line stands over the same word of another, and over no other of its words. */
function isGrid(above: readonly Word[], below: readonly Word[]): boolean {
  if (above.length < 2 || above.length !== below.length) return false;
  return above.every((word, i) => below.every((other, k) => overlaps(word, other) === (i === k)));
}

/** A line with its words in cells of their own. */
const parted = (line: PdfLine): PdfLine => ({
  ...line,
  text: wordsOf(line)
    .map(({ text }) => text)
    .join('\t'),
});

/**
 * A page in which lines whose words stand in the same columns have these in cells of their own, though the gaps between them are as
 * narrow as some in a sentence. One of two lines has to show figures.
 */
export function withWords(page: PdfPage): PdfPage {
  const isParted = new Set<PdfLine>();
  page.flow.forEach((below, i) => {
    const above = page.flow[i - 1];
    if (above?.kind !== 'line' || below.kind !== 'line' || below.y - above.y > STEP * below.size) return;
    if (!figureLine(below) && !figureLine(above)) return;
    if (isGrid(wordsOf(above), wordsOf(below))) isParted.add(above).add(below);
  });
  if (!isParted.size) return page;
  return { ...page, flow: page.flow.map((entry) => (entry.kind === 'line' && isParted.has(entry) ? parted(entry) : entry)) };
}
