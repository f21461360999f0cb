import type { Anchor, Cell, Grid } from '../document/types';
import { MOST_COLUMNS } from '../document/text-grid';
import type { Budget } from './budget';

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
 * @param budget of the document; what goes beyond it, or beyond the bounds of a grid, is left out and noted there.
 * @returns a grid whose rows all have the same width; slots that no cell covers are null.
 */
export function layGrid(groups: readonly RowGroup[], anchor: Anchor, budget: Budget): Grid {
  const rows = placeGroups(groups, budget);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) {
    for (let column = 0; column < width; column++) row[column] ??= null;
  }
  budget.grid(rows.length, width);
  return { kind: 'grid', rows, aligned: true, anchor };
}

/** Rows as wide as their cells; ends where the bounds are reached. */
function placeGroups(groups: readonly RowGroup[], budget: Budget): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  let width = 0;
  for (const group of groups) {
    let growing: Growing[] = [];
    for (const [index, source] of group.entries()) {
      const row: (Cell | null)[] = [];
      const grown = growing;
      growing = growDown(grown, row);
      place(source, row, rows.length, group.length - index, growing, budget);
      width = Math.max(width, row.length);
      if (!budget.holds(rows.length + 1, width)) {
        budget.leaveOut();
        // The row is left out, and so are the cells that reached into it.
        for (const { cell } of grown) cell.rowSpan--;
        return rows;
      }
      rows.push(row);
    }
  }
  return rows;
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

function place(
  source: readonly SourceCell[],
  row: (Cell | null)[],
  index: number,
  remaining: number,
  growing: Growing[],
  budget: Budget,
): void {
  let column = 0;
  for (const [at, { text, colSpan, rowSpan, anchor }] of source.entries()) {
    while (row[column]) column++;
    if (column >= MOST_COLUMNS) {
      if (source.slice(at).some((left) => left.text.trim() !== '')) budget.leaveOut();
      return;
    }
    const wide = Math.min(Math.max(1, colSpan), MOST_COLUMNS - column);
    const cell: PlacedCell = { text: budget.text(text), row: index, column, rowSpan: 1, colSpan: wide, anchor };
    for (let i = 0; i < wide; i++) row[column + i] ??= cell;
    const high = Math.min(rowSpan === 0 ? remaining : rowSpan, remaining);
    if (high > 1) growing.push({ cell, left: high - 1 });
    column += wide;
  }
}
