import type { Cell } from '../../document/types';
import type { FactId, OtherRows } from '../../forms';
import { cellsOfRequestRow } from '../../forms/cells';
import { cellId } from '../../forms/ids';
import { fold } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { isBlank, isFigure, readFigure, type Piece } from '../pieces';
import { requestCells } from './labelled-cells';
import { place, underHeaders } from './request-cells';
import { alignedRows, isOtherRow, looseRows, settleByOrder, sizeOf, WIDTH, type ReadRow } from './request-rows';
import { rawRows } from './rows';
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
    sheet.miscounted({ table: 'requests', row, seen, expected: WIDTH, facts }, entry.slots[0]?.anchor);
    return;
  }
  placed.forEach((cell, i) => sheet.put(facts[i] as FactId, cell));
  noteSubtotalColumn(entry, facts, sheet);
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
