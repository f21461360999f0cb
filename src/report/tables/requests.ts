import type { Cell } from '../../document/types';
import type { FactId, OtherRows } from '../../forms';
import { cellsOfRequestRow } from '../../forms/cells';
import { cellId } from '../../forms/ids';
import { fold } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { MERGED_COLUMNS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { isBlank, isFigure, readFigure, type Piece } from '../pieces';
import { assign, inOrder, underColumns } from './assign';
import { gridRows, withForeign } from './grid-rows';
import { requestCells } from './labelled-cells';
import { isOtherRow, looseRows, settleByOrder, isWhole, type ReadRow } from './request-rows';
import { REQUEST_WORDS, WIDTH } from './request-words';
import { rawRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';
import { turned } from './turned';
import { withWideParts } from './wide-parts';

const COLUMN_IDS = REQUEST_COLUMNS.map(({ id }) => id);
const ROWS = REQUEST_ROWS.three.map(({ id }) => id);

/** Fewer rows than this do not make a table three: other tables have a 总计, too. */
const FEWEST_ROWS = 3;

/**
 * Reads table three: each row is what its label says, its figures go to the columns by the headers above them; without
 * usable headers exactly seven figures are needed, else the row is not guessed. A table whose rows stand side by side is
 * turned first.
 * @returns how （六）其他处理 is printed, null when no such row was seen.
 */
export function readRequests(source: readonly Piece[], sheet: FactSheet): OtherRows | null {
  const pieces = withWideParts(source, WIDTH);
  const rows = rowsOf(rawRows(pieces));
  if (isTable(rows)) return readRows(rows, sheet);
  const other = turned(pieces);
  // Labels of rows in the line of headers could be those of any list: the names of the columns have to stand beside them.
  const sideways = other ? rowsOf(rawRows(other)).filter(({ columns }) => columns !== null) : [];
  return isTable(sideways) ? readRows(sideways, sheet) : null;
}

/** Of so many rows with figures one whole is enough: others lack the cells that are blank. */
const MANY_ROWS = 10;

function isTable(rows: readonly ReadRow[]): boolean {
  const own = rows.filter(({ row }) => row !== null);
  const needed = hasRows(own, ({ slots }) => slots.some(({ text }) => isFigure(text)), MANY_ROWS) ? 1 : FEWEST_ROWS;
  return hasRows(own, isWhole, needed);
}

/** The rows of table three whose cells name their columns themselves, or else those in grids and in text. */
function rowsOf(raw: readonly RawRow[]): readonly ReadRow[] {
  const named = requestCells(raw);
  if (named.length >= FEWEST_ROWS) return named;
  const rows = [...rowsOfGrids(raw.filter(({ slots }) => slots)), ...looseRows(raw.filter(({ slots }) => !slots))];
  const streamed = known(rows) < FEWEST_KNOWN ? looseRows(raw) : [];
  return settleByOrder(streamed.length > known(rows) ? streamed : rows);
}

/** Where fewer rows have a label, the columns of the grid may mean nothing. */
const FEWEST_KNOWN = 5;
const known = (rows: readonly ReadRow[]) => rows.filter(({ row }) => row !== null).length;

const rowsOfGrids = (raw: readonly RawRow[]): ReadRow[] => withForeign(gridRows(raw, REQUEST_WORDS));

/** Whether enough rows are such. */
function hasRows(rows: readonly ReadRow[], test: (row: ReadRow) => boolean, fewest = FEWEST_ROWS): boolean {
  let seen = 0;
  return rows.some((row) => test(row) && ++seen >= fewest);
}

/** Whether a row ends in a blank although it holds figures. */
const lacksTotal = (slots: readonly Cell[]) => slots.some(({ text }) => isFigure(text)) && isBlank(slots[WIDTH - 1]?.text ?? '');

/** Whether the last figure of a row is a zero behind others: then it is no total that has slid. */
function endsInZero(slots: readonly Cell[]): boolean {
  const values = slots.filter(({ text }) => isFigure(text)).map(({ text }) => readFigure(text).value);
  return values.at(-1) === 0 && values.some((value) => value !== 0);
}

/** What the rows of a table have in common. */
interface Shape {
  /** （六）其他处理 has rows of its own. */
  readonly subRows: boolean;
  /** Several rows end in a blank total. */
  readonly blankTotals: boolean;
  /** Rows keep to the headers above them. */
  readonly aligned: boolean;
}

function readRows(rows: readonly ReadRow[], sheet: FactSheet): OtherRows | null {
  for (const columns of new Set(rows.map((entry) => entry.columns)))
    for (const { expected, found, id } of columns?.differences ?? [])
      sheet.differs({ table: 'requests', expected, found, facts: ROWS.map((row) => cellId('requests', row, id)) });
  const subRows = rows.some((entry) => isOtherRow(entry) && isWhole(entry));
  const blankTotals = hasRows(rows, ({ source, slots }) => source?.padded === true && lacksTotal(slots));
  const shape = { subRows, blankTotals, aligned: hasRows(rows, (entry) => underColumns(entry) !== null) };
  for (const row of rows) enter(row, shape, sheet);
  const one = rows.some((entry) => entry.row === null && entry.group === 'other' && isWhole(entry));
  return subRows ? 'three' : one ? 'one' : null;
}

/**
 * The seven cells of a row in the order of the form's columns, or null when it cannot be told; without those of the five
 * organisations where the page counts these as one.
 */
function placed(entry: ReadRow, shape: Shape): readonly (Cell | null)[] | null {
  const { columns, window } = entry;
  if (columns?.ids.length === MERGED_COLUMNS.length) {
    const merged = underColumns(entry);
    return merged ? COLUMN_IDS.map((id) => merged[columns.ids.indexOf(id)] ?? null) : counted({ ...entry, columns: null }, shape);
  }
  if (window) return columns ? inOrder(window, columns) : window;
  return counted(entry, shape);
}

/** The seven cells of a row under its headers, or as many as the form has. */
function counted(entry: ReadRow, { aligned, blankTotals }: Shape): readonly Cell[] | null {
  const { source, structured } = entry;
  // In text the blanks of a row are only cells when nothing can have slid: both ends hold a figure, or nothing does.
  const blanksCount = (cells: readonly Cell[]) =>
    structured === true && !isBlank(cells[0]?.text ?? '') && !isBlank(cells.at(-1)?.text ?? '');
  const cells = assign(entry, { width: WIDTH, aligned, blanksCount })?.cells;
  return !cells || (source?.padded && lacksTotal(cells) && !blankTotals && !endsInZero(cells)) ? null : cells;
}

function enter(entry: ReadRow, shape: Shape, sheet: FactSheet): void {
  const row = entry.row?.id ?? (entry.group === 'other' && !shape.subRows ? 'other.all' : null);
  if (row === null) {
    if (entry.group) noteSubtotal(entry, entry.group, shape, sheet);
    else if (isWhole(entry)) sheet.foreignRows.push(entry.label);
    return;
  }
  const facts = cellsOfRequestRow(row);
  if (!entry.slots.length && !entry.window) return;
  if (entry.row?.exact === false)
    sheet.differs({ table: 'requests', expected: entry.row.expected, found: entry.label.trim(), facts });
  const cells = placed(entry, shape);
  if (!cells) {
    const seen = entry.slots.filter(({ text }) => !isBlank(text)).length;
    sheet.miscounted({ table: 'requests', row, seen, expected: WIDTH, facts }, entry.slots[0]?.anchor);
    return;
  }
  cells.forEach((cell, i) => cell && sheet.put(facts[i] as FactId, cell));
  noteSubtotalColumn(entry, facts, sheet);
}

function noteSubtotal(entry: ReadRow, group: string, shape: Shape, sheet: FactSheet): void {
  const rows = REQUEST_ROWS.three.filter((row) => row.group === group);
  placed(entry, { ...shape, blankTotals: true })?.forEach((cell, i) => {
    if (!cell) return;
    const { raw, value } = readFigure(cell.text);
    const parts = rows.map((row) => cellId('requests', row.id, COLUMN_IDS[i] as string));
    sheet.sum({ kind: 'row', table: 'requests', label: fold(entry.label) || group, parts, value, raw }, cell.anchor);
  });
}

function noteSubtotalColumn({ columns, source }: ReadRow, facts: readonly FactId[], sheet: FactSheet): void {
  const cell = source?.slots?.[columns?.added[0] ?? -1];
  if (!cell) return;
  const { raw, value } = readFigure(cell.text);
  const parts = facts.slice(1, -1);
  sheet.sum({ kind: 'column', table: 'requests', label: SUBTOTAL_COLUMN, parts, value, raw }, cell.anchor);
}
