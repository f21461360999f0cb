import { fold } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { REQUEST_COLUMNS } from '../../forms/requests';
import { LabelMatcher } from '../pieces';
import { columnsAbove, readings, type Columns, type ColumnName, type ColumnWords } from './columns';
import { labelledRows, type GridWords, type LabelWords } from './grid-rows';
import { groupOfLabel, REQUEST_SIGHT, rowOfLabel } from './request-labels';

/** How many columns table three has. */
export const WIDTH = REQUEST_COLUMNS.length;

let matcher: LabelMatcher | undefined;
const columnOf = (text: string) => (matcher ??= new LabelMatcher(REQUEST_COLUMNS)).match(text);

const COLUMN_WORDS: ColumnWords = {
  labels: REQUEST_COLUMNS,
  fewest: 4,
  completes: true,
  spans: false,
  isAdded: (above) => above.some(({ text }) => fold(text) === SUBTOTAL_COLUMN),
  name(above) {
    let near: ColumnName | null = null;
    for (const text of readings(above)) {
      const match = columnOf(text);
      if (match?.exact) return { ...match, found: text.trim() };
      if (match) near ??= { ...match, found: text.trim() };
    }
    return near;
  },
};

const LABEL_WORDS: LabelWords = {
  row: rowOfLabel,
  begins: REQUEST_SIGHT.isLabel,
  group: (text) => groupOfLabel(text)?.id ?? null,
  isHeader: () => false,
  width: WIDTH,
  fewestBlank: WIDTH - 1,
};

/** What table three calls its rows and columns. */
export const REQUEST_WORDS: GridWords = {
  split: (source) => labelledRows(source, LABEL_WORDS),
  columns(headers, before, from) {
    const found = columnsAbove(headers, COLUMN_WORDS, from);
    if (!found) return before;
    return !found.whole && before?.whole && agrees(found, before) ? before : found;
  },
  headersApart: false,
};

/** Whether no column that has a name stands elsewhere than before. */
const agrees = (found: Columns, before: Columns): boolean =>
  found.at.every((column, i) => column === undefined || column === before.at[i]);
