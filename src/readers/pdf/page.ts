import { cellAnchor, type PdfAnchor } from './anchors';
import type { Glyph } from './glyphs';
import { latticesOf, type Lattice } from './lattice';
import { cellText, linesOf, type Line } from './lines';
import type { Pieces } from './paths';
import { rulingsOf } from './rulings';

/** A cell of a table, with what stands in it. Rows and columns count from 0, the last ones included. */
export interface PdfCell {
  top: number;
  bottom: number;
  left: number;
  right: number;
  text: string;
  anchor: PdfAnchor;
}

/** A table of one page, or of several that it goes on over. */
export interface PdfTable {
  readonly kind: 'table';
  /** Where its columns are divided, in points. */
  xs: readonly number[];
  rows: number;
  cells: PdfCell[];
  /** Rows that are the first ones of a further page. */
  readonly seams: number[];
  readonly y: number;
}

export interface PdfLine extends Line {
  readonly kind: 'line';
  readonly page: number;
}

/** A page, with how it was turned to be read: see `Sheet`. */
interface Paper {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turn: number;
}

/** What stands on a page, from top to bottom. */
export interface PdfPage extends Paper {
  readonly flow: readonly (PdfLine | PdfTable)[];
  /** How many signs it shows. */
  readonly signs: number;
}

/** The last division that lies before a place. */
function slotOf(divisions: readonly number[], place: number): number {
  let at = divisions.length - 2;
  while (at > 0 && (divisions[at] ?? 0) > place) at--;
  return at;
}

/** Signs so near to the border of a table, in points, are in it. */
const NEAR = 1;

const holds = ({ xs, ys }: Lattice, x: number, y: number) =>
  x > (xs[0] ?? 0) - NEAR && x < (xs.at(-1) ?? 0) + NEAR && y > (ys[0] ?? 0) - NEAR && y < (ys.at(-1) ?? 0) + NEAR;

/** Fills the cells of a table with the signs that stand in them. */
function filled(page: number, lattice: Lattice, glyphs: readonly Glyph[]): PdfTable {
  const { xs, ys, cells } = lattice;
  const bySlot = new Map<number, { readonly slots: Lattice['cells'][number]; readonly glyphs: Glyph[] }>();
  const columns = xs.length - 1;
  const entries = cells.map((slots) => ({ slots, glyphs: [] as Glyph[] }));
  for (const entry of entries)
    for (let r = entry.slots.top; r <= entry.slots.bottom; r++)
      for (let c = entry.slots.left; c <= entry.slots.right; c++) bySlot.set(r * columns + c, entry);
  for (const glyph of glyphs) {
    const slot = slotOf(ys, glyph.y) * columns + slotOf(xs, (glyph.x0 + glyph.x1) / 2);
    bySlot.get(slot)?.glyphs.push(glyph);
  }
  return {
    kind: 'table',
    xs,
    rows: ys.length - 1,
    seams: [],
    y: ys[0] ?? 0,
    cells: entries.map((entry) => {
      const { top, bottom, left, right } = entry.slots;
      const box = [xs[left] ?? 0, ys[top] ?? 0, xs[right + 1] ?? 0, ys[bottom + 1] ?? 0] as const;
      const { text, glyphs } = cellText(entry.glyphs);
      return { top, bottom, left, right, text, anchor: cellAnchor(page, box, glyphs) };
    }),
  };
}

/** Puts the signs of a page into the tables that its lines draw, and the others into lines of text. */
export function pageOf(paper: Paper, glyphs: readonly Glyph[], pieces: Pieces): PdfPage {
  const lattices = latticesOf(rulingsOf(pieces.across), rulingsOf(pieces.down));
  const inside = lattices.map((): Glyph[] => []);
  const rest: Glyph[] = [];
  for (const glyph of glyphs) {
    const x = (glyph.x0 + glyph.x1) / 2;
    const at = lattices.findIndex((lattice) => holds(lattice, x, glyph.y));
    (inside[at] ?? rest).push(glyph);
  }
  const tables = lattices.flatMap((lattice, i) => {
    const own = inside[i] ?? [];
    return own.length ? [filled(paper.number, lattice, own)] : [];
  });
  const lines = linesOf(rest).map((line): PdfLine => ({ kind: 'line', page: paper.number, ...line }));
  const flow = [...lines, ...tables].sort((a, b) => a.y - b.y);
  return { ...paper, flow, signs: glyphs.length };
}
