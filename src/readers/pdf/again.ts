import { segmentsOf } from './aligned';
import { fits, withGlued } from './columns';
import type { PdfLine, PdfPage } from './page';

/**
 * A page as it stands line by line, the second witness of its tables without lines: only the figures of a line are parted from its
 * label, where others stand in their columns. With one that is glued to the label they are fewer than the columns, and each is
 * another's.
 */
export function withFigures(page: PdfPage): PdfPage {
  const lines = page.flow.filter((entry): entry is PdfLine => entry.kind === 'line');
  const texts = new Map<PdfLine, string>();
  for (const { rows, columns } of segmentsOf(lines))
    for (const { line } of rows) {
      const row = withGlued(line, columns);
      if (row && fits(row, columns)) texts.set(line, [...row.label, ...row.figures].map(({ text }) => text).join('\t'));
    }
  if (!texts.size) return page;
  const flow = page.flow.map((entry) => (entry.kind === 'line' ? { ...entry, text: texts.get(entry) ?? entry.text } : entry));
  return { ...page, flow };
}
