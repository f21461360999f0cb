import { fold } from '../../forms/printed/normal';
import { SUBTOTAL_COLUMN } from '../../forms/printed/tables';
import { MERGED_COLUMNS, REQUEST_COLUMNS } from '../../forms/requests';
import { LabelMatcher } from '../pieces';
import { columnsAbove, readings, type Columns, type ColumnName, type ColumnWords } from './columns';
import { labelledRows, type GridWords, type LabelWords } from './grid-rows';
import { groupOfLabel, REQUEST_SIGHT, rowOfLabel } from './request-labels';

/** How many columns table three has. */
export const WIDTH = REQUEST_COLUMNS.length;

let matchers: { columns: LabelMatcher; merged: LabelMatcher } | undefined;
const match = () => (matchers ??= { columns: new LabelMatcher(REQUEST_COLUMNS), merged: new LabelMatcher(MERGED_COLUMNS) });

const COLUMN_WORDS: ColumnWords = {
  labels: REQUEST_COLUMNS,
  fewest: 4,
  completes: true,
  spans: false,
  isAdded: (above) => above.some(({ text }) => fold(text) === SUBTOTAL_COLUMN),
  name(above) {
    let near: ColumnName | null = null;
    for (const text of readings(above)) {
      const found = match().columns.match(text);
      const named = found && { ...found, found: text.trim() };
      if (named?.exact) return named;
      near ??= named;
    }
    return near;
  },
};

/** The columns where all organisations are one; each by its exact name, and none of the five beside them. */
const MERGED_WORDS: ColumnWords = {
  labels: MERGED_COLUMNS,
  fewest: MERGED_COLUMNS.length,
  completes: false,
  spans: false,
  isAdded: () => false,
  name(above) {
    const named = readings(above).map((text) => match().merged.match(text));
    const found = named.find((name) => name?.exact);
    return found ? { ...found, found: '' } : null;
  },
};

/** The columns where each takes several of the grid. */
const WIDE_WORDS: ColumnWords = { ...COLUMN_WORDS, spans: true, fewest: REQUEST_COLUMNS.length };

const LABEL_WORDS: LabelWords = {
  row: rowOfLabel,
  begins: (text) => REQUEST_SIGHT.isNearLabel(text) || groupOfLabel(text)?.exact === true,
  group: (text) => groupOfLabel(text)?.id ?? null,
  isHeader: () => false,
  width: WIDTH,
  fewestBlank: WIDTH - 1,
};

/** In a table that has no room for all columns fewer blanks are a row. */
const MERGED_LABEL_WORDS: LabelWords = {
  ...LABEL_WORDS,
  isHeader: (text) => match().merged.match(text)?.exact === true,
  width: MERGED_COLUMNS.length,
  fewestBlank: MERGED_COLUMNS.length - 1,
};

/** What table three calls its rows and columns. */
export const REQUEST_WORDS: GridWords = {
  split: (source) => labelledRows(source, (source.slots?.length ?? WIDTH) < WIDTH ? MERGED_LABEL_WORDS : LABEL_WORDS),
  columns(headers, before, from) {
    const ways = [COLUMN_WORDS, MERGED_WORDS, WIDE_WORDS];
    const found = ways.reduce<Columns | null>((known, words) => known ?? columnsAbove(headers, words, from), null);
    if (!found) return before;
    return !found.whole && before?.whole && agrees(found, before) ? before : found;
  },
  headersApart: false,
};

/** Whether no column that has a name stands elsewhere than before. */
const agrees = (found: Columns, before: Columns): boolean =>
  found.at.every((column, i) => column === undefined || column === before.at[i]);
