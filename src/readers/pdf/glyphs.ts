import { mended } from './mend';
import { matrixOf, times, type Matrix } from './matrix';

/** A sign where it stands, in points from the upper left corner of the page as it is shown. */
export interface Glyph {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its middle. */
  readonly y: number;
  readonly size: number;
  /** The direction in which the text runs: 0 to the right, 1 downwards, 2 to the left, 3 upwards. */
  readonly turn: number;
  /** The run of text that it is of, by their number on the page. */
  readonly run: number;
  /** It begins a piece of text that stands beside or over the one before. */
  readonly apart?: true;
}

/** A run of text as pdf.js tells it. */
export interface TextRun {
  readonly str: string;
  readonly transform: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

export interface TextStyles {
  readonly [font: string]: { readonly vertical: boolean } | undefined;
}

/** The middle of a sign lies so far above its base line, in sizes. */
const MIDDLE = 0.35;
/** The same sign so near to another, in sizes, is bold print that is faked. */
const DOUBLED = 0.15;
const isNarrow = (sign: string) => sign < '\u0080';
const turnOf = (x: number, y: number) => (Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y >= 0 ? 1 : 3);

/** The signs of a run: those of Chinese are as wide as high, others half as wide, and all together as wide as the run. */
function signsOf(run: TextRun, number: number, base: Matrix, isVertical: boolean): Glyph[] {
  const place = times(base, matrixOf(run.transform));
  const size = Math.hypot(place[2], place[3]) || 10;
  const along = isVertical ? [-place[2], -place[3]] : [place[0], place[1]];
  const length = Math.hypot(along[0] ?? 0, along[1] ?? 0) || 1;
  const [ux, uy] = [(along[0] ?? 0) / length, (along[1] ?? 0) / length];
  // Widths are told in the page's own units.
  const extent = (isVertical ? run.height : run.width) * Math.hypot(base[0], base[1]);
  const signs = [...mended(run.str)];
  const weights = signs.map((sign) => (isNarrow(sign) && !isVertical ? 0.5 : 1));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  const turn = turnOf(ux, uy);
  let done = 0;
  return signs.flatMap((text, i): Glyph[] => {
    const from = (extent * done) / sum;
    done += weights[i] ?? 1;
    if (!text.trim()) return [];
    const middle = (from + (extent * done) / sum) / 2;
    // From the base line to the middle of the sign; the columns of vertical text have their middle as base.
    const rise = isVertical ? 0 : MIDDLE * size;
    const x = place[4] + ux * middle + uy * rise;
    const y = place[5] + uy * middle - ux * rise;
    const half = turn % 2 === 0 ? (extent * (weights[i] ?? 1)) / sum / 2 : size / 2;
    return [{ text, x0: x - half, x1: x + half, y, size, turn, run: number }];
  });
}

/** Signs without those that stand there twice. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    const { text, x0, y, size } = glyph;
    const rows = [-1, 0, 1].map((step) => `${text}${Math.round(y / size) + step}`);
    const near = Math.max(0.6, size * DOUBLED);
    for (const key of rows)
      for (const other of seen.get(key) ?? []) if (Math.abs(other.x0 - x0) < near && Math.abs(other.y - y) < near) return false;
    const own = rows[1] ?? '';
    seen.set(own, [...(seen.get(own) ?? []), glyph]);
    return true;
  });
}

/** How wide and high a page is. */
interface Extent {
  readonly width: number;
  readonly height: number;
}

/** The signs that a page shows. @param base from the page's own space to the page as it is read, of such an extent. */
export function glyphsOf(runs: readonly TextRun[], styles: TextStyles, base: Matrix, { width, height }: Extent): Glyph[] {
  const all = runs.flatMap((run, i) => (run.str ? signsOf(run, i, base, styles[run.fontName]?.vertical ?? false) : []));
  return withoutDoubles(all.filter(({ x0, x1, y }) => x1 > 0 && x0 < width && y > 0 && y < height));
}
