import type { Anchor, Cell, Grid } from '../document/types';

/** A cell as the source gives it, before its place is known. */
export interface SourceCell {
  readonly text: string;
  readonly colSpan: number;
  /** 0 means: to the end of the row group. */
  readonly rowSpan: number;
  readonly anchor: Anchor;
}

/** Rows of one row group (thead, tbody, tfoot); a rowspan never reaches beyond it. */
export type RowGroup = readonly (readonly SourceCell[])[];

/** Bounds of a grid; what lies beyond is left out, so that a hostile page cannot fill the memory. */
const MAX_COLUMNS = 1000;
const MAX_SLOTS = 300_000;

interface PlacedCell extends Cell {
  rowSpan: number;
}

/** A cell that still grows downwards: columns and the rows that remain. */
interface Growing {
  readonly cell: PlacedCell;
  left: number;
}

/**
 * Lays cells out as a rectangle by the table model of HTML (“forming a table”): spans, rowspan=0, overlaps (the later
 * cell takes the slots that are still free), row groups that end every rowspan.
 * @returns a grid whose rows all have the same width; slots that no cell covers are null.
 */
export function layGrid(groups: readonly RowGroup[], anchor: Anchor): Grid {
  const rows: (Cell | null)[][] = [];
  let width = 0;
  for (const group of groups) {
    let growing: Growing[] = [];
    for (const [index, source] of group.entries()) {
      const row: (Cell | null)[] = [];
      growing = growDown(growing, row);
      place(source, row, rows.length, group.length - index, growing);
      // Every row is padded to the widest, so that is what has to stay within bounds.
      if ((rows.length + 1) * Math.max(width, row.length) > MAX_SLOTS) break;
      rows.push(row);
      width = Math.max(width, row.length);
    }
  }
  for (const row of rows) {
    for (let column = 0; column < width; column++) row[column] ??= null;
  }
  return { kind: 'grid', rows, aligned: true, anchor };
}

/** Takes the cells of earlier rows that reach into this row. */
function growDown(growing: Growing[], row: (Cell | null)[]): Growing[] {
  if (!growing.length) return growing;
  for (const { cell } of growing) {
    cell.rowSpan++;
    for (let i = 0; i < cell.colSpan; i++) row[cell.column + i] ??= cell;
  }
  return growing.filter((entry) => --entry.left > 0);
}

function place(source: readonly SourceCell[], row: (Cell | null)[], index: number, remaining: number, growing: Growing[]): void {
  let column = 0;
  for (const { text, colSpan, rowSpan, anchor } of source) {
    while (row[column]) column++;
    if (column >= MAX_COLUMNS) return;
    const wide = Math.min(Math.max(1, colSpan), MAX_COLUMNS - column);
    const cell: PlacedCell = { text, row: index, column, rowSpan: 1, colSpan: wide, anchor };
    for (let i = 0; i < wide; i++) row[column + i] ??= cell;
    const high = Math.min(rowSpan === 0 ? remaining : rowSpan, remaining);
    if (high > 1) growing.push({ cell, left: high - 1 });
    column += wide;
  }
}
