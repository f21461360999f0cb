import type { Glyph } from './glyphs';

/** A line of text. */
export interface Line {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  /** Its middle. */
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** Signs whose middles are so near, in sizes, stand on one line. */
const ON_LINE = 0.5;
/** Between words of Latin letters and between figures is at least such a gap, in sizes. */
const WORD_GAP = 0.3;
/** Beyond such a gap, in sizes, a line goes on in another column. */
const COLUMN_GAP = 1.2;
const isNarrow = (text: string) => text < '\u0080';

/** Signs by lines, from top to bottom, each from left to right. */
function byLine(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [];
  let last = -Infinity;
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x0 - b.x0)) {
    if (glyph.y - last < ON_LINE * glyph.size) lines.at(-1)?.push(glyph);
    else {
      lines.push([glyph]);
      last = glyph.y;
    }
  }
  return lines.map((line) => line.sort((a, b) => a.x0 - b.x0));
}

/** The text of signs on one line; where columns are told, with tabs between them. */
export function textOf(line: readonly Glyph[], gap = Infinity): string {
  let text = '';
  let before: Glyph | undefined;
  for (const glyph of line) {
    const space = before ? (glyph.x0 - before.x1) / glyph.size : 0;
    if (space > gap) text += '\t';
    else if (before && space > WORD_GAP && isNarrow(before.text) && isNarrow(glyph.text)) text += ' ';
    text += glyph.text;
    before = glyph;
  }
  return text;
}

/** Signs turned to where text that runs up or down reads from left to right. */
function upright(glyph: Glyph): Glyph {
  const half = (glyph.x1 - glyph.x0) / 2;
  const x = (glyph.x0 + glyph.x1) / 2;
  const [along, across] = glyph.turn === 1 ? [glyph.y, -x] : [-glyph.y, x];
  return { ...glyph, x0: along - half, x1: along + half, y: across };
}

/**
 * The text of a cell, and its signs in the order of that. Lines are joined without a space: in Chinese none stands there, and a figure
 * that is broken is one.
 */
export function cellText(glyphs: readonly Glyph[]): { readonly text: string; readonly glyphs: readonly Glyph[] } {
  const turned = glyphs.filter(({ turn }) => turn % 2 === 1);
  const isTurned = turned.length > glyphs.length / 2;
  const standing = new Map(glyphs.map((glyph) => [isTurned ? upright(glyph) : glyph, glyph]));
  const lines = byLine([...standing.keys()]);
  const text = lines
    .map((line) => textOf(line))
    .reduce((text, line) => text + (/[A-Za-z]$/.test(text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line, '');
  return { text, glyphs: lines.flat().flatMap((glyph) => standing.get(glyph) ?? []) };
}

/** The lines of a page outside of its tables. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return byLine(glyphs).map((line) => ({
    text: textOf(line, COLUMN_GAP),
    x0: line[0]?.x0 ?? 0,
    x1: Math.max(...line.map(({ x1 }) => x1)),
    y: line.reduce((sum, { y }) => sum + y, 0) / line.length,
    size: Math.max(...line.map(({ size }) => size)),
    glyphs: line,
  }));
}
