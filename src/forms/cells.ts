import { form2019 } from './form2019';
import { form2021 } from './form2021';
import { cellId, rowOf, tableOf } from './ids';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from './requests';
import type { FactId, Form, FormId, Label, OtherRows, TableId } from './types';

/** What a page prints, as far as the cells that it should have depend on it. */
export interface Printed {
  /** Null counts as the newest form. */
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  /** Forms whose headers stand in table two: several in a hybrid. */
  readonly generations: Iterable<FormId>;
  /** Cells that were located, and those of rows that were seen; only asked for in a hybrid. */
  cells(): Iterable<string>;
}

/** Every cell that the form has in a table, row by row. In a hybrid a row counts with the headers that it stands under. */
export function cellsOfTable(table: TableId, { form, otherRows, generations, cells }: Printed): readonly FactId[] {
  if (table === 'requests') return REQUESTS[otherRows];
  if (table === 'remedies') return REMEDY_CELLS;
  return [...generations].length > 1 ? cellsOfHybrid(cells()) : DISCLOSURE[form ?? '2021'];
}

/**
 * Ids as objects keep the names of their properties: every copy of such a name is one string, which maps then find without
 * comparing characters.
 */
export const sharedNames = (ids: readonly FactId[]): FactId[] =>
  Object.keys(Object.fromEntries(ids.map((id) => [id, 0]))) as FactId[];

const cellsOf = (table: TableId, rows: readonly Label[], columns: readonly Label[]): FactId[] =>
  sharedNames(rows.flatMap(({ id }) => columns.map((column) => cellId(table, id, column.id))));
const disclosureOf = ({ disclosure }: Form): FactId[] =>
  disclosure.flatMap(({ rows, columns }) => cellsOf('disclosure', rows, columns));

const REQUESTS: Readonly<Record<OtherRows, readonly FactId[]>> = {
  one: cellsOf('requests', REQUEST_ROWS.one, REQUEST_COLUMNS),
  three: cellsOf('requests', REQUEST_ROWS.three, REQUEST_COLUMNS),
};
const REQUESTS_BY_ROW = new Map(
  [...REQUEST_ROWS.three, ...REQUEST_ROWS.one].map((row) => [row.id, cellsOf('requests', [row], REQUEST_COLUMNS)]),
);
/** The cells of table four. */
export const REMEDY_CELLS: readonly FactId[] = cellsOf('remedies', REMEDY_ROWS, REMEDY_COLUMNS);
const DISCLOSURE: Readonly<Record<FormId, readonly FactId[]>> = {
  '2019': disclosureOf(form2019),
  '2021': disclosureOf(form2021),
};

/** The cells of a row of table three, column by column; none of a row that no form has. */
export const cellsOfRequestRow = (row: string): readonly FactId[] => REQUESTS_BY_ROW.get(row) ?? [];

const isDisclosure = (id: string): id is FactId => tableOf(id) === 'disclosure';

/** In a hybrid a row counts with the headers that it stands under; of rows that are not printed only those of both forms are missed. */
function cellsOfHybrid(cells: Iterable<string>): FactId[] {
  const printed = [...cells].filter(isDisclosure);
  const rows = new Set(printed.map(rowOf));
  const old = new Set(DISCLOSURE['2019'].map(rowOf));
  const missing = DISCLOSURE['2021'].filter((id) => old.has(rowOf(id)) && !rows.has(rowOf(id)));
  return [...new Set([...printed, ...missing])];
}

/** Whether a name is that of a cell of any form. */
export const isCellOfForm = (id: string): id is FactId =>
  [REQUESTS.one, REQUESTS.three, REMEDY_CELLS, DISCLOSURE['2019'], DISCLOSURE['2021']].some((cells) =>
    cells.some((cell) => cell === id),
  );
