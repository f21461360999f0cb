import type { Anchor, Block, Cell, Document, Grid } from '../document/types';

const RULE_LINE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
/** Rows that all have the same number of cells are columns, not chance. */
const FEWEST_ROWS = 5;
const FEWEST_COLUMNS = 4;
/** A single text in a row of tabs that is longer than this is prose that happens to be indented. */
const LONGEST_LABEL = 80;

/**
 * Reads plain text: lines of cells between tabs or bars become grids, `#` lines headings, all others paragraphs.
 * Blank lines inside a table do not end it.
 * @param anchorAt what stands for a line, by its number.
 */
export function readLines(text: string, anchorAt: (line: number) => Anchor): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  let first = 0;
  const flush = () => {
    if (rows.length) blocks.push(tabbedGrid(rows, anchorAt(first)));
    rows = [];
  };
  for (const [number, line] of text.split(/\r\n?|\n|\f/).entries()) {
    const cells = cellsOf(line);
    if (cells) {
      if (!rows.length) first = number;
      rows.push(cells);
    } else if (line.trim() && !(rows.length && RULE_LINE.test(line))) {
      flush();
      blocks.push(paragraph(line, anchorAt(number)));
    }
  }
  flush();
  return blocks;
}

/** The cells of a line, null when it is no row; a ruling line between rows has no cells. */
function cellsOf(line: string): string[] | null {
  const mark = line.includes('\t') ? '\t' : line.includes('|') ? '|' : null;
  if (!mark || (RULE_LINE.test(line) && line.includes('--'))) return null;
  const cells = line.split(mark).map((cell) => cell.trim());
  const filled = cells.filter(Boolean);
  if (filled.length === 1 && (filled[0]?.length ?? 0) > LONGEST_LABEL) return null;
  return cells;
}

function paragraph(line: string, anchor: Anchor): Block {
  const heading = HEADING.exec(line);
  return heading
    ? { kind: 'paragraph', text: heading[2] ?? '', level: heading[1]?.length ?? 0, anchor }
    : { kind: 'paragraph', text: line, level: 0, anchor };
}

function tabbedGrid(rows: readonly string[][], anchor: Anchor): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row, r) =>
    Array.from({ length: width }, (_, c): Cell | null => {
      const text = row[c];
      return text === undefined ? null : { text, row: r, column: c, rowSpan: 1, colSpan: 1, anchor };
    }),
  );
  const even = rows.length >= FEWEST_ROWS && width >= FEWEST_COLUMNS && rows.every((row) => row.length === width);
  return { kind: 'grid', rows: grid, aligned: even, ...(even ? { padded: true } : {}), anchor };
}

/** Reads a text file or pasted text. */
export function readText(text: string): Document {
  const anchor: Anchor = {};
  return { title: '', meta: new Map(), blocks: readLines(text, () => anchor) };
}
