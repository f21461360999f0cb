import type { Cell } from '../../document/types';
import { labelKey } from '../../forms/printed/normal';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { editDistance, isBlank, readFigure } from '../pieces';
import type { Columns } from './columns';
import { withWholeLabels } from './loose-labels';
import { groupOfLabel, isBareHeader, isHeader, REQUEST_SIGHT, rowOfLabel } from './request-labels';
import { WIDTH } from './request-words';
import type { RawRow } from './rows';
import { streamRows } from './stream';
import { namedColumns } from './text-columns';
import { windowsOf } from './windows';

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
  /** See GridRow.lacks. */
  readonly lacks?: boolean;
  /** Whether blank slots are cells of the table rather than accidents of the text. */
  readonly structured: boolean;
}

/** Whether one of the figures of a row is the total of the others, wherever it stands. */
function hasItsTotal(cells: readonly Cell[]): boolean {
  const values = cells.map(({ text }) => readFigure(text).value ?? 0);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.some((value) => 2 * value === sum);
}

/** Rows of text: a label, and what follows it up to the next; a header with the name of a row that stands elsewhere is none. */
export function looseRows(source: readonly RawRow[]): ReadRow[] {
  const raw = withWholeLabels(source, { sight: REQUEST_SIGHT, width: WIDTH, fits: hasItsTotal });
  const kindOf = (text: string) => (rowOfLabel(text) || groupOfLabel(text) ? 'row' : isHeader(text) ? 'border' : null);
  const columns = namedColumns(raw, REQUEST_COLUMNS, (text) => kindOf(text) === 'row');
  const streamed = streamRows(raw, kindOf, WIDTH).map((entry) => {
    const row = rowOfLabel(entry.label);
    const group = groupOfLabel(entry.label);
    return { ...entry, row, group: row || entry.followed ? null : (group?.id ?? null) };
  });
  const standing = new Set(
    streamed.flatMap(({ row, label, slots }) => (row && !(areBlank(slots) && isBareHeader(label)) ? [row.id] : [])),
  );
  const own = streamed.filter(
    ({ row, label, slots }) => !(row && standing.has(row.id) && areBlank(slots) && isBareHeader(label)),
  );
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

/** Whether a row has a cell for each column that stands above it, but for one. */
export function isWhole({ window, slots, columns }: ReadRow): boolean {
  const width = columns?.ids.length ?? WIDTH;
  return slots.some(({ colSpan }) => colSpan >= width) || (window ?? slots).length >= width - 1;
}
