import type { Cell } from '../../document/types';
import type { Piece, TableRows } from '../pieces';

/** The form has fewer columns, with all headers above them. */
const MOST_ROWS = 40;

const canTurn = (piece: Piece): piece is TableRows =>
  piece.kind === 'rows' && piece.grid.aligned && piece.rows.length <= MOST_ROWS;

/** Tables with rows for columns, everything else as it is; null where there is none that could be of the form. */
export const turned = (pieces: readonly Piece[]): readonly Piece[] | null =>
  pieces.some(canTurn) ? pieces.map((piece) => (canTurn(piece) ? turnedTable(piece) : piece)) : null;

function turnedTable(piece: TableRows): TableRows {
  const moved = new Map<Cell, Cell>();
  const turn = (cell: Cell): Cell => {
    const known = moved.get(cell);
    if (known) return known;
    const { row, column, rowSpan, colSpan } = cell;
    const own = { ...cell, row: column, column: Math.max(0, row - piece.from), rowSpan: colSpan, colSpan: rowSpan };
    moved.set(cell, own);
    return own;
  };
  const width = piece.rows[0]?.length ?? 0;
  const rows = Array.from({ length: width }, (_, at) =>
    piece.rows.map((row) => {
      const cell = row[at];
      return cell ? turn(cell) : null;
    }),
  );
  return { kind: 'rows', grid: { ...piece.grid, rows }, rows, from: 0 };
}
