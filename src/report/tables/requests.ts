import type { Cell } from '../../document/types';
import { REQUEST_COLUMNS, REQUEST_GROUPS, REQUEST_ROWS } from '../../forms/requests';
import type { FactId, OtherRows } from '../../forms';
import { fold, labelKey } from '../../forms/normal';
import { SUBTOTAL_COLUMN } from '../../forms/words';
import { isBlank, isFigure, readFigure } from '../figures';
import { LabelMatcher, editDistance, type LabelMatch } from '../labels';
import type { Piece } from '../lines';
import { findColumns, type Columns } from './columns';
import { rawRows, streamRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';

const COLUMN_IDS = REQUEST_COLUMNS.map(({ id }) => id);
const WIDTH = COLUMN_IDS.length;
const ORDER = [...REQUEST_ROWS.three.map(({ id }) => id)];
const LABELS = new Map([...REQUEST_ROWS.three, ...REQUEST_ROWS.one].map((row) => [row.id, row.text]));

/** Fewer rows than this do not make a table three: other tables have a 总计, too. */
const FEWEST_ROWS = 3;

let matchers: { rows: LabelMatcher; groups: LabelMatcher } | undefined;
const match = () => (matchers ??= { rows: new LabelMatcher(REQUEST_ROWS.three), groups: new LabelMatcher(REQUEST_GROUPS) });

/** A row whose label is settled. */
interface ReadRow {
  readonly row: string | null;
  readonly group: string | null;
  readonly label: string;
  readonly exact: boolean;
  readonly slots: readonly Cell[];
  readonly source: RawRow | null;
  readonly columns: Columns | null;
  /** Whether blank slots are cells of the table rather than accidents of the text. */
  readonly structured: boolean;
}

/** Whether a text names a row, a group or nothing of table three. */
export function isRequestLabel(text: string): boolean {
  return match().rows.match(text) !== null;
}

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
  if (settled.filter(({ row, slots }) => row !== null && slots.length >= WIDTH - 1).length < FEWEST_ROWS) return null;
  const subRows = settled.some(({ row }) => row?.startsWith('other.') ?? false);
  const blankTotals = settled.filter(({ source, slots }) => source?.padded && lacksTotal(slots)).length >= FEWEST_ROWS;
  for (const row of settled) enter(row, subRows, blankTotals, sheet);
  if (subRows) return 'three';
  return settled.some(({ row, group, slots }) => row === null && group === 'other' && slots.length >= WIDTH - 1) ? 'one' : null;
}

function alignedRows(raw: readonly RawRow[], sheet: FactSheet): ReadRow[] {
  const rows: ReadRow[] = [];
  let columns: Columns | null = null;
  let headers: RawRow[] = [];
  let table = -1;
  for (const source of raw) {
    if (source.table !== table) headers = [];
    table = source.table;
    const read = labelled(source);
    if (!read) {
      headers.push(source);
      continue;
    }
    const fresh = findColumns(headers, REQUEST_COLUMNS, SUBTOTAL_COLUMN);
    if (fresh) {
      columns = fresh;
      for (const { expected, found, id } of fresh.differences)
        sheet.differs({ table: 'requests', expected, found, facts: ORDER.map((row): FactId => `requests/${row}/${id}`) });
    }
    headers = [];
    rows.push({ ...read, source, columns, structured: true });
  }
  return rows;
}

/** Splits a row into label and slots; null when it holds no figures, so that it may be a header. */
function labelled(source: RawRow): Omit<ReadRow, 'source' | 'columns' | 'structured'> | null {
  let found: LabelMatch | null = null;
  let group: string | null = null;
  let label = '';
  let last = -1;
  for (const [i, cell] of source.cells.entries()) {
    if (isBlank(cell.text) || isFigure(cell.text)) continue;
    const hanging = cell.row !== source.index;
    const row = hanging ? null : match().rows.match(cell.text);
    const inGroup = match().groups.match(cell.text);
    if (row && !(inGroup?.exact && !row.exact)) [found, label, last] = [row, cell.text, i];
    else if (inGroup) {
      group = inGroup.id;
      if (!hanging || last < i) last = Math.max(last, i);
    } else if (!found && !source.cells.slice(0, i).some(({ text }) => isFigure(text))) [label, last] = [cell.text, i];
  }
  const slots = source.cells.slice(last + 1).filter((cell) => cell.row === source.index);
  if (!slots.some(({ text }) => isFigure(text)) && !((found || group) && slots.length >= WIDTH - 1)) return null;
  return { row: found?.id ?? null, group, label, exact: found?.exact ?? true, slots };
}

function looseRows(raw: readonly RawRow[]): ReadRow[] {
  const { rows, groups } = match();
  const kindOf = (text: string) =>
    rows.match(text) || groups.match(text)
      ? 'row'
      : REQUEST_COLUMNS.some((column) => labelKey(column.text) === labelKey(text))
        ? 'border'
        : null;
  return streamRows(raw, kindOf).map(({ label, cells, structured }) => {
    const row = rows.match(label);
    const group = groups.match(label);
    const isRow = row !== null && !(group?.exact && !row.exact);
    return {
      row: isRow ? row.id : null,
      group: isRow ? null : (group?.id ?? null),
      label,
      exact: row?.exact ?? true,
      slots: cells,
      source: null,
      columns: null,
      structured,
    };
  });
}

/** A row with an unknown label is the only row of the form that is missing between its neighbours, if the words are akin. */
function settleByOrder(rows: readonly ReadRow[]): ReadRow[] {
  const taken = new Set(rows.map(({ row }) => row));
  return rows.map((entry, i) => {
    if (entry.row !== null || entry.group !== null || entry.slots.length < WIDTH || !entry.label) return entry;
    const before = ORDER.indexOf(rows[i - 1]?.row ?? '');
    const after = ORDER.indexOf(rows[i + 1]?.row ?? '');
    const id = before >= 0 && after === before + 2 ? ORDER[before + 1] : undefined;
    if (!id || taken.has(id)) return entry;
    const wanted = labelKey(LABELS.get(id) ?? '');
    const key = labelKey(entry.label);
    if (editDistance(key, wanted, wanted.length) > 0.6 * Math.max(key.length, wanted.length)) return entry;
    return { ...entry, row: id, exact: false };
  });
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
  if (!entry.slots.length) return;
  if (!entry.exact) sheet.differs({ table: 'requests', expected: LABELS.get(row) ?? row, found: entry.label.trim(), facts });
  const found = place(entry);
  const placed = found && entry.source?.padded && lacksTotal(found) && !blankTotals ? null : found;
  if (!placed) {
    const seen = entry.slots.filter(({ text }) => !isBlank(text)).length;
    sheet.rowCounts.push({ table: 'requests', row, seen, expected: WIDTH, facts });
    return;
  }
  placed.forEach((cell, i) => sheet.put(facts[i] as FactId, cell));
  noteSubtotalColumn(entry, facts, sheet);
}

/** The seven cells of a row in the order of the form's columns, or null when it cannot be told. */
function place({ slots, source, columns, structured }: ReadRow): Cell[] | null {
  const extra = new Set(columns?.extra.map((at) => source?.slots?.[at]));
  const own = slots.filter((cell) => !extra.has(cell));
  const byHeader = columns && source?.slots ? headerCells(source.slots, columns, own) : null;
  if (byHeader) return byHeader;
  const order = columns?.order ?? null;
  const shown = own.filter(({ text }) => !isBlank(text));
  const cells =
    shown.length === WIDTH ? shown : own.length === WIDTH && (source !== null || certainBlanks(own, structured)) ? own : null;
  return cells && order ? order.map((i) => cells[i] as Cell) : cells;
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
