import { gridOfLines } from '../../document/text-grid';
import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { FIGURE_AT_END, HEADER_LINE, ONLY_FIGURES, UNIT_APART } from '../../forms/printed/tables';
import { isBlank, isFigure, cellsOf, type Line, type Piece, type TableRows } from '../pieces';
import { withTabs } from './separated';

/** A row before it is known what it is. */
export interface RawRow {
  /** Distinct cells from left to right. */
  readonly cells: readonly Cell[];
  /** The slots of an aligned grid's row, else null. */
  readonly slots: readonly (Cell | null)[] | null;
  /** Index of the row in its grid: cells that began earlier hang over from above. */
  readonly index: number;
  /** See Grid.padded. */
  readonly padded: boolean;
  /** Rows of one piece share a number. */
  readonly table: number;
}

const BLANKS = /[\s\u00a0\u3000]+/;
const LONGEST_LINE = 200;

/** All rows of the pieces, lines of text included (a line is one cell, or a label with figures behind it). */
export function rawRows(source: readonly Piece[]): RawRow[] {
  const pieces = withTabs(source);
  const rows: RawRow[] = [];
  const take = (found: readonly RawRow[]) => {
    for (const row of found) rows.push(row);
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'rows') take(rowsOfGrid(piece, at));
    else if (piece.kind !== 'line' || piece.text.length > LONGEST_LINE) continue;
    else if (isRowLine(piece)) {
      const lines: Line[] = [piece];
      for (let next = pieces[at + 1]; next?.kind === 'line' && isRowLine(next); next = pieces[at + 1]) {
        lines.push(next);
        at++;
      }
      const grid = gridOfLines(lines);
      if (grid) take(rowsOfGrid({ grid, rows: grid.rows, from: 0 }, at));
    } else rows.push({ cells: cellsOfLine(piece), slots: null, index: 0, padded: false, table: -1 });
  }
  return withoutSpacers(rows);
}

/** Whether several cells stand in a row, and none that begins there says anything. */
function isEmptyRow({ cells, index }: RawRow): boolean {
  if (cells.length < 2) return false;
  for (const { row, text } of cells) if (row === index && !isBlank(text)) return false;
  return true;
}

/** Fewer figures that count 1, 2, 3 may be those of a table. */
const FEWEST_NUMBERS = 5;

/** Whether cells say no more than the numbers of their columns: 1, 2, 3 …, those of totals also with their sums: 5=1+2+3+4. */
export const areNumbers = (cells: readonly Cell[]): boolean =>
  cells.length >= FEWEST_NUMBERS && cells.every(({ text }, i) => fold(text).split('=')[0] === String(i + 1));

/** A row of figures and blanks without any label; one that numbers columns holds no figures. */
function isBare(row: RawRow | undefined): boolean {
  const own = row?.cells.filter((cell) => cell.row === row.index) ?? [];
  return own.some(({ text }) => isFigure(text)) && own.every(({ text }) => isFigure(text) || isBlank(text)) && !areNumbers(own);
}

/** For each row the last one before it, in the order of the steps, that is not empty. */
function nearest(rows: readonly RawRow[], isEmpty: readonly boolean[], from: number, step: number): (RawRow | undefined)[] {
  const found: (RawRow | undefined)[] = [];
  let last: RawRow | undefined;
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    found[at] = last;
    if (!isEmpty[at]) last = rows[at];
  }
  return found;
}

/** Rows without those of empty cells that only stand beside the figures of a table whose rows have no labels. */
function withoutSpacers(rows: readonly RawRow[]): RawRow[] {
  const isEmpty = rows.map(isEmptyRow);
  if (!isEmpty.includes(true)) return [...rows];
  const above = nearest(rows, isEmpty, 0, 1);
  const below = nearest(rows, isEmpty, rows.length - 1, -1);
  const isBeside = (row: RawRow, near: RawRow | undefined) => near?.table === row.table && isBare(near);
  return rows.filter((row, at) => !isEmpty[at] || !(isBeside(row, above[at]) || isBeside(row, below[at])));
}

const isRowLine = (piece: Piece) => piece.kind === 'line' && piece.text.length <= LONGEST_LINE && /[|\t]/.test(piece.text);

function rowsOfGrid({ grid, rows, from }: Omit<TableRows, 'kind'>, table: number): RawRow[] {
  return rows.map((row, i) => ({
    cells: cellsOf(row),
    slots: grid.aligned ? row : null,
    index: from + i,
    padded: grid.padded ?? false,
    table,
  }));
}

/** A line as cells: a label with the figures behind it. */
function cellsOfLine(line: Line): Cell[] {
  const parts = spaced(line.text);
  return parts.map((text, column) => ({ text, row: 0, column, rowSpan: 1, colSpan: 1, anchor: line.anchor }));
}

function spaced(text: string): string[] {
  if (HEADER_LINE.test(text)) return text.trim().split(BLANKS);
  const line = text.trim().replace(UNIT_APART, '');
  const isRow = (!line.includes('\n') && FIGURE_AT_END.test(line)) || ONLY_FIGURES.test(line);
  return (isRow ? line.split(BLANKS) : [line]).filter((part) => fold(part));
}
