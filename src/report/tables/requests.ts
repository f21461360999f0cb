import type { Cell } from '../../document/types';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { FactId, OtherRows } from '../../forms';
import { fold } from '../../forms/normal';
import { SUBTOTAL_COLUMN } from '../../forms/words';
import { isBlank, isFigure, readFigure } from '../figures';
import type { Piece } from '../lines';
import type { Columns } from './columns';
import { alignedRows, isOtherRow, looseRows, settleByOrder, sizeOf, WIDTH, type ReadRow } from './request-rows';
import { rawRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';

const COLUMN_IDS = REQUEST_COLUMNS.map(({ id }) => id);
const LABELS = new Map([...REQUEST_ROWS.three, ...REQUEST_ROWS.one].map((row) => [row.id, row.text]));

/** Fewer rows than this do not make a table three: other tables have a 总计, too. */
const FEWEST_ROWS = 3;

/**
 * Reads table three: each row is what its label says, its figures go to the columns by the headers above them; without
 * usable headers exactly seven figures are needed, else the row is not guessed.
 * @returns how （六）其他处理 is printed, null when no such row was seen.
 */
export function readRequests(pieces: readonly Piece[], sheet: FactSheet): OtherRows | null {
  const raw = rawRows(pieces);
  let rows = alignedRows(
    raw.filter(({ slots }) => slots !== null),
    sheet,
  );
  const loose = raw.filter(({ slots }) => slots === null);
  if (loose.length) rows = [...rows, ...looseRows(loose)];
  if (rows.filter(({ row }) => row !== null).length < 5) {
    const streamed = looseRows(raw);
    if (streamed.length > rows.filter(({ row }) => row !== null).length) rows = streamed;
  }
  const settled = settleByOrder(rows);
  if (settled.filter((entry) => entry.row !== null && sizeOf(entry) >= WIDTH - 1).length < FEWEST_ROWS) return null;
  const subRows = settled.some((entry) => isOtherRow(entry) && sizeOf(entry) >= WIDTH - 1);
  const blankTotals = settled.filter(({ source, slots }) => source?.padded && lacksTotal(slots)).length >= FEWEST_ROWS;
  for (const row of settled) enter(row, subRows, blankTotals, sheet);
  if (subRows) return 'three';
  return settled.some((entry) => entry.row === null && entry.group === 'other' && sizeOf(entry) >= WIDTH - 1) ? 'one' : null;
}

/** Whether a row ends in a blank although it holds figures. */
const lacksTotal = (slots: readonly Cell[]) => slots.some(({ text }) => isFigure(text)) && isBlank(lastOf(slots)?.text ?? '');
const lastOf = (slots: readonly Cell[]) => slots[WIDTH - 1];

function enter(entry: ReadRow, subRows: boolean, blankTotals: boolean, sheet: FactSheet): void {
  const row = entry.row ?? (entry.group === 'other' && !subRows ? 'other.all' : null);
  if (row === null) {
    if (entry.group) noteSubtotal(entry, entry.group, sheet);
    return;
  }
  const facts = COLUMN_IDS.map((column): FactId => `requests/${row}/${column}`);
  if (!entry.slots.length && !entry.window) return;
  if (!entry.exact) sheet.differs({ table: 'requests', expected: LABELS.get(row) ?? row, found: entry.label.trim(), facts });
  const found = place(entry);
  const placed = found && entry.source?.padded && lacksTotal(found) && !blankTotals ? null : found;
  if (!placed) {
    const seen = entry.slots.filter(({ text }) => !isBlank(text)).length;
    sheet.miscounted({ table: 'requests', row, seen, expected: WIDTH, facts });
    return;
  }
  placed.forEach((cell, i) => sheet.put(facts[i] as FactId, cell));
  noteSubtotalColumn(entry, facts, sheet);
}

/** The seven cells of a row in the order of the form's columns, or null when it cannot be told. */
function place({ slots, window, source, columns, structured }: ReadRow): readonly Cell[] | null {
  if (window) return window;
  const extra = new Set(columns?.extra.map((at) => source?.slots?.[at]));
  const own = slots.filter((cell) => !extra.has(cell));
  const byHeader = columns && source?.slots ? headerCells(source.slots, columns, own) : null;
  if (byHeader) return byHeader;
  if (columns && source?.slots && surplusBehindTotal(source.slots, columns, own)) return null;
  const order = columns?.order ?? null;
  const shown = own.filter(({ text }) => !isBlank(text));
  const cells =
    shown.length === WIDTH ? shown : own.length === WIDTH && mayHoldBlanks(source, columns, own, structured) ? own : null;
  return cells && order ? order.map((i) => cells[i] as Cell) : cells;
}

/** Whether seven cells are the seven columns although some are blank: not where text has columns that the row does not keep to. */
function mayHoldBlanks(source: RawRow | null, columns: Columns | null, own: readonly Cell[], structured: boolean): boolean {
  if (source) return !(source.padded && columns);
  return certainBlanks(own, structured);
}

/** In text the blanks of a row are only cells when nothing can have slid: both ends hold a figure, or nothing does. */
function certainBlanks(cells: readonly Cell[], structured: boolean): boolean {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  return structured && first !== undefined && last !== undefined && !isBlank(first.text) && !isBlank(last.text);
}

/** The cells under the headers, when nothing but blanks stands elsewhere in the row. */
function headerCells(slots: readonly (Cell | null)[], columns: Columns, own: readonly Cell[]): Cell[] | null {
  const cells = columns.at.map((at) => slots[at] ?? null);
  if (cells.some((cell) => cell === null || !own.includes(cell)) || new Set(cells).size !== WIDTH) return null;
  const rest = own.filter((cell) => !cells.includes(cell));
  return rest.every(({ text }) => isBlank(text)) ? (cells as Cell[]) : null;
}

/** A blank total with a figure behind it: that figure is no total, and which cell it is cannot be told. */
function surplusBehindTotal(slots: readonly (Cell | null)[], columns: Columns, own: readonly Cell[]): boolean {
  const last = Math.max(...columns.at);
  const total = slots[last];
  return (
    total !== null &&
    total !== undefined &&
    own.includes(total) &&
    isBlank(total.text) &&
    slots.slice(last + 1).some((cell) => cell !== null && cell !== total && !isBlank(cell.text))
  );
}

function noteSubtotal(entry: ReadRow, group: string, sheet: FactSheet): void {
  const placed = place(entry);
  const rows = REQUEST_ROWS.three.filter((row) => row.group === group);
  placed?.forEach((cell, i) => {
    const { raw, value } = readFigure(cell.text);
    const parts = rows.map((row): FactId => `requests/${row.id}/${COLUMN_IDS[i] as string}`);
    sheet.localSums.push({ kind: 'row', table: 'requests', label: fold(entry.label) || group, parts, value, raw });
  });
}

function noteSubtotalColumn(entry: ReadRow, facts: readonly FactId[], sheet: FactSheet): void {
  const at = entry.columns?.extra[0];
  const cell = at === undefined ? null : entry.source?.slots?.[at];
  if (!cell || !facts.length) return;
  const { raw, value } = readFigure(cell.text);
  sheet.localSums.push({ kind: 'column', table: 'requests', label: SUBTOTAL_COLUMN, parts: facts.slice(1, -1), value, raw });
}
