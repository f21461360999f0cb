import type { Cell } from '../../document/types';
import { labelKey } from '../../forms/printed/normal';
import { cellsOf, isBlank, isFigure, type Piece, type TableRows } from '../pieces';
import { recut } from './recut';

/** Fewer rows with the same labels are chance. */
const FEWEST_ROWS = 5;

type Row = TableRows['rows'][number];

const isTable = (piece: Piece): piece is TableRows => piece.kind === 'rows' && piece.grid.aligned;

/** A table as its rows divide it: headers above, and labels before figures. */
interface Layout {
  readonly names: readonly string[];
  /** The lowest text above each column of figures. */
  readonly heads: readonly string[];
  /** Where the figures begin: behind the labels of most rows, since a word may stand in place of a figure. */
  readonly from: number;
}

const isLabel = (cell: Cell | null) => cell !== null && !isFigure(cell.text) && !isBlank(cell.text);

/** @param top the first row that holds figures. */
function layoutOf(rows: readonly Row[], top: number): Layout {
  const body = rows.slice(top);
  const ends = body.map((row) => row.findLastIndex(isLabel) + 1).sort((a, b) => a - b);
  const from = ends[Math.floor(ends.length / 2)] ?? 0;
  const above = rows.slice(0, top).reverse();
  const heads = (rows[0] ?? []).slice(from).map((_, at) => {
    const lowest = above.find((row) => isLabel(row[from + at] ?? null))?.[from + at];
    return labelKey(lowest?.text ?? '');
  });
  const nameOf = (row: Row) =>
    cellsOf(row.slice(0, from))
      .flatMap((cell) => (isLabel(cell) ? [labelKey(cell.text)] : []))
      .join(' ');
  return { names: body.map(nameOf), heads, from };
}

const topOf = ({ rows }: TableRows): number => rows.findIndex((row) => row.some((cell) => cell && isFigure(cell.text)));

/** Both tables as one, if the second has the rows of the first, but other columns, and both together no more than the form. */
function together(first: TableRows, next: TableRows, width: number): TableRows | null {
  const top = Math.min(topOf(first), topOf(next));
  if (top < 1 || first.rows.length !== next.rows.length || first.rows.length - top < FEWEST_ROWS) return null;
  const [own, other] = [layoutOf(first.rows, top), layoutOf(next.rows, top)];
  if (own.heads.length + other.heads.length > width || own.heads.some((text) => other.heads.includes(text))) return null;
  if (own.names.some((name, at) => !name || name !== other.names[at])) return null;
  return recut(
    first,
    first.rows.map((row, at) => [...row, ...(next.rows[at] ?? []).slice(other.from)]),
  );
}

/**
 * Tables that are too wide for their page stand in parts below each other, each with the labels of all rows. They are put
 * together; everything else stays as it is.
 * @param width how many figures a row of the form has.
 */
export function withWideParts(pieces: readonly Piece[], width: number): readonly Piece[] {
  const whole: Piece[] = [];
  /** The last table so far. */
  let first: TableRows | null = null;
  for (const piece of pieces) {
    const both: TableRows | null = first && isTable(piece) ? together(first, piece, width) : null;
    if (first && both) whole[whole.indexOf(first)] = both;
    else whole.push(piece);
    if (isTable(piece)) first = both ?? piece;
  }
  return whole;
}
