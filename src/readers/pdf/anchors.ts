import type { Anchor } from '../../document/types';
import type { Glyph } from './glyphs';

/** Where something stands in a PDF: its page, from 1 on, and its box in points from the upper left corner as it is shown. */
export interface PdfAnchor extends Anchor {
  readonly page: number;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** The box around signs. */
export function boxOf(page: number, glyphs: readonly Glyph[]): PdfAnchor {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x0, x1, y, size } of glyphs) {
    left = Math.min(left, x0);
    right = Math.max(right, x1);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2);
  }
  return { page, box: [left, top, right, bottom] };
}
