import { isFigure, type Piece, type TableRows } from '../pieces';
import { recut } from './recut';

/** The form has fewer columns, with all headers above them. */
const MOST_ROWS = 40;

const canTurn = (piece: Piece): piece is TableRows =>
  piece.kind === 'rows' && piece.grid.aligned && piece.rows.length <= MOST_ROWS && !piece.rows.some(lacksCell);

/** Whether a row of figures lacks a cell: those behind it may have slid, each to the name of another one. */
const lacksCell = (row: TableRows['rows'][number]): boolean =>
  row.includes(null) && row.some((cell) => cell && isFigure(cell.text));

/** Tables with rows for columns, everything else as it is; null where there is none that could be of the form. */
export const turned = (pieces: readonly Piece[]): readonly Piece[] | null =>
  pieces.some(canTurn) ? pieces.map((piece) => (canTurn(piece) ? recut(piece, columnsOf(piece)) : piece)) : null;

const columnsOf = ({ rows: [first = [], ...others] }: TableRows) =>
  first.map((cell, at) => [cell, ...others.map((row) => row[at] ?? null)]);
