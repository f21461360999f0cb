import type { PrintCell } from '../generator/types';

/** How a producer draws a report. */
export interface PdfStyle {
  /** How lines are drawn: strokes, thin rectangles, rectangles around cells, dashes, dots, or not at all. */
  readonly rules?: 'strokes' | 'fills' | 'boxes' | 'dashes' | 'dots' | 'across' | 'none';
  /** Everything is drawn in a space of another scale. */
  readonly scale?: number;
  /** The whole page is printed smaller, to fit on a sheet. */
  readonly shrunk?: number;
  /** Text comes in no order. */
  readonly shuffled?: boolean;
  /** Bold is faked by printing twice. */
  readonly doubled?: boolean;
  /** Pages lie on their side, and are shown upright. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Rows are cut where the page ends. */
  readonly cut?: boolean;
  /** Headers of tables are printed again on each page. */
  readonly repeat?: boolean;
  /** Running heads and page numbers. */
  readonly running?: boolean;
  /** Figures stand at the right, or at the top of their cells. */
  readonly figures?: 'middle' | 'right' | 'top';
  /** Each sign is shown by itself. */
  readonly signs?: boolean;
  readonly size?: number;
  readonly margin?: number;
}

/** A line of text on a page. */
export interface Text {
  readonly x: number;
  /** Base line, from the top of the page. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

/** Cells of a row, each with the columns that it fills and the row before which it ends. */
export interface Row {
  readonly cells: readonly { readonly cell: PrintCell; readonly column: number; readonly last: number; readonly end: number }[];
  height: number;
}

/** Height of a line, as a multiple of the size of its signs. */
export const LEAD = 1.45;
/** How wide a text is. */
export const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, sign) => sum + (sign < '\u0080' ? 0.5 : 1), 0) * size;

/** A text in lines no wider than there is room; words of Latin letters and figures are not kept together. */
export function wrapped(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let line = '';
    for (const sign of part) {
      if (line && widthOf(line + sign, size) > width) {
        lines.push(line);
        line = '';
      }
      line += sign;
    }
    lines.push(line);
  }
  return lines;
}
