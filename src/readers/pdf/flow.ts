import { made, madeText, spansOf, type Made } from '../made';
import { boxOf, rowsAt } from './anchors';
import type { PdfLine, PdfPage, PdfTable } from './page';
import { join, mendSeams } from './seams';

/** A line goes on with a sentence when it begins at the left border of the text, so near in sizes. */
const AT_LEFT = 0.8;
/** The line before it has to reach the right border, but for so many sizes: no sign fits there, or a comma hangs. */
const AT_RIGHT = 2.2;
const SAME_SIZE = 1;

/** A title is so much larger than the text, and broken in the middle where it is too long. */
const LARGER = 1.15;
const TITLE_STEP = 2.2;

interface Borders {
  readonly left: number;
  readonly right: number;
  /** How high most of its lines are. */
  readonly size: number;
}

const NO_BORDERS: Borders = { left: 0, right: 0, size: Infinity };

/** Tables grow as they are joined; those of the pages stay as they are, to be read again. */
const copyOf = (table: PdfTable): PdfTable => ({
  ...table,
  seams: [...table.seams],
  cells: table.cells.map((cell) => ({ ...cell })),
});

/** Tables that go on over pages as one, and everything else in its order. */
function joinedFlow(pages: readonly PdfPage[]): (PdfLine | PdfTable)[] {
  const flow: (PdfLine | PdfTable)[] = [];
  for (const page of pages)
    for (const [i, entry] of page.flow.entries()) {
      const last = flow.at(-1);
      if (i === 0 && entry.kind === 'table' && last?.kind === 'table' && join(last, entry)) continue;
      flow.push(entry.kind === 'table' ? copyOf(entry) : entry);
    }
  for (const entry of flow) if (entry.kind === 'table') mendSeams(entry);
  return flow;
}

/** Where the text of a document begins and ends. */
function bordersOf(pages: readonly PdfPage[]): Map<number, Borders> {
  return new Map(
    pages.map(({ number, flow }) => {
      const lines = flow.filter((entry) => entry.kind === 'line');
      const sizes = lines.map(({ size }) => size).sort((a, b) => a - b);
      const size = sizes[Math.floor(sizes.length / 2)] ?? 0;
      return [number, { left: Math.min(...lines.map(({ x0 }) => x0)), right: Math.max(...lines.map(({ x1 }) => x1)), size }];
    }),
  );
}

function tableNode(table: PdfTable): Made {
  const rows = Array.from({ length: table.rows }, (): PdfTable['cells'] => []);
  for (const cell of table.cells) rows[cell.top]?.push(cell);
  return made(
    'table',
    rows.map((row) =>
      made(
        'tr',
        row
          .sort((a, b) => a.left - b.left)
          .map(({ text, left, right, top, bottom, anchor }) =>
            made('td', [madeText(text, anchor)], spansOf(right - left + 1, bottom - top + 1), anchor),
          ),
      ),
    ),
  );
}

const isRow = (line: PdfLine) => line.text.includes('\t');

/** Lines and tables as nodes of HTML: lines that are one sentence as one paragraph, lines of columns as they stand. */
export function nodesOf(pages: readonly PdfPage[]): Made[] {
  const borders = bordersOf(pages);
  const nodes: Made[] = [];
  let open: PdfLine[] = [];
  const close = () => {
    if (open.length) nodes.push(paragraph(open));
    open = [];
  };
  for (const entry of joinedFlow(pages)) {
    if (entry.kind === 'table') {
      close();
      nodes.push(tableNode(entry));
      continue;
    }
    const last = open.at(-1);
    if (!last || !continues(last, entry, borders)) close();
    open.push(entry);
  }
  close();
  return nodes;
}

function continues(last: PdfLine, line: PdfLine, borders: ReadonlyMap<number, Borders>): boolean {
  if (isRow(last) || isRow(line)) return isRow(last) && isRow(line);
  const { left, size: usual } = borders.get(line.page) ?? NO_BORDERS;
  const right = borders.get(last.page)?.right ?? 0;
  const { size } = line;
  const isTitle = size > LARGER * usual && last.page === line.page && line.y - last.y < TITLE_STEP * size;
  const isCentred = isTitle && Math.abs(last.x0 + last.x1 - line.x0 - line.x1) < size;
  const begins = line.x0 < left + AT_LEFT * size || isCentred;
  return begins && last.x1 > right - AT_RIGHT * size && Math.abs(last.size - size) < SAME_SIZE;
}

function paragraph(lines: readonly PdfLine[]): Made {
  const isRows = lines.some(isRow);
  const anchors = lines.map(({ page, glyphs }) => boxOf(page, glyphs));
  const texts = lines.map(({ text }, i) => madeText(isRows && i ? `\n${text}` : text, anchors[i]));
  return isRows ? made('pre', texts, {}, rowsAt(anchors)) : made('p', texts);
}
