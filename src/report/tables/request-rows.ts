import type { Cell } from '../../document/types';
import { labelKey } from '../../forms/printed/normal';
import { REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import { editDistance, isBlank, readFigure } from '../pieces';
import type { Columns } from './columns';
import type { Split } from './grid-rows';
import { withWholeLabels } from './loose-labels';
import { groupOfLabel, isBareHeader, isHeader, REQUEST_SIGHT, rowOfLabel } from './request-labels';
import { WIDTH } from './request-words';
import type { RawRow } from './rows';
import { streamRows, type StreamRow } from './stream';
import { namedColumns } from './text-columns';
import { windowsOf } from './windows';

const ORDER = REQUEST_ROWS.three.map(({ id }) => id);

/** A row whose label is settled. */
export interface ReadRow extends Split {
  /** The seven cells of a row of text whose blanks are cells, too. */
  readonly window?: readonly Cell[] | null;
  readonly source: RawRow | null;
  readonly columns: Columns | null;
  /** See GridRow.lacks. */
  readonly lacks?: boolean;
  /** Whether blank slots of a row of text are cells of the table rather than accidents of the text. */
  readonly structured?: boolean;
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
    return { ...entry, row, group: row || entry.followed ? null : (groupOfLabel(entry.label)?.id ?? null) };
  });
  const standing = new Set(streamed.flatMap((entry) => (isHeaderAlone(entry) ? [] : [entry.row?.id])));
  const own = streamed.filter((entry) => !isHeaderAlone(entry) || !standing.has(entry.row?.id));
  const windows = windowsOf(
    own.map(({ row, slots }) => {
      const kind = kindOfRow(row?.id ?? '');
      return { kind, labels: LABEL_COLUMNS[kind], slots };
    }),
    WIDTH,
  );
  return own.map(({ label, cells, structured, row, group }, i) => {
    return { row, group, window: windows[i] ?? null, label, slots: cells, source: null, columns, structured };
  });
}

/** Whether a label is a header, and nothing stands behind it. */
const isHeaderAlone = ({ label, slots }: StreamRow) => slots.every(({ text }) => isBlank(text)) && isBareHeader(label);

/** How many columns of the form a label of each kind spans: 一、 over three, （一） over two, 1. over one. */
const LABEL_COLUMNS = { top: 3, middle: 2, sub: 1 } as const;
const TOP_ROWS: readonly string[] = ['receivedNew', 'carriedIn', 'carriedOut'];

const kindOfRow = (row: string): keyof typeof LABEL_COLUMNS =>
  TOP_ROWS.includes(row) ? 'top' : row.includes('.') ? 'sub' : 'middle';

/** A row with an unknown label is the only row of the form that is missing between its neighbours, if the words are akin. */
export function settleByOrder(rows: readonly ReadRow[]): ReadRow[] {
  const taken = new Set(rows.map(({ row }) => row?.id));
  return rows.map((entry, i) => {
    if (entry.row || entry.group !== null || entry.slots.length < WIDTH) return entry;
    const before = ORDER.indexOf(rows[i - 1]?.row?.id ?? '');
    const after = ORDER.indexOf(rows[i + 1]?.row?.id ?? '');
    const missing = before >= 0 && after === before + 2 ? REQUEST_ROWS.three[before + 1] : undefined;
    if (!missing || taken.has(missing.id) || !areAkin(labelKey(entry.label), labelKey(missing.text))) return entry;
    return { ...entry, row: { id: missing.id, expected: missing.text, exact: false } };
  });
}

/** How much of a label may be written otherwise. */
const MOST_OTHERWISE = 0.6;

function areAkin(key: string, wanted: string): boolean {
  const most = Math.floor(MOST_OTHERWISE * Math.max(key.length, wanted.length));
  return editDistance(key, wanted, most) <= most;
}

/** Whether a row is one of the three under （六）其他处理; the header 其他 is none. */
export const isOtherRow = ({ row, window, slots }: ReadRow) =>
  row?.id === 'other.noCorrection' ||
  row?.id === 'other.feeUnpaid' ||
  (row?.id === 'other.misc' && (window ?? slots).some(({ text }) => !isBlank(text)));

/** Whether a row has a cell for each column that stands above it, but for one. */
export function isWhole({ window, slots, columns }: ReadRow): boolean {
  const width = columns?.ids.length ?? WIDTH;
  return slots.some(({ colSpan }) => colSpan >= width) || (window ?? slots).length >= width - 1;
}
