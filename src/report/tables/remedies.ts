import type { Cell } from '../../document/types';
import type { FactId } from '../../forms';
import { REMEDY_CELLS } from '../../forms/cells';
import { cellId } from '../../forms/ids';
import { REMEDY_COLUMNS, REMEDY_ROWS } from '../../forms/requests';
import { isBlank, isFigure, readFigure, type Piece } from '../pieces';
import type { RowCount } from '../types';
import { assign, contradicts } from './assign';
import { gridRows, withForeign, type GridRow } from './grid-rows';
import { labelledCells, REMEDY_NAMES } from './labelled-cells';
import {
  isNumbering,
  isRemedyLabel,
  match,
  PARTS,
  PROCEEDING_WORDS,
  proceedingOf,
  remedyWords,
  type Above,
} from './remedy-words';
import { isRequestLabel } from './request-labels';
import { rawRows, type RawRow } from './rows';
import type { FactSheet } from './sheet';
import { turned } from './turned';

const ALL = REMEDY_CELLS;
const ROW_IDS = REMEDY_ROWS.map(({ id }) => id);
/** Many times the rows of a table four with all that stands around it; it is gone through once for each of its layouts. */
const MOST_ROWS = 500;

/** Figures, each with the cell of the form that it is. */
type Placed = readonly { readonly id: FactId; readonly cell: Cell }[];

/**
 * Reads table four: fifteen figures in one row, or five under each of the three proceedings. Headers tell which figure
 * is which; where they are shuffled the order of the form counts, but only when all figures are there.
 */
export function readRemedies(pieces: readonly Piece[], sheet: FactSheet, inSection = true): void {
  const all = rawRows(pieces).slice(0, MOST_ROWS);
  const named = figuresNamed(all);
  const raw = all.filter(({ cells }) => !cells.some(({ text }) => isRequestLabel(text)));
  if (named) return enter(named, sheet);
  const rows = gridRows(raw, remedyWords());
  if (!readRows(rows, sheet) && !readSideways(pieces, raw, sheet) && !loose(raw, sheet, inSection)) noteLost(rows, sheet);
}

/** Figures whose cells name their columns themselves. */
function figuresNamed(raw: readonly RawRow[]): Placed | null {
  const named = labelledCells(raw, REMEDY_NAMES, (text) => match().rows.exactly(text));
  if (named.length !== REMEDY_ROWS.length) return null;
  return named.flatMap(({ row, figures }) =>
    REMEDY_COLUMNS.map(({ id }, i) => ({ id: cellId('remedies', row.id, id), cell: figures[i] as Cell })),
  );
}

/** Reads rows under all their names; tells whether there were any, also such that contradict these. */
function readRows(rows: readonly GridRow<Above>[], sheet: FactSheet): boolean {
  /** A row that counts the columns, unless it turns out to be the only one. */
  let numbering: Placed | null = null;
  for (const row of rows) {
    if (!row.columns?.seen && shownIn(row.slots) < ALL.length) continue;
    const placed = place(row);
    if (placed === 'otherwise') {
      sheet.miscounted(lostRow(shownIn(row.slots)), row.slots[0]?.anchor);
      return true;
    }
    if (placed && !numbering && isNumbering(row.slots)) numbering = placed;
    else if (placed) enter(placed, sheet);
  }
  if (numbering && !sheet.holds('remedies/')) enter(numbering, sheet);
  return sheet.holds('remedies/');
}

/** Reads a table whose proceedings stand before their figures, or whose names all do. */
function readSideways(pieces: readonly Piece[], raw: readonly RawRow[], sheet: FactSheet): boolean {
  const other = turned(pieces);
  const sideways = other ? rawRows(other) : [];
  const whole = [byProceeding(raw), byProceeding(sideways), byNames(sideways)].find(({ length }) => length === ALL.length);
  if (whole) enter(whole, sheet);
  return whole !== undefined;
}

/** The figures of rows that are proceedings. */
const byProceeding = (raw: readonly RawRow[]): Placed =>
  withForeign(gridRows(raw, PROCEEDING_WORDS)).flatMap((row) => {
    const cells = row.row?.exact && row.columns?.whole ? assign(row, reading(PARTS))?.cells : null;
    const id = row.row?.id ?? '';
    return (cells ?? []).map((cell, i) => ({ id: cellId('remedies', id, REMEDY_COLUMNS[i]?.id ?? ''), cell }));
  });

/** The figures under names alone. */
const byNames = (raw: readonly RawRow[]): Placed => gridRows(raw, remedyWords()).flatMap((row) => underNames(row) ?? []);

const reading = (width: number) => ({ width, aligned: false, blanksCount: areCells });
const shownIn = (slots: readonly Cell[]) => slots.filter(({ text }) => !isBlank(text)).length;

const lostRow = (seen: number): RowCount => ({
  table: 'remedies',
  row: '',
  seen: Math.min(seen, ALL.length - 1),
  expected: ALL.length,
  facts: ALL,
});

/** Tells the row with most figures, of those that may be the table's. */
function noteLost(rows: readonly GridRow<Above>[], sheet: FactSheet): void {
  let best: readonly Cell[] | null = null;
  for (const { slots, columns } of rows) {
    const seen = shownIn(slots);
    if (columns?.seen && slots.length >= PARTS && seen >= 4 && seen > shownIn(best ?? [])) best = slots;
  }
  if (best) sheet.miscounted(lostRow(shownIn(best)), best[0]?.anchor);
}

function enter(placed: Placed, sheet: FactSheet): void {
  for (const { id, cell } of placed) sheet.put(id, cell);
}

/** The figures of a row; `otherwise` when the names that are known stand above others than counting says. */
function place(row: GridRow<Above>): Placed | 'otherwise' | null {
  const { columns } = row;
  const named = underNames(row);
  if (named) return named;
  const counted = assign({ ...row, columns: null }, reading(ALL.length))?.cells;
  if (counted && columns?.known && contradicts(counted, columns.known)) return 'otherwise';
  if (counted) return counted.map((cell, i) => ({ id: ALL[i] as FactId, cell }));
  return five(row);
}

/** The figures under names, of all proceedings or of as many as the row has figures for. */
function underNames(row: GridRow<Above>): Placed | null {
  const named = row.columns?.named;
  if (!named || (named.ids.length < ALL.length && row.slots.length !== named.ids.length)) return null;
  const cells = assign({ ...row, columns: named }, reading(named.ids.length))?.cells;
  return cells?.map((cell, i) => ({ id: `remedies/${named.ids[i] ?? ''}` as FactId, cell })) ?? null;
}

/**
 * In text a single blank at an end may hide a cell that was lost, unless the totals tell that none has slid; otherwise as many
 * cells as the form has are its cells.
 */
function areCells(slots: readonly Cell[]): boolean {
  const ends = isBlank(slots[0]?.text ?? '') || isBlank(slots.at(-1)?.text ?? '');
  return !ends || slots.filter(({ text }) => isBlank(text)).length > 1 || haveTotals(slots);
}

/** Whether the last of each five figures is the sum of the others, and not always of nothing. */
function haveTotals(slots: readonly Cell[]): boolean {
  const values = slots.map(({ text }) => readFigure(text).value ?? 0);
  const isTotal = (value: number, at: number) =>
    2 * value === values.slice(at + 1 - PARTS, at + 1).reduce((sum, one) => sum + one, 0);
  return values.some((value) => value > 0) && values.every((value, at) => (at + 1) % PARTS > 0 || isTotal(value, at));
}

/** Five figures under the one proceeding that the headers above name. */
function five(row: GridRow<Above>): Placed | null {
  const [proceeding, ...others] = row.columns?.proceedings ?? [];
  const isOther = ({ text }: Cell) => (proceedingOf(text) ?? proceeding) !== proceeding;
  if (!proceeding || others.length || row.source.cells.some(isOther)) return null;
  const cells = assign({ ...row, columns: null }, { ...reading(PARTS), blanksCount: () => true })?.cells;
  return cells?.map((cell, i) => ({ id: cellId('remedies', proceeding, REMEDY_COLUMNS[i]?.id ?? ''), cell })) ?? null;
}

const isSlot = ({ text }: Cell) => isBlank(text) || isFigure(text);

/**
 * Whether the proceedings that texts name come in the order of the form. Where some stand behind figures, each is the label of
 * those that follow it, and all of them have to be there.
 */
function areInOrder(cells: readonly Cell[]): boolean {
  const named = cells.map(({ text }) => (isFigure(text) ? null : match().rows.match(text)?.id));
  const places = [...new Set(named)].flatMap((id) => (id ? ROW_IDS.indexOf(id) : []));
  const figure = cells.findIndex(({ text }) => isFigure(text));
  const areLabels = named.findLastIndex(Boolean) > figure;
  return places.every((place, i) => place > (places[i - 1] ?? -1)) && (!areLabels || places.length === ROW_IDS.length);
}

/** One cell a line, or broken rows: all figures behind the last header, when there are exactly fifteen. */
function loose(raw: readonly RawRow[], sheet: FactSheet, inSection: boolean): boolean {
  const all = raw.flatMap((row) => row.cells.filter((cell) => cell.row === row.index));
  const cells = all.filter(({ text }) => !isBlank(text));
  const first = cells.findIndex(({ text }) => isRemedyLabel(text));
  const own = cells.slice(Math.max(first, 0));
  if ((first < 0 && !inSection) || !areInOrder(own)) return false;
  const last = cells.findLastIndex(({ text }) => match().columns.match(text) !== null);
  const figures = own.filter(({ text }) => isFigure(text));
  const behind = cells.slice(last + 1).filter(({ text }) => isFigure(text));
  const end = last < 0 ? [] : all.slice(all.indexOf(cells[last] as Cell) + 1);
  const withBlanks = end.length === ALL.length && end.every(isSlot) && areCells(end) ? end : null;
  const fifteen = behind.length === ALL.length ? behind : figures.length === ALL.length ? figures : withBlanks;
  if (!fifteen) return false;
  enter(
    ALL.map((id, i) => ({ id, cell: fifteen[i] as Cell })),
    sheet,
  );
  return true;
}
