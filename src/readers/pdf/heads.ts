import { figureLine, wordsOf, type Word } from './columns';
import { textOf } from './lines';
import type { PdfLine, PdfPage, PdfTable } from './page';
import type { Glyph } from './glyphs';

/** A row of so many figures that stands alone has its labels above. */
const FEWEST = 5;
/** So many lines make up labels at most: one sign stands in each, where columns are narrow. */
const MOST_LINES = 12;
/** Lines of labels lie no farther from each other, in sizes, and from the row below. */
const STEP = 3;

/** The text above figures that stands in columns of theirs, with the lines that it is taken from. */
interface Head {
  readonly lines: readonly PdfLine[];
  readonly labels: readonly (readonly Glyph[])[];
}

/** Over which figure each word of a line stands; null where one stands over none or several, or two over the same. */
function figuresBelow(line: PdfLine, figures: readonly Word[]): Map<number, Word> | null {
  const columns = new Map<number, Word>();
  for (const word of wordsOf(line)) {
    const below = figures.flatMap(({ x0, x1 }, i) => (x0 < word.x1 && word.x0 < x1 ? [i] : []));
    const [column = -1] = below;
    if (below.length !== 1 || columns.has(column)) return null;
    columns.set(column, word);
  }
  return columns;
}

/** The labels above a row of figures; null where a figure has none. */
function headOf(figures: readonly Word[], row: PdfLine, above: readonly (PdfLine | PdfTable)[]): Head | null {
  const labels = figures.map((): Glyph[] => []);
  const lines: PdfLine[] = [];
  let below = row;
  for (let at = above.length - 1; at >= 0 && lines.length < MOST_LINES; at--) {
    const line = above[at];
    if (line?.kind !== 'line' || figureLine(line) || below.y - line.y > STEP * line.size) break;
    const words = figuresBelow(line, figures);
    if (!words) break;
    for (const [column, { glyphs }] of words) labels[column]?.unshift(...glyphs);
    lines.unshift(line);
    below = line;
  }
  return lines.length > 1 && labels.every((label) => label.length) ? { lines, labels } : null;
}

/** Labels of one line each, in place of those whose words stand above each other. */
function headLine({ lines, labels }: Head, row: PdfLine): PdfLine {
  const text = labels.map((glyphs) => textOf(glyphs).replace(/\s+/g, '')).join('\t');
  return { ...(lines.at(-1) ?? row), text, glyphs: labels.flat() };
}

/**
 * A page in which a row of figures that stands alone has its labels in one line above it. Words that stand above each other in the
 * column of one figure are one label; one that stands over several is left where it is, and with it all above.
 */
export function withHeads(page: PdfPage): PdfPage {
  const flow: (PdfLine | PdfTable)[] = [];
  for (const entry of page.flow) {
    const found = entry.kind === 'line' ? figureLine(entry) : null;
    const isAlone = entry.kind === 'line' && found && !found.label.length && found.figures.length >= FEWEST;
    const head = isAlone ? headOf(found.figures, entry, flow) : null;
    if (head && entry.kind === 'line' && found) {
      flow.splice(-head.lines.length, head.lines.length, headLine(head, entry));
      flow.push({ ...entry, text: found.figures.map(({ text }) => text).join('\t') });
    } else flow.push(entry);
  }
  return flow.length === page.flow.length ? page : { ...page, flow };
}
