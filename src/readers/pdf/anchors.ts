import type { Anchor } from '../../document/types';
import type { Glyph } from './glyphs';

/** Left, top, right and bottom, in points from the upper left corner of a page as it is shown. */
export type PdfBox = readonly [left: number, top: number, right: number, bottom: number];

/** Where a sign of a text stands: the middle of its line, and how high that is. */
export type PdfSign = readonly [page: number, left: number, right: number, middle: number, size: number];

/** Where something stands in a PDF: its page, from 1 on, its box there, and the signs of its text but for blanks, in their order. */
export interface PdfAnchor extends Anchor {
  readonly page: number;
  readonly box: PdfBox;
  readonly signs: readonly PdfSign[];
}

const signsOf = (page: number, glyphs: readonly Glyph[]): PdfSign[] =>
  glyphs.flatMap(({ text, x0, x1, y, size }) => Array.from(text, (): PdfSign => [page, x0, x1, y, size]));

/** Where the signs of a cell stand. */
export const cellAnchor = (page: number, box: PdfBox, glyphs: readonly Glyph[]): PdfAnchor => ({
  page,
  box,
  signs: signsOf(page, glyphs),
});

/** Where signs stand that are in no cell. */
export function boxOf(page: number, glyphs: readonly Glyph[]): PdfAnchor {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x0, x1, y, size } of glyphs) {
    left = Math.min(left, x0);
    right = Math.max(right, x1);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2);
  }
  return cellAnchor(page, [left, top, right, bottom], glyphs);
}

/** Where a cell stands that the edge of a page has cut: where its text is, above the edge if it is on both sides. */
export const joinedAnchor = (upper: PdfAnchor, lower: PdfAnchor): PdfAnchor => ({
  ...(upper.signs.length || !lower.signs.length ? upper : lower),
  signs: [...upper.signs, ...lower.signs],
});

/** Where rows stand that are lines of one text. */
export interface RowsAnchor extends Anchor {
  readonly rows: readonly PdfAnchor[];
}

export const rowsAt = (rows: readonly PdfAnchor[]): RowsAnchor => ({ rows });
