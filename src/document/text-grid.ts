import { cellsBetweenBars } from './bars';
import type { Anchor, Cell, Grid } from './types';

/** Bounds of a grid: every row is padded to the widest. */
export const MOST_COLUMNS = 1000;
const MOST_SLOTS = 150_000;

/** A line between rows that only rules them off. */
export const RULE_LINE = /^(?=[^]*--)[\s|:+=-]+$/;
/** Rows that all have the same number of cells are columns, not chance. */
const FEWEST_ROWS = 5;
const FEWEST_COLUMNS = 4;
const MOST = 0.9;
/** A single text in a row of tabs that is longer than this is prose that happens to be indented. */
const LONGEST_LABEL = 80;

/** A line that is a row. */
export interface TextRow {
  readonly cells: readonly string[];
  readonly line: string;
  readonly anchor: Anchor;
}

/** Marks of emphasis around a cell, and what converters leave of a cell that goes on from above or from the left. */
const EMPHASIS = ['***', '**', '__', '*', '_'];
const GOES_ON = /^(?:\^{1,2}|<{1,2}|>{1,2}|NaN|nan|None|null|<NA>)$/;

function plainCell(text: string): string {
  if (GOES_ON.test(text)) return '';
  for (const mark of EMPHASIS) {
    const inside = text.startsWith(mark) && text.endsWith(mark) ? text.slice(mark.length, -mark.length) : '';
    if (inside && inside === inside.trim()) return inside;
  }
  return text;
}

/** The cells of a line, null when it is no row; a ruling line between rows has no cells. */
export function cellsOfLine(line: string): string[] | null {
  const mark = line.includes('\t') ? '\t' : line.includes('|') ? '|' : null;
  if (!mark || RULE_LINE.test(line)) return null;
  const cells = line.split(mark).map((cell) => plainCell(cell.trim()));
  const filled = cells.filter(Boolean);
  if (filled.length === 1 && (filled[0]?.length ?? 0) > LONGEST_LABEL) return null;
  return cells;
}

/** Rows of one width are columns; so they are when a few have lost a cell or gained one. */
function isEven(rows: readonly TextRow[]): boolean {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return rows.length >= FEWEST_ROWS && width >= FEWEST_COLUMNS && count >= MOST * rows.length;
}

/** Rows as a grid: aligned when they are even; the bars that open and close every line make no cells. */
export function tabbedGrid(lines: readonly TextRow[]): Grid {
  const even = isEven(lines);
  const barred = lines.filter(({ line, cells }) => cells.length > 2 && !line.includes('\t'));
  const closed = barred.every(({ line }) => line.trimEnd().endsWith('|'));
  const opened = barred.every(({ line }) => line[0] === '|');
  const all = lines.map(({ cells, line }) =>
    line.includes('\t')
      ? cells
      : even
        ? cells.slice(opened ? 1 : 0, closed ? -1 : undefined)
        : cellsBetweenBars(line, closed).map(plainCell),
  );
  const width = all.reduce((most, row) => Math.max(most, Math.min(row.length, MOST_COLUMNS)), 0);
  const rows = all.slice(0, Math.floor(MOST_SLOTS / Math.max(1, width)));
  const grid = rows.map((row, r) =>
    Array.from({ length: width }, (_, c): Cell | null => {
      const text = row[c];
      return text === undefined ? null : { text, row: r, column: c, rowSpan: 1, colSpan: 1, anchor: lines[r]?.anchor ?? {} };
    }),
  );
  return { kind: 'grid', rows: grid, aligned: even, ...(even ? { padded: true } : {}), anchor: lines[0]?.anchor ?? {} };
}

/** Lines of paragraphs that hold bars or tabs, as a grid; null when none of them is a row. */
export function gridOfLines(lines: readonly { readonly text: string; readonly anchor: Anchor }[]): Grid | null {
  const rows = lines.flatMap(({ text, anchor }) => {
    const cells = cellsOfLine(text);
    return cells ? [{ cells, line: text.trim(), anchor }] : [];
  });
  return rows.length ? tabbedGrid(rows) : null;
}
