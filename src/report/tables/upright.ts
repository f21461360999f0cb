import type { Cell } from '../../document/types';
import { labelKey } from '../../forms/printed/normal';
import { REQUEST_COLUMNS } from '../../forms/requests';
import { cellsOf, type Piece, type TableRows } from '../pieces';
import { isRequestLabel } from './request-labels';

/** Fewer labels of rows side by side, or of columns one below the other, are chance. */
const FEWEST_ROWS = 8;
const FEWEST_COLUMNS = 5;
const COLUMN_KEYS = new Set(REQUEST_COLUMNS.map(({ text }) => labelKey(text)));

const [FIRST, LAST] = [REQUEST_COLUMNS[0], REQUEST_COLUMNS.at(-1)].map((column) => labelKey(column?.text ?? ''));

/**
 * Tables as the form prints them: turned upright where the rows of table three stand side by side and its columns one below
 * the other, and cut in two where one half stands beside the other.
 */
export const uprightTables = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => {
    if (piece.kind !== 'rows' || !piece.grid.aligned) return [piece];
    return isTurned(piece) ? [turned(piece)] : halvesOf(piece);
  });

/** The halves of a table under headers that stand twice side by side. */
function halvesOf(piece: TableRows): TableRows[] {
  if ((piece.rows[0]?.length ?? 0) < 2 * REQUEST_COLUMNS.length) return [piece];
  for (const row of piece.rows) {
    const keys = cellsOf(row).map(({ text, column }) => ({ key: labelKey(text), column }));
    const firsts = keys.filter(({ key }) => key === FIRST);
    const end = keys.find(({ key }) => key === LAST)?.column ?? Infinity;
    if (firsts.length === 2 && (firsts[0]?.column ?? 0) < end && end < (firsts[1]?.column ?? 0))
      return [columnsOf(piece, 0, end + 1), columnsOf(piece, end + 1, row.length)];
  }
  return [piece];
}

/** Moves cells, each once: in all slots that it covers stands the same one. */
function movedOnce(move: (cell: Cell) => Cell): (cell: Cell) => Cell {
  const moved = new Map<Cell, Cell>();
  return (cell) => {
    const known = moved.get(cell) ?? move(cell);
    moved.set(cell, known);
    return known;
  };
}

function columnsOf(piece: TableRows, from: number, to: number): TableRows {
  const shift = movedOnce((cell) => ({ ...cell, column: Math.max(0, cell.column - from) }));
  const rows = piece.rows.map((row) => row.slice(from, to).map((cell) => (cell ? shift(cell) : null)));
  return { ...piece, rows };
}

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
  const turn = movedOnce((cell) => {
    const { row, column, rowSpan, colSpan } = cell;
    return { ...cell, row: column, column: Math.max(0, row - piece.from), rowSpan: colSpan, colSpan: rowSpan };
  });
  const rows = Array.from({ length: piece.rows[0]?.length ?? 0 }, (_, at) =>
    piece.rows.map((row) => {
      const cell = row[at];
      return cell ? turn(cell) : null;
    }),
  );
  return { kind: 'rows', grid: { ...piece.grid, rows }, rows, from: 0 };
}
