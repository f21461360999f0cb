import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { NUMBERED_LABEL, SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { isBlank, isFigure, type LabelMatch } from '../pieces';
import type { Columns } from './columns';
import { lackingRows, type Ending } from './row-ends';
import type { RawRow } from './rows';

/** A row with figures, divided into its label and what stands behind it. */
export interface Split {
  readonly row: LabelMatch | null;
  /** The group that its label names, or that hangs over it. */
  readonly group: string | null;
  readonly label: string;
  readonly slots: readonly Cell[];
  /** The grid column behind which it begins, where it stands beside another one. */
  readonly from?: number;
}

/** A row of a grid, with the columns above it. */
export interface GridRow<Above = Columns> extends Split {
  readonly source: RawRow;
  readonly columns: Above | null;
  /** Whether a cell of it was lost, as where it ends tells. */
  readonly lacks: boolean;
}

/** What a table calls its rows, and how it tells its columns. */
export interface GridWords<Above = Columns> {
  /** The rows that stand side by side in one of the grid; none when it holds no figures and may be a header. */
  split(source: RawRow): readonly Split[];
  /**
   * The columns that rows without figures name.
   * @param before those that held above them. @param from only what stands behind this grid column counts.
   */
  columns(headers: readonly RawRow[], before: Above | null, from?: number): Above | null;
  /** Whether the headers of a table may stand in the one before it. */
  readonly headersApart: boolean;
}

/** Header rows that may stand above a row of figures; what lies further up belongs to other tables. */
const MOST_HEADERS = 12;

/** The rows of grids, each figure of which looks left for the name of its row and up for that of its column. */
export function gridRows<Above>(raw: readonly RawRow[], words: GridWords<Above>): GridRow<Above>[] {
  const rows: {
    readonly split: Split;
    readonly source: RawRow;
    readonly columns: Above | null;
    readonly above: readonly RawRow[];
  }[] = [];
  let columns: Above | null = null;
  let above: readonly RawRow[] = [];
  let headers: RawRow[] = [];
  let table = -1;
  for (const source of raw) {
    if (source.table !== table && !words.headersApart) headers = [];
    table = source.table;
    const splits = words.split(source);
    if (!splits.length) {
      headers.push(source);
      if (headers.length > MOST_HEADERS) headers.shift();
      continue;
    }
    if (headers.length) columns = words.columns((above = headers), columns);
    headers = [];
    for (const split of splits) {
      const beside = split.from === undefined ? columns : words.columns(above, null, split.from);
      rows.push({ split, source, columns: beside, above });
    }
  }
  const endings = rows.map(({ split: { from }, source, above: own }): Ending => ({ from, source, above: own }));
  const lacks = lackingRows(endings);
  return rows.map(({ split, source, columns: own }, at) => ({
    ...split,
    source,
    columns: own,
    lacks: lacks(endings[at] as Ending),
  }));
}

/** What a table calls the labels that stand before figures. */
export interface LabelWords {
  row(text: string): LabelMatch | null;
  group(text: string): string | null;
  /** Whether a text is surely the label of a row, and no header that is called like one. */
  begins(text: string): boolean;
  /** Whether a text is a header, and stands in place of no figure. */
  isHeader(text: string): boolean;
  /** How many cells a row has. */
  readonly width: number;
  /** A row with a label is one with so many cells, although none of them holds a figure. */
  readonly fewestBlank: number;
}

/** No more rows stand side by side. */
const MOST_BESIDE = 2;

/**
 * Divides a row into labels and what stands behind each. Beside a group that hangs over from above, a label that the form
 * does not have is a row of the page, but for 小计. Behind the figures of one row the label of another one may stand.
 */
export function labelledRows(source: RawRow, words: LabelWords): readonly Split[] {
  const { cells } = source;
  const splits: Split[] = [];
  for (let from = 0; from < cells.length && splits.length < MOST_BESIDE;) {
    const end = splits.length + 1 < MOST_BESIDE ? endOfRow(source, from, words) : cells.length;
    const split = labelled(source, from, end, words);
    if (split) splits.push(splits.length ? { ...split, from: cells[from]?.column ?? 0 } : split);
    from = end;
  }
  return splits;
}

/**
 * Where texts stand behind the figures of one row, or behind as many blanks, of which the last is the label of another one:
 * before the first of them.
 */
function endOfRow({ cells, index }: RawRow, from: number, words: LabelWords): number {
  /** The first text behind the last cell of the row, and how many blanks stand before it. */
  let text = -1;
  let blanks = 0;
  let figure = false;
  const begins = (cell: Cell) => cell.row === index && words.begins(cell.text);
  for (let i = from; i < cells.length; i++) {
    const cell = cells[i] as Cell;
    if (isFigure(cell.text)) [figure, text] = [true, -1];
    else if (isBlank(cell.text)) blanks++;
    else if (figure || blanks >= words.width) {
      if (text < 0) text = i;
      if (begins(cell) && cells.slice(from, text).some(begins)) return text;
    } else blanks = 0;
  }
  return cells.length;
}

function labelled({ cells, index }: RawRow, from: number, end: number, words: LabelWords): Split | null {
  let found: LabelMatch | null = null;
  let group: string | null = null;
  let groupHangs = false;
  let label = '';
  let last = from - 1;
  /** The last figure before a cell. */
  let figure = -1;
  for (let i = from; i < end; i++) {
    const { text, row: at } = cells[i] as Cell;
    if (isFigure(text)) figure = i;
    if (isBlank(text) || isFigure(text)) continue;
    const hanging = at !== index;
    const row = hanging ? null : words.row(text);
    const inGroup = row ? null : words.group(text);
    if (row) [found, label, last] = [row, text, i];
    else if (inGroup !== null) {
      // Behind the figures of a row it opens another one.
      if (figure > last) found = null;
      [group, groupHangs, label, last] = [inGroup, hanging, found ? label : text, i];
    } else if (!found && figure < 0) {
      // Behind the label of a group, a text with fewer cells behind it than a row has stands in place of a figure.
      if (group !== null && end - i < words.width) continue;
      [label, last] = [text, i];
      if (groupHangs && fold(label) !== SUBTOTAL_COLUMN) group = null;
    }
  }
  if (!found && words.isHeader(label)) return null;
  const slots = cells.slice(last + 1, end).filter(({ row, text }) => row === index && !isDropped(text, words));
  if (!slots.some(({ text }) => isFigure(text)) && !((found || group !== null) && slots.length >= words.fewestBlank)) return null;
  return { row: found, group, label, slots };
}

const isDropped = (text: string, words: LabelWords) => !isBlank(text) && !isFigure(text) && words.isHeader(text);

/** Whether a text may be a figure of the page's own; the numbered label of a row beside is none. */
const mayBeFigure = (text: string) => /\d/.test(text) && !NUMBERED_LABEL.test(text);

/** Columns under headers of their own count where figures stand in them; what may be text in them is a remark. */
export function withForeign<Row extends GridRow>(rows: readonly Row[]): Row[] {
  const counted = new Map<Columns, Set<number>>();
  for (const { columns, source } of rows) {
    if (!columns?.foreign.length) continue;
    const seen = counted.get(columns) ?? new Set();
    counted.set(columns, seen);
    for (const at of columns.foreign) if (mayBeFigure(fold(source.slots?.[at]?.text ?? ''))) seen.add(at);
  }
  const kept = new Map(
    [...counted].map(([columns, seen]) => [columns, { ...columns, foreign: columns.foreign.filter((at) => seen.has(at)) }]),
  );
  return rows.map((row) => {
    const columns = row.columns && kept.get(row.columns);
    return columns ? { ...row, columns } : row;
  });
}
