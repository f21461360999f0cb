import type { ColumnWords } from '../../../src/report/tables/columns';
import { readings } from '../../../src/report/tables/columns';
import type { LabelWords } from '../../../src/report/tables/grid-rows';
import { rawRows, type RawRow } from '../../../src/report/tables/rows';
import { cellsOf, cutPieces, table } from '../written';

/** A form with the columns 甲 乙 丙, whose pages may add a 小计. */
export const COLUMN_WORDS: ColumnWords = {
  labels: ['甲', '乙', '丙'].map((text) => ({ id: text, text })),
  fewest: 2,
  completes: true,
  spans: false,
  isAdded: (above) => above.some(({ text }) => text === '小计'),
  name(above) {
    const found = readings(above).find((text) => /^[甲乙丙]欄?$/.test(text));
    return found ? { id: found.charAt(0), expected: found.charAt(0), found, exact: found.length === 1 } : null;
  },
};

/** Its rows 子 丑 寅, some of them in the group 组; 头 is a header. */
export const LABEL_WORDS: LabelWords = {
  row: (text) => (/^[子丑寅]欄?$/.test(text) ? { id: text.charAt(0), expected: text.charAt(0), exact: text.length === 1 } : null),
  begins: (text) => /^[子丑寅]$/.test(text),
  group: (text) => (text.startsWith('组') ? '组' : null),
  isHeader: (text) => text === '头',
  width: 3,
  fewestBlank: 2,
};

/** The rows of tables in mark-up, one after the other. */
export const rowsOf = (...tables: readonly string[]): RawRow[] => rawRows(cutPieces(tables.map(table).join('\n')));

/** A line of text as a row, bars between its cells. */
export const lineRow = (text: string): RawRow => ({
  cells: cellsOf(...text.split('|')),
  slots: null,
  index: 0,
  padded: false,
  table: -1,
});

/** The same rows as lines, with bars between their cells. */
export const linesOfRows = (rows: readonly RawRow[]): string[] =>
  rows.map(({ cells }) => cells.map(({ text }) => text).join('|'));
