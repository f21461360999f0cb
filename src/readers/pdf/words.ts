import { figureLine, ungluedWords, wordsOf, type Word } from './columns';
import type { PdfLine, PdfPage } from './page';

/** Lines of one table lie no farther from each other, in sizes. */
const STEP = 4;

const overlaps = (a: Word, b: Word): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** Whether each word of one line stands over the same word of another, and over no other of its words. */
function isGrid(above: readonly Word[], below: readonly Word[]): boolean {
  if (above.length < 2 || above.length !== below.length) return false;
  return above.every((word, i) => below.every((other, k) => overlaps(word, other) === (i === k)));
}

/**
 * Pages in which lines whose words stand in the same columns have these in cells of their own, though the gaps between them are as
 * narrow as some in a sentence, or a figure is glued to its label. One of two lines has to show figures. A table may go on on the next
 * page.
 */
export function withWords(pages: readonly PdfPage[]): PdfPage[] {
  const parted = new Map<PdfLine, readonly Word[]>();
  const flow = pages.flatMap((page) => page.flow);
  flow.forEach((below, i) => {
    const above = flow[i - 1];
    if (above?.kind !== 'line' || below.kind !== 'line') return;
    if (above.page === below.page && below.y - above.y > STEP * below.size) return;
    const [upper, lower] = [wordsOf(above), wordsOf(below)];
    const torn = lower.length < upper.length ? ungluedWords(below) : null;
    if (torn && isGrid(upper, torn)) parted.set(above, upper).set(below, torn);
    else if ((figureLine(below) || figureLine(above)) && isGrid(upper, lower)) parted.set(above, upper).set(below, lower);
  });
  const whole = (entry: PdfPage['flow'][number]) => {
    const words = entry.kind === 'line' ? parted.get(entry) : undefined;
    return words ? { ...entry, text: words.map(({ text }) => text).join('\t') } : entry;
  };
  return pages.map((page) =>
    page.flow.some((entry) => entry.kind === 'line' && parted.has(entry)) ? { ...page, flow: page.flow.map(whole) } : page,
  );
}
