import type { FactId, TableId } from './types';

/** Names of cells (`table/row/column`) and of relations (`kind/over`): put together and taken apart here and nowhere else. */

/** The name of a cell. */
export const cellId = <Table extends TableId>(table: Table, row: string, column: string): `${Table}/${string}/${string}` =>
  `${table}/${row}/${column}`;

/** The table of a cell; what an audit of a later version names may be none that is known here. */
export function tableOf(id: FactId): TableId;
export function tableOf(id: string): string;
export function tableOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('/')));
}

/** The row of a cell; '' where the name is none of a cell. */
export const rowOf = (id: string): string => id.slice(id.indexOf('/') + 1, Math.max(0, id.lastIndexOf('/')));

/** The column of a cell. */
export const columnOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The cell of the same row in another column. */
export const inColumn = (id: FactId, column: string): FactId => cellId(tableOf(id), rowOf(id), column);

/** The cell of the same column in another row. */
export const inRow = (id: FactId, row: string): FactId => cellId(tableOf(id), row, columnOf(id));

/** The kind of a relation: `requests.rowTotal` of `requests.rowTotal/granted`. */
export const kindOf = (relation: string): string => tableOf(relation);

/** The row or column that a relation runs over: `granted` of `requests.rowTotal/granted`. */
export const overOf = (relation: string): string => columnOf(relation);
