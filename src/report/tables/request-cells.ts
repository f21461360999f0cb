import type { Cell } from '../../document/types';
import { UNITS } from '../../forms/printed/figures';
import { fold } from '../../forms/printed/normal';
import { isBlank, isFigure, readFigure } from '../pieces';
import type { Columns, PartColumns } from './columns';
import { WIDTH, type ReadRow } from './request-rows';
import type { RawRow } from './rows';

/**
 * The seven cells of a row in the order of the form's columns, or null when it cannot be told.
 * @param aligned whether other rows of the table keep to its headers.
 */
export function place({ slots, window, source, columns, part, structured }: ReadRow, aligned: boolean): readonly Cell[] | null {
  const order = columns?.order ?? null;
  if (window) return order ? order.map((i) => window[i] as Cell) : window;
  const own = withoutExtra(slots, source, columns);
  // Where a column of the page's own has no cell, one of the row is lost.
  if (source?.slots && columns?.foreign.some((at) => !source.slots?.[at])) return null;
  const byHeader =
    columns && source?.slots ? (headerCells(source.slots, columns, own) ?? mergedZeros(own, source, columns)) : null;
  if (byHeader) return byHeader;
  if (columns && source?.slots && aligned && surplusBehind(source.slots, columns, own, source.padded)) return null;
  const shown = own.filter(({ text }) => !isBlank(text));
  const cells =
    shown.length === WIDTH ? shown : own.length === WIDTH && mayHoldBlanks(source, columns, own, structured) ? own : null;
  if (cells && !columns && part && standOtherwise(cells, part)) return null;
  return cells && order ? order.map((i) => cells[i] as Cell) : cells;
}

/** Whether the headers that are known stand above the figures of a row, but not above those that are theirs in the form. */
const standOtherwise = (cells: readonly Cell[], { known }: PartColumns) =>
  known.every((at) => at === undefined || cells.some(({ column }) => column === at)) &&
  known.some((at, i) => at !== undefined && cells[i]?.column !== at);

/** Whether seven cells are the seven columns although some are blank: not where text has columns that the row does not keep to. */
function mayHoldBlanks(source: RawRow | null, columns: Columns | null, own: readonly Cell[], structured: boolean): boolean {
  if (source) return !(source.padded && columns);
  return certainBlanks(own, structured);
}

/** In text the blanks of a row are only cells when nothing can have slid: both ends hold a figure, or nothing does. */
function certainBlanks(cells: readonly Cell[], structured: boolean): boolean {
  return structured && !isBlank(cells[0]?.text ?? '') && !isBlank(cells.at(-1)?.text ?? '');
}

/** The cells under the headers, null when one is missing or belongs to the label. */
function cellsUnder(slots: readonly (Cell | null)[], columns: Columns, own: readonly Cell[]): Cell[] | null {
  const cells: Cell[] = [];
  for (const at of columns.at) {
    const cell = slots[at];
    if (!cell || !own.includes(cell)) return null;
    cells.push(cell);
  }
  return cells.length === WIDTH ? cells : null;
}

/** The cells under the headers, when nothing but blanks stands elsewhere in the row. */
function headerCells(slots: readonly (Cell | null)[], columns: Columns, own: readonly Cell[]): Cell[] | null {
  const cells = cellsUnder(slots, columns, own);
  if (!cells || new Set(cells).size !== WIDTH) return null;
  const last = Math.max(...columns.at);
  const whole = cells.every(({ text }) => isFigure(text));
  const isForeign = ({ column, colSpan }: Cell) => whole && colSpan === 1 && columns.foreign.includes(column);
  return own.every((cell) => cells.includes(cell) || isBlank(cell.text) || isRemark(cell, last) || isForeign(cell))
    ? cells
    : null;
}

/** A text behind the last column that stands for no figure. */
const isRemark = ({ text, column }: Cell, last: number) =>
  column > last && !isFigure(text) && (/\p{L}{2}/u.test(text) || (UNITS as readonly string[]).includes(fold(text)));

/** One cell over all columns that says zero, or nothing: so it does in each of them. */
function mergedZeros(own: readonly Cell[], source: RawRow | null, columns: Columns | null): Cell[] | null {
  if (!columns) return null;
  const last = Math.max(...columns.at);
  const [only, ...others] = own.filter((cell) => !isBlank(cell.text) && !isRemark(cell, last));
  if (!only || others.length || columns.at.some((at) => source?.slots?.[at] !== only)) return null;
  const { value, unreadable } = readFigure(only.text);
  return value || unreadable ? null : columns.at.map(() => only);
}

/** Whether a row keeps to the headers above it. */
export function underHeaders({ slots, source, columns }: ReadRow): boolean {
  if (!columns || !source?.slots) return false;
  return headerCells(source.slots, columns, withoutExtra(slots, source, columns)) !== null;
}

/** The cells of a row without those of columns that the page added. */
function withoutExtra(slots: readonly Cell[], source: RawRow | null, columns: Columns | null): readonly Cell[] {
  const added = columns ? [...columns.extra, ...columns.foreign] : [];
  const extra = new Set(added.map((at) => source?.slots?.[at]));
  return slots.filter((cell) => !extra.has(cell));
}

/**
 * A blank under a header and a figure behind the last one, in a table whose other rows keep to its headers: whether a
 * figure is missing and another one too many, or all have slid, cannot be told. Leading blanks in text fill up labels.
 */
function surplusBehind(slots: readonly (Cell | null)[], columns: Columns, own: readonly Cell[], padded: boolean): boolean {
  const cells = cellsUnder(slots, columns, own);
  const behind = slots.slice(Math.max(...columns.at) + 1);
  return (
    cells !== null &&
    cells.some((cell, i) => isBlank(cell.text) && (!padded || cells.slice(0, i).some(({ text }) => !isBlank(text)))) &&
    behind.some((cell) => cell && !cells.includes(cell) && !isBlank(cell.text))
  );
}
