import type { Cell } from '../../document/types';
import { FORMS } from '../../forms';
import type { LabelMatch } from '../pieces';
import { headerOf, headersOf, match, type Header } from './disclosure-headers';
import { labelledCells, type CellNames } from './labelled-cells';
import type { RawRow } from './rows';

/** Fewer rows may be told in a sentence. */
const FEWEST_ROWS = 3;
/** A column with its figure: 本年制发件数:3. */
const WITH_FIGURE = /^([^:]{2,30}):([^:]{1,20})$/;

/** A row of which each figure stands behind the name of its column: a list with a line for each figure. */
interface NamedRow {
  readonly row: LabelMatch;
  readonly label: string;
  readonly slots: readonly Cell[];
  readonly headers: readonly Header[];
}

/** The blocks of all forms: their rows, and what their columns are called. */
const BLOCKS = Object.values(FORMS).flatMap(({ id, disclosure }) =>
  disclosure.map(({ rows, columns }) => {
    const names: CellNames = {
      count: columns.length,
      columnOf(text) {
        const header = headerOf(text, null);
        return header?.form === id ? columns.findIndex((column) => column.id === header.id) : -1;
      },
      withFigure: WITH_FIGURE,
    };
    return { rows: new Set(rows.map((row) => row.id)), names, headers: headersOf(id, columns) };
  }),
);

/** The rows of table two whose cells name their columns themselves, block by block. */
export function disclosureCells(raw: readonly RawRow[]): readonly NamedRow[] {
  const found = BLOCKS.flatMap(({ rows, names, headers }) => {
    const rowOf = (text: string) => {
      const row = match().rows.match(text);
      return row && rows.has(row.id) ? row : null;
    };
    return labelledCells(raw, names, rowOf).map(({ row, label, figures }) => ({ row, label, slots: figures, headers }));
  });
  return found.length < FEWEST_ROWS ? [] : found;
}
