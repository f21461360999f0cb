import type { Cell } from '../../document/types';
import { FORMS } from '../../forms';
import { columnNamesOf } from '../../forms/columns';
import type { LabelMatch } from '../pieces';
import { headersOf, match, type Header } from './disclosure-headers';
import { labelledCells } from './labelled-cells';
import type { RawRow } from './rows';

/** Fewer rows may be told in a sentence. */
const FEWEST_ROWS = 3;

/** A row of which each figure stands behind the name of its column: a list with a line for each figure. */
interface NamedRow {
  readonly row: LabelMatch;
  readonly label: string;
  readonly slots: readonly Cell[];
  readonly headers: readonly Header[];
}

/** The blocks of all forms, with what their columns are called; built at first use. */
let blocks: readonly ReturnType<typeof blocksOfForms>[number][] | undefined;

const blocksOfForms = () =>
  Object.values(FORMS).flatMap(({ id, disclosure }) =>
    disclosure.map(({ rows, columns }) => ({
      rows: new Set(rows.map((row) => row.id)),
      names: columnNamesOf(columns),
      headers: headersOf(id, columns),
    })),
  );

/** The rows of table two whose cells name their columns themselves, block by block. */
export function disclosureCells(raw: readonly RawRow[]): readonly NamedRow[] {
  const found = (blocks ??= blocksOfForms()).flatMap(({ rows, names, headers }) => {
    const rowOf = (text: string) => {
      const row = match().rows.exactly(text);
      return row && rows.has(row.id) ? row : null;
    };
    return labelledCells(raw, names, rowOf).map(({ row, label, figures }) => ({ row, label, slots: figures, headers }));
  });
  return found.length < FEWEST_ROWS ? [] : found;
}
