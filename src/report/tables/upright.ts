import type { Cell, Grid } from '../../document/types';
import { REQUEST_COLUMNS } from '../../forms/requests';
import { labelKey } from '../../forms/normal';
import type { Piece, TableRows } from '../lines';
import { cellsOf } from '../row-texts';
import { isRequestLabel } from './request-rows';

/** Fewer labels of rows side by side, or of columns one below the other, are chance. */
const FEWEST_ROWS = 8;
const FEWEST_COLUMNS = 5;
const COLUMN_KEYS = new Set(REQUEST_COLUMNS.map(({ text }) => labelKey(text)));

/** Turns tables upright that print the rows of table three side by side and its columns one below the other. */
export const uprightTables = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => (piece.kind === 'rows' && piece.grid.aligned && isTurned(piece) ? turned(piece) : piece));

function isTurned({ rows }: TableRows): boolean {
  if (!rows.some((row) => row.length > FEWEST_ROWS && holdsLabels(cellsOf(row)))) return false;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < Math.min(width, FEWEST_COLUMNS); column++) {
    const keys = new Set(rows.map((row) => labelKey(row[column]?.text ?? '')).filter((key) => COLUMN_KEYS.has(key)));
    if (keys.size >= FEWEST_COLUMNS) return true;
  }
  return false;
}

/** Whether enough cells are labels of rows; ends where no more than the others are left. */
function holdsLabels(cells: readonly Cell[]): boolean {
  let others = 0;
  return cells.length >= FEWEST_ROWS && cells.every(({ text }) => isRequestLabel(text) || ++others <= cells.length - FEWEST_ROWS);
}

function turned(piece: TableRows): TableRows {
  const offset = piece.grid.rows.indexOf(piece.rows[0] ?? []);
  const cells = new Map<Cell, Cell>();
  const turn = (cell: Cell): Cell => {
    let known = cells.get(cell);
    if (!known) {
      const { row, column, rowSpan, colSpan } = cell;
      cells.set(cell, (known = { ...cell, row: column, column: Math.max(0, row - offset), rowSpan: colSpan, colSpan: rowSpan }));
    }
    return known;
  };
  const rows = Array.from({ length: piece.rows[0]?.length ?? 0 }, (_, at) =>
    piece.rows.map((row) => {
      const cell = row[at];
      return cell ? turn(cell) : null;
    }),
  );
  const grid: Grid = { ...piece.grid, rows };
  return { kind: 'rows', grid, rows };
}
