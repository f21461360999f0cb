import type { Cell } from '../../document/types';
import type { FactId, OtherRows } from '../../forms';
import { cellsOfRequestRow } from '../../forms/cells';
import { cellId } from '../../forms/ids';
import { UNITS } from '../../forms/printed/figures';
import { fold } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { isBlank, isFigure, readFigure, type Piece } from '../pieces';
import type { Columns, PartColumns } from './columns';
import { requestCells } from './labelled-cells';
import { alignedRows, isOtherRow, looseRows, settleByOrder, sizeOf, WIDTH, type ReadRow } from './request-rows';
import { rawRows, type RawRow } from './rows';
import { FactSheet } from './sheet';
import { uprightTables } from './upright';

const COLUMN_IDS = REQUEST_COLUMNS.map(({ id }) => id);
const LABELS = new Map([...REQUEST_ROWS.three, ...REQUEST_ROWS.one].map((row) => [row.id, row.text]));

/** Fewer rows than this do not make a table three: other tables have a 总计, too. */
const FEWEST_ROWS = 3;

/**
 * Reads table three: each row is what its label says, its figures go to the columns by the headers above them; without
 * usable headers exactly seven figures are needed, else the row is not guessed.
 * @returns `otherRows`: how （六）其他处理 is printed, null when no such row was seen.
 */
export function readRequests(pieces: readonly Piece[]): { sheet: FactSheet; otherRows: OtherRows | null } {
  const sheet = new FactSheet();
  return { sheet, otherRows: readInto(sheet, pieces) };
}

function readInto(sheet: FactSheet, pieces: readonly Piece[]): OtherRows | null {
  const raw = rawRows(uprightTables(pieces));
  let rows = alignedRows(
    raw.filter(({ slots }) => slots !== null),
    sheet,
  );
  const loose = raw.filter(({ slots }) => slots === null);
  rows = [...rows, ...looseRows(loose)];
  if (rows.filter(({ row }) => row !== null).length < 5) {
    const streamed = looseRows(raw);
    if (streamed.length > rows.filter(({ row }) => row !== null).length) rows = streamed;
  }
  const named = requestCells(raw);
  const settled = named.length >= FEWEST_ROWS ? named : settleByOrder(rows);
  if (!hasRows(settled, (entry) => entry.row !== null && sizeOf(entry) >= WIDTH - 1)) return null;
  const subRows = settled.some((entry) => isOtherRow(entry) && sizeOf(entry) >= WIDTH - 1);
  const blankTotals = hasRows(settled, ({ source, slots }) => source?.padded === true && lacksTotal(slots));
  const shape = { subRows, blankTotals, aligned: hasRows(settled, underHeaders) };
  for (const row of settled) enter(row, shape, sheet);
  if (subRows) return 'three';
  return settled.some((entry) => entry.row === null && entry.group === 'other' && sizeOf(entry) >= WIDTH - 1) ? 'one' : null;
}

/** Whether enough rows are such. */
function hasRows(rows: readonly ReadRow[], test: (row: ReadRow) => boolean): boolean {
  let seen = 0;
  return rows.some((row) => test(row) && ++seen >= FEWEST_ROWS);
}

/** Whether a row ends in a blank although it holds figures. */
const lacksTotal = (slots: readonly Cell[]) => slots.some(({ text }) => isFigure(text)) && isBlank(lastOf(slots)?.text ?? '');
const lastOf = (slots: readonly Cell[]) => slots[WIDTH - 1];

/** What the rows of a table have in common. */
interface Shape {
  /** （六）其他处理 has rows of its own. */
  readonly subRows: boolean;
  /** Several rows end in a blank total. */
  readonly blankTotals: boolean;
  /** Rows keep to the headers above them. */
  readonly aligned: boolean;
}

function enter(entry: ReadRow, { subRows, blankTotals, aligned }: Shape, sheet: FactSheet): void {
  const row = entry.row ?? (entry.group === 'other' && !subRows ? 'other.all' : null);
  if (row === null) {
    if (entry.group) noteSubtotal(entry, entry.group, aligned, sheet);
    else if (sizeOf(entry) >= WIDTH - 1) sheet.foreignRows.push(entry.label);
    return;
  }
  const facts = cellsOfRequestRow(row);
  if (!entry.slots.length && !entry.window) return;
  if (!entry.exact) sheet.differs({ table: 'requests', expected: LABELS.get(row) ?? row, found: entry.label.trim(), facts });
  const found = place(entry, aligned);
  const placed = found && entry.source?.padded && lacksTotal(found) && !blankTotals ? null : found;
  if (!placed) {
    const seen = entry.slots.filter(({ text }) => !isBlank(text)).length;
    sheet.miscounted({ table: 'requests', row, seen, expected: WIDTH, facts });
    return;
  }
  placed.forEach((cell, i) => sheet.put(facts[i] as FactId, cell));
  noteSubtotalColumn(entry, facts, sheet);
}

/**
 * The seven cells of a row in the order of the form's columns, or null when it cannot be told.
 * @param aligned whether other rows of the table keep to its headers.
 */
function place({ slots, window, source, columns, part, structured }: ReadRow, aligned: boolean): readonly Cell[] | null {
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
function underHeaders({ slots, source, columns }: ReadRow): boolean {
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

function noteSubtotal(entry: ReadRow, group: string, aligned: boolean, sheet: FactSheet): void {
  const placed = place(entry, aligned);
  const rows = REQUEST_ROWS.three.filter((row) => row.group === group);
  placed?.forEach((cell, i) => {
    const { raw, value } = readFigure(cell.text);
    const parts = rows.map((row) => cellId('requests', row.id, COLUMN_IDS[i] as string));
    sheet.sum({ kind: 'row', table: 'requests', label: fold(entry.label) || group, parts, value, raw }, cell.anchor);
  });
}

function noteSubtotalColumn(entry: ReadRow, facts: readonly FactId[], sheet: FactSheet): void {
  const at = entry.columns?.extra[0];
  const cell = at === undefined ? null : entry.source?.slots?.[at];
  if (!cell || !facts.length) return;
  const { raw, value } = readFigure(cell.text);
  const parts = facts.slice(1, -1);
  sheet.sum({ kind: 'column', table: 'requests', label: SUBTOTAL_COLUMN, parts, value, raw }, cell.anchor);
}
