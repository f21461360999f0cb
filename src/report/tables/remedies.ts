import type { Cell } from '../../document/types';
import type { FactId } from '../../forms';
import { REMEDY_CELLS } from '../../forms/cells';
import { REMEDY_COLUMN_NAMES } from '../../forms/columns';
import { cellId } from '../../forms/ids';
import { fold } from '../../forms/printed/normal';
import { REMEDY_COLUMNS, REMEDY_ROWS } from '../../forms/requests';
import { isBlank, isFigure, type Piece } from '../pieces';
import type { RowCount } from '../types';
import { labelledCells } from './labelled-cells';
import { headerAt, match, namesIn } from './remedy-headers';
import { isRequestLabel } from './request-labels';
import { rawRows, type RawRow } from './rows';
import { FactSheet } from './sheet';

const PARTS = REMEDY_COLUMNS.length;
/** Header rows that may stand above the figures; what lies further up belongs to other tables. */
const MOST_HEADERS = 12;
const ALL = REMEDY_CELLS;

/** Whether a text is a header that only table four has. */
function isRemedyLabel(text: string): boolean {
  const found = match().columns.match(text);
  return (found !== null && found.id !== 'total') || match().rows.has(text);
}

/**
 * Reads table four: fifteen figures in one row, or five under each of the three proceedings. Headers tell which figure
 * is which; where they are shuffled the order of the form counts, but only when all figures are there.
 */
export function readRemedies(pieces: readonly Piece[], inSection = true): FactSheet {
  const sheet = new FactSheet();
  readInto(sheet, pieces, inSection);
  return sheet;
}

function readInto(sheet: FactSheet, pieces: readonly Piece[], inSection: boolean): void {
  const all = rawRows(pieces);
  const named = labelledCells(all, REMEDY_COLUMN_NAMES, (text) =>
    match().rows.has(text) ? (match().rows.match(text)?.id ?? null) : null,
  );
  if (named.length === REMEDY_ROWS.length) {
    const figures = named.flatMap(({ row, figures }) =>
      REMEDY_COLUMNS.map(({ id }, i) => ({ id: cellId('remedies', row, id), cell: figures[i] as Cell })),
    );
    return enter(figures, sheet);
  }
  const raw = all.filter(({ cells }) => !cells.some(({ text }) => isRequestLabel(text)));
  let headers: RawRow[] = [];
  let seen = false;
  /** A row that counts the columns, unless it turns out to be the only one. */
  let numbering: ReturnType<typeof place> = null;
  let best: { seen: number; row: RawRow } | null = null;
  for (const source of raw) {
    const slots = figuresOf(source);
    const shown = slots.filter(({ text }) => !isBlank(text)).length;
    if (!slots.length || (shown === 0 && !(seen && slots.length === ALL.length))) {
      seen ||= source.cells.some(({ text }) => isRemedyLabel(text));
      headers.push(source);
      if (headers.length > MOST_HEADERS) headers.shift();
      continue;
    }
    if (!seen && shown < ALL.length) continue;
    const placed = place(slots, source, headers);
    if (placed && standOtherwise(placed, headers)) return sheet.miscounted(lostRow(shown), slots[0]?.anchor);
    if (placed && !numbering && isNumbering(slots)) {
      numbering = placed;
      continue;
    }
    if (placed) enter(placed, sheet);
    else if (slots.length >= PARTS && shown >= 4 && (!best || shown > best.seen)) best = { seen: shown, row: source };
    if (placed && placed.length < ALL.length) headers = [];
  }
  if (numbering && !ALL.some((id) => sheet.facts.has(id))) enter(numbering, sheet);
  if (!ALL.some((id) => sheet.facts.has(id)) && !loose(raw, sheet, inSection) && best)
    sheet.miscounted(lostRow(best.seen), figuresOf(best.row)[0]?.anchor);
}

const lostRow = (seen: number): RowCount => ({
  table: 'remedies',
  row: '',
  seen: Math.min(seen, ALL.length - 1),
  expected: ALL.length,
  facts: ALL,
});

/** Whether one header of each proceeding is not known, and the others stand where the form does not have them. */
function standOtherwise(placed: readonly { id: FactId; cell: Cell }[], headers: readonly RawRow[]): boolean {
  const named = placed.map(({ cell }) => headerAt(headers, cell.column));
  const known = named.filter((id) => id !== null);
  const enough = known.length === ALL.length - REMEDY_ROWS.length && new Set(known).size === known.length;
  return enough && placed.some(({ id }, i) => named[i] !== null && named[i] !== id);
}

/** The figures and blanks of a row that has no other text but a leading label; as many cells as the form has hold none. */
function figuresOf(source: RawRow): Cell[] {
  const own = source.cells.filter((cell) => cell.row === source.index);
  const whole = source.slots !== null && !source.padded && own.length === ALL.length;
  const from = whole ? 0 : own.findIndex(({ text }) => isFigure(text) || isBlank(text));
  if (from < 0 || from > 1) return [];
  const rest = own.slice(from);
  if (rest.some(({ text }) => match().columns.match(text) !== null || match().rows.match(text) !== null)) return [];
  return rest.some(({ text }) => isFigure(text)) || rest.every(({ text }) => isBlank(text)) ? rest : [];
}

/** 1, 2, 3 … 15, the totals also with their sums: 5=1+2+3+4. */
const isNumbering = (slots: readonly Cell[]) =>
  slots.length === ALL.length && slots.every(({ text }, i) => fold(text).split('=')[0] === String(i + 1));

const isSlot = ({ text }: Cell) => isBlank(text) || isFigure(text);

function enter(placed: readonly { id: FactId; cell: Cell }[], sheet: FactSheet): void {
  for (const { id, cell } of placed) sheet.put(id, cell);
}

function place(slots: readonly Cell[], source: RawRow, headers: readonly RawRow[]): { id: FactId; cell: Cell }[] | null {
  if (source.slots) {
    const named = slots
      .filter((cell) => !isBlank(cell.text) || cell.colSpan === 1)
      .flatMap((cell) => {
        const id = headerAt(headers, cell.column);
        return id ? [{ id, cell }] : [];
      });
    const ids = new Set(named.map(({ id }) => id));
    const known = new Set(named.map(({ cell }) => cell));
    const others = slots.filter((cell) => !known.has(cell));
    const whole = ids.size === named.length && ids.size > 0 && ids.size % PARTS === 0;
    if (whole && others.every(({ text }) => isBlank(text)) && (ids.size === ALL.length || slots.length === ids.size))
      return named;
  }
  const shown = slots.filter(({ text }) => !isBlank(text));
  const cells =
    shown.length === ALL.length ? shown : slots.length === ALL.length && (source.slots || areCells(slots)) ? slots : null;
  if (cells) return ALL.map((id, i) => ({ id, cell: cells[i] as Cell }));
  return shown.length === PARTS || slots.length === PARTS ? five(shown.length === PARTS ? shown : slots, headers) : null;
}

/** In text a single blank at an end may hide a cell that was lost; otherwise as many cells as the form has are its cells. */
function areCells(slots: readonly Cell[]): boolean {
  const ends = isBlank(slots[0]?.text ?? '') || isBlank(slots.at(-1)?.text ?? '');
  return !ends || slots.filter(({ text }) => isBlank(text)).length > 1;
}

/** Five figures under the one proceeding that the headers above name. */
function five(cells: readonly Cell[], headers: readonly RawRow[]): { id: FactId; cell: Cell }[] | null {
  const rows = new Set(headers.flatMap((header) => namesIn(header).proceedings));
  const [row] = rows;
  if (rows.size !== 1 || !row) return null;
  return REMEDY_COLUMNS.map(({ id }, i) => ({ id: cellId('remedies', row, id), cell: cells[i] as Cell }));
}

/** One cell a line, or broken rows: all figures behind the last header, when there are exactly fifteen. */
function loose(raw: readonly RawRow[], sheet: FactSheet, inSection: boolean): boolean {
  const all = raw.flatMap((row) => row.cells.filter((cell) => cell.row === row.index));
  const cells = all.filter(({ text }) => !isBlank(text));
  const first = cells.findIndex(({ text }) => isRemedyLabel(text));
  if (first < 0 && !inSection) return false;
  const last = cells.findLastIndex(({ text }) => match().columns.match(text) !== null);
  const figures = cells.slice(first < 0 ? 0 : first).filter(({ text }) => isFigure(text));
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
