import type { Cell } from '../../document/types';
import { UNITS } from '../../forms/printed/figures';
import { fold } from '../../forms/printed/normal';
import { isBlank, isFigure, readFigure } from '../pieces';
import type { Places } from './columns';
import type { RawRow } from './rows';

/** What stands behind the label of a row, and the columns above it. */
export interface Behind {
  readonly slots: readonly Cell[];
  readonly source: RawRow | null;
  readonly columns: Places | null;
  /** Whether a cell of the row was lost, so that its blanks may be those that stood elsewhere. */
  readonly lacks?: boolean;
}

/** The cells of a row, one for each column; `surplus` counts those of a row that repeats one figure in several. */
export interface Assigned {
  readonly cells: readonly Cell[];
  readonly surplus?: number;
}

/** How a row of a table is read. */
export interface Reading {
  /** How many columns the form has here. */
  readonly width: number;
  /** Whether other rows of the table keep to the headers above them. */
  readonly aligned: boolean;
  /** Whether cells of text of which some are blank are those of the form because they are as many. */
  blanksCount(cells: readonly Cell[]): boolean;
}

/**
 * The cells of a row in the order of the form. Every figure belongs to the column whose name stands above it; where the grid
 * does not tell, as many figures as the form has columns are those, in the order in which the page names them; where
 * counting does not tell either, nothing is read.
 */
export function assign({ slots, source, columns, lacks }: Behind, { width, aligned, blanksCount }: Reading): Assigned | null {
  const grid = source?.slots;
  // Where a column of the page's own has no cell, one of the row is lost.
  if (grid && columns?.foreign.some((at) => !grid[at])) return null;
  const own = grid && columns ? withoutOthers(slots, grid, columns) : slots;
  if (grid && columns?.whole) {
    const cells = under(own, grid, columns);
    if (cells) return lacks && cells.some(isLone) ? null : { cells };
    if (aligned && isBehind(grid, columns, own, source.padded)) return null;
  }
  const shown = own.filter(({ text }) => !isBlank(text));
  const same = columns && (grid ? columns.whole : width === 1) ? repeated(shown, columns) : null;
  if (same) return same;
  const mayHoldBlanks = source?.slots ? !(source.padded && columns?.whole) : blanksCount(own);
  const isWhole = own.length === width || (width === 1 && !shown.length);
  const cells = shown.length === width ? shown : isWhole && mayHoldBlanks ? own.slice(0, width) : null;
  if (!cells || (columns && !columns.whole && contradicts(cells, columns))) return null;
  if (!columns?.whole) return { cells };
  const ordered = inOrder(cells, columns);
  // Names in an order of their own say nothing of figures that stand neither below nor all as far beside them.
  return grid && ordered.some((cell, i) => cell !== cells[i]) && !isBeside(ordered, columns) ? null : { cells: ordered };
}

const isLone = ({ text, colSpan }: Cell): boolean => isBlank(text) && colSpan === 1;

/** The cells of a row that stand under the names of their columns, null where something else stands beside them. */
export function underColumns({ slots, source, columns }: Behind): readonly Cell[] | null {
  const grid = source?.slots;
  return grid && columns?.whole ? under(withoutOthers(slots, grid, columns), grid, columns) : null;
}

/** The cells of a row without those of columns that the page added. */
function withoutOthers(slots: readonly Cell[], grid: readonly (Cell | null)[], { added, foreign }: Places): readonly Cell[] {
  if (!added.length && !foreign.length) return slots;
  const others = new Set([...added, ...foreign].map((at) => grid[at]));
  return slots.filter((cell) => !others.has(cell));
}

/** The cell below each name, null when one is missing or belongs to the label. */
function below(own: readonly Cell[], grid: readonly (Cell | null)[], columns: Places): Cell[] | null {
  const cells: Cell[] = [];
  for (const at of columns.at) {
    const cell = at === undefined ? null : grid[at];
    if (!cell || !own.includes(cell)) return null;
    cells.push(cell);
  }
  return cells;
}

const lastOf = ({ at }: Places): number => Math.max(...at.map((column) => column ?? -1));

/** The cells below the names, when nothing but blanks and remarks stands elsewhere in the row. */
function under(own: readonly Cell[], grid: readonly (Cell | null)[], columns: Places): Cell[] | null {
  const cells = below(own, grid, columns);
  const isOnly = new Set(cells).size === 1;
  if (!cells || cells.some((cell, i) => cells.indexOf(cell) !== i && !standsForAll(cell, isOnly))) return null;
  const last = lastOf(columns);
  // What stands under a name as well is said in place of figures.
  const isOther = (cell: Cell) => isRemark(cell, last) && !cells.some(({ text }) => text === cell.text);
  return own.every((cell) => cells.includes(cell) || isBlank(cell.text) || isOther(cell)) ? cells : null;
}

/** Whether cells stand as far from the names of their columns, each of them. */
const isBeside = (cells: readonly Cell[], { at }: Places): boolean =>
  new Set(cells.map(({ column }, i) => column - (at[i] ?? 0))).size === 1;

/** A zero over fewer columns, but not all, may be a slip of the page. */
const FEWEST_COVERED = 3;

/**
 * One cell below several names says of each that there was none: 法人或其他组织 is 0. A placeholder does so behind a label
 * and below all of them; alone in its row it may belong to what follows.
 */
function standsForAll({ text, colSpan, column }: Cell, isOnly: boolean): boolean {
  const { value, unreadable } = readFigure(text);
  if (value === 0) return isOnly || colSpan >= FEWEST_COVERED;
  return isOnly && column > 0 && value === null && !unreadable && !isBlank(text);
}

const isUnit = (text: string) =>
  fold(text)
    .split('/')
    .every((part) => (UNITS as readonly string[]).includes(part));

/** A unit, or a text behind the last column that stands for no figure. */
const isRemark = ({ text, column }: Cell, last: number) =>
  !isFigure(text) && (isUnit(text) || (column > last && /\p{L}{2}/u.test(text)));

/** One figure in every cell below a name that spans several. */
function repeated(shown: readonly Cell[], { at, spans }: Places): Assigned | null {
  if (shown.length <= at.length) return null;
  const cells: Cell[] = [];
  let seen = 0;
  for (const [i, from = Infinity] of at.entries()) {
    const group = at.length === 1 ? shown : shown.filter(({ column }) => column >= from && column < from + (spans[i] ?? 1));
    const [first] = group;
    if (!first || group.some(({ text }) => readFigure(text).value !== readFigure(first.text).value)) return null;
    cells.push(first);
    seen += group.length;
  }
  return seen === shown.length ? { cells, surplus: seen } : null;
}

/**
 * A blank under a header and a figure behind the last one, in a table whose other rows keep to its headers: whether a
 * figure is missing and another one too many, or all have slid, cannot be told. Leading blanks in text fill up labels.
 */
function isBehind(grid: readonly (Cell | null)[], columns: Places, own: readonly Cell[], padded: boolean): boolean {
  const shown = below(own, grid, columns)?.map(({ text }) => !isBlank(text)) ?? [];
  const last = lastOf(columns);
  const lacks = shown.slice(padded ? shown.indexOf(true) : 0).includes(false);
  return lacks && own.some(({ column, text }) => column > last && !isBlank(text));
}

/** Whether the names that are known stand above the figures of a row, but not above those that counting gives them. */
export const contradicts = (cells: readonly Cell[], { at }: Places): boolean =>
  at.every((column) => column === undefined || cells.some((cell) => cell.column === column)) &&
  at.some((column, i) => column !== undefined && cells[i]?.column !== column);

/** Cells in the order of the page, put in that of the form. */
export function inOrder(cells: readonly Cell[], { at }: Places): readonly Cell[] {
  const places = [...at].sort((a = 0, b = 0) => a - b);
  return at.map((column) => cells[places.indexOf(column)] as Cell);
}
