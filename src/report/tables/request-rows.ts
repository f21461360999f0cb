import type { Cell } from '../../document/types';
import { cellId } from '../../forms/ids';
import { fold, labelKey } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { isBlank, isFigure, editDistance, type LabelMatch } from '../pieces';
import { findColumns, namedColumns, type Columns, type PartColumns } from './columns';
import { withWholeLabels } from './loose-labels';
import { groupOfLabel, isHeader, rowOfLabel, sightOf } from './request-labels';
import type { RawRow } from './rows';
import { streamRows } from './stream';
import type { FactSheet } from './sheet';
import { windowsOf } from './windows';

/** How many columns table three has. */
export const WIDTH = REQUEST_COLUMNS.length;
const ORDER = REQUEST_ROWS.three.map(({ id }) => id);
const LABELS = new Map([...REQUEST_ROWS.three, ...REQUEST_ROWS.one].map((row) => [row.id, row.text]));

/** A row whose label is settled. */
export interface ReadRow {
  readonly row: string | null;
  readonly group: string | null;
  readonly label: string;
  readonly exact: boolean;
  readonly slots: readonly Cell[];
  /** The seven cells of a row of text whose blanks are cells, too. */
  readonly window?: readonly Cell[] | null;
  readonly source: RawRow | null;
  readonly columns: Columns | null;
  /** What is known of the columns when no `columns` are. */
  readonly part?: PartColumns | null;
  /** Whether blank slots are cells of the table rather than accidents of the text. */
  readonly structured: boolean;
}

/** Header rows that may stand above a row of figures. */
const MOST_HEADERS = 12;

/** Rows of grids whose columns mean something, each with the headers above it. */
export function alignedRows(raw: readonly RawRow[], sheet: FactSheet): ReadRow[] {
  const rows: ReadRow[] = [];
  let columns: Columns | null = null;
  let part: PartColumns | null = null;
  let headers: RawRow[] = [];
  let table = -1;
  for (const source of raw) {
    if (source.table !== table) headers = [];
    table = source.table;
    const read = labelled(source);
    if (!read) {
      headers.push(source);
      if (headers.length > MOST_HEADERS) headers.shift();
      continue;
    }
    const fresh = headers.length ? findColumns(headers, REQUEST_COLUMNS, SUBTOTAL_COLUMN) : null;
    if (fresh && 'known' in fresh) {
      part = fresh;
      const before = columns;
      if (before && fresh.known.some((at, i) => at !== undefined && at !== before.at[i])) columns = null;
    } else if (fresh) {
      columns = fresh;
      for (const { expected, found, id } of fresh.differences)
        sheet.differs({ table: 'requests', expected, found, facts: ORDER.map((row) => cellId('requests', row, id)) });
    }
    headers = [];
    const { row, group, label, exact, slots } = read;
    rows.push({ row, group, label, exact, slots, source, columns, part, structured: true });
  }
  return withForeign(rows);
}

/** Columns under headers of their own count where figures stand in them; what may be text in them is a remark. */
function withForeign(rows: readonly ReadRow[]): ReadRow[] {
  const counted = new Map<Columns, Set<number>>();
  for (const { columns, source } of rows) {
    if (!columns?.foreign.length) continue;
    const seen = counted.get(columns) ?? new Set();
    counted.set(columns, seen);
    for (const at of columns.foreign) if (!seen.has(at) && /\d/.test(fold(source?.slots?.[at]?.text ?? ''))) seen.add(at);
  }
  const kept = new Map(
    [...counted].map(([columns, seen]) => [columns, { ...columns, foreign: [...seen].sort((a, b) => a - b) }]),
  );
  return rows.map((row) => ({ ...row, columns: (row.columns && kept.get(row.columns)) ?? row.columns }));
}

/**
 * Splits a row into label and slots; null when it holds no figures, so that it may be a header. Beside a group that hangs
 * over from above, a label that the form does not have is a row of the page, but for 小计.
 */
function labelled(source: RawRow): Omit<ReadRow, 'source' | 'columns' | 'structured'> | null {
  let found: LabelMatch | null = null;
  let group: string | null = null;
  let groupHangs = false;
  let label = '';
  let last = -1;
  /** The last figure before a cell. */
  let figure = -1;
  for (const [i, cell] of source.cells.entries()) {
    if (isFigure(cell.text)) figure = i;
    if (isBlank(cell.text) || isFigure(cell.text)) continue;
    const hanging = cell.row !== source.index;
    const row = hanging ? null : rowOfLabel(cell.text);
    const inGroup = groupOfLabel(cell.text);
    if (row) [found, label, last] = [row, cell.text, i];
    else if (inGroup) {
      // Behind the figures of a row it opens another one.
      if (figure > last) found = null;
      [group, groupHangs, label, last] = [inGroup.id, hanging, found ? label : cell.text, i];
    } else if (!found && figure < 0) {
      // Behind the label of a group, a text with fewer cells behind it than a row has stands in place of a figure.
      if (group !== null && source.cells.length - i < WIDTH) continue;
      [label, last] = [cell.text, i];
      if (groupHangs && fold(label) !== SUBTOTAL_COLUMN) group = null;
    }
  }
  const slots = source.cells.slice(last + 1).filter((cell) => cell.row === source.index);
  if (!slots.some(({ text }) => isFigure(text)) && !((found || group) && slots.length >= WIDTH - 1)) return null;
  return { row: found?.id ?? null, group, label, exact: found?.exact ?? true, slots };
}

/** Rows of text: a label, and what follows it up to the next; a header with the name of a row that is filled elsewhere is none. */
export function looseRows(source: readonly RawRow[]): ReadRow[] {
  const raw = withWholeLabels(source, sightOf, WIDTH);
  const kindOf = (text: string) => (rowOfLabel(text) || groupOfLabel(text) ? 'row' : isHeader(text) ? 'border' : null);
  const columns = namedColumns(raw, REQUEST_COLUMNS, (text) => kindOf(text) === 'row');
  const streamed = streamRows(raw, kindOf, WIDTH).map((entry) => {
    const row = rowOfLabel(entry.label);
    const group = groupOfLabel(entry.label);
    return { ...entry, row, group: row || entry.followed ? null : (group?.id ?? null) };
  });
  const filled = new Set(streamed.flatMap(({ row, slots }) => (row && !areBlank(slots) ? [row.id] : [])));
  const own = streamed.filter(({ row, label, slots }) => !(row && filled.has(row.id) && areBlank(slots) && isHeader(label)));
  const windows = windowsOf(
    own.map(({ row, group, slots }) => {
      const kind = kindOfRow(row?.id ?? null, group);
      return { kind, labels: LABEL_COLUMNS.get(kind) ?? null, slots };
    }),
    WIDTH,
  );
  return own.map(({ label, cells, structured, row, group }, i) => {
    return {
      row: row?.id ?? null,
      group,
      window: windows[i] ?? null,
      label,
      exact: row?.exact ?? true,
      slots: cells,
      source: null,
      columns,
      structured,
    };
  });
}

const areBlank = (cells: readonly Cell[]) => cells.every(({ text }) => isBlank(text));

/** How many columns of the form a label of each kind spans. */
const LABEL_COLUMNS: ReadonlyMap<string, number> = new Map([
  ['top', 3],
  ['middle', 2],
  ['sub', 1],
]);
const TOP_ROWS: readonly string[] = ['receivedNew', 'carriedIn', 'carriedOut'];

/** Rows whose labels span alike: 一、 over three columns, （一） over two, 1. over one. */
function kindOfRow(row: string | null, group: string | null): string {
  if (row === null) return group === 'other' ? 'middle' : 'group';
  return TOP_ROWS.includes(row) ? 'top' : row.includes('.') ? 'sub' : 'middle';
}

/** A row with an unknown label is the only row of the form that is missing between its neighbours, if the words are akin. */
export function settleByOrder(rows: readonly ReadRow[]): ReadRow[] {
  const taken = new Set(rows.map(({ row }) => row));
  return rows.map((entry, i) => {
    if (entry.row !== null || entry.group !== null || entry.slots.length < WIDTH || !entry.label) return entry;
    const before = ORDER.indexOf(rows[i - 1]?.row ?? '');
    const after = ORDER.indexOf(rows[i + 1]?.row ?? '');
    const id = before >= 0 && after === before + 2 ? ORDER[before + 1] : undefined;
    if (!id || taken.has(id)) return entry;
    const wanted = labelKey(LABELS.get(id) ?? '');
    const key = labelKey(entry.label);
    const most = 0.6 * Math.max(key.length, wanted.length);
    if (Math.abs(key.length - wanted.length) > most || editDistance(key, wanted, wanted.length) > most) return entry;
    return { ...entry, row: id, exact: false };
  });
}

/** Whether a row is one of the three under （六）其他处理; the header 其他 is none. */
export const isOtherRow = ({ row, window, slots }: ReadRow) =>
  row === 'other.noCorrection' ||
  row === 'other.feeUnpaid' ||
  (row === 'other.misc' && (window ?? slots).some(({ text }) => !isBlank(text)));

/** Cells that a row has for the seven columns. */
export const sizeOf = ({ window, slots }: ReadRow) =>
  slots.some(({ colSpan }) => colSpan >= WIDTH) ? WIDTH : (window ?? slots).length;
