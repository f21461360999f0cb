import { cellText, type Table } from './table';

/** What a cell of comma-separated values holds: text, or a number, which is written as one and never as a formula. */
export type ValueCell = string | number;

/** By this mark spreadsheets know that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

const valueText = (cell: ValueCell): string =>
  typeof cell === 'number' ? String(cell) : `"${cellText(cell).replaceAll('"', '""')}"`;

/** A row as comma-separated values, with its end of line: text in quotes. */
export const csvLine = (row: readonly ValueCell[]): string => `${row.map(valueText).join(',')}\r\n`;

/** A table as comma-separated values, as spreadsheets open them. */
export const csv = (table: Table): string => BYTE_ORDER_MARK + table.map(csvLine).join('');
