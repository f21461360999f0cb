import type { Anchor, Attachment, Grid } from '../../document/types';

/** A line of text: a paragraph, a part of one between line breaks, or a cell of prose. */
export interface Line {
  readonly kind: 'line';
  readonly text: string;
  readonly level: number;
  readonly anchor: Anchor;
  /** Offset of the text in the anchor's own text. */
  readonly offset: number;
}

/** Rows of a table that belong together. */
export interface TableRows {
  readonly kind: 'rows';
  readonly grid: Grid;
  readonly rows: Grid['rows'];
  /** Index of the first of them in the grid. */
  readonly from: number;
}

export type Piece = Line | TableRows | Attachment;

export const isLine = (piece: Piece): piece is Line => piece.kind === 'line';

/** A sign between links, or the number of a page. */
const SAYS_NOTHING = /^[^\p{L}\d]{0,80}\d{0,3}[^\p{L}\d]{0,9}$/u;

/** Whether nothing is said between two pieces. */
export function isNextTo(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const piece = pieces[at];
    if (piece?.kind !== 'line' || !SAYS_NOTHING.test(piece.text)) return false;
  }
  return true;
}
