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
/** Signs whose middle lies so far within another run of text, in sizes, are printed over it. */
const WITHIN = 0.2;
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
    if (space > gap || (before && glyph.apart && gap < Infinity)) text += '\t';
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

/** Whether one run of text on a line is printed over another. @param line from left to right. */
function isOverprinted(line: readonly Glyph[]): boolean {
  const ends = new Map(line.map(({ run, x1 }) => [run, x1]));
  // The runs that reach farthest so far: the first two.
  let [farthest, next] = [-1, -1];
  const endOf = (run: number) => ends.get(run) ?? -Infinity;
  for (const { run, x0, x1, size } of line) {
    if (endOf(run === farthest ? next : farthest) > (x0 + x1) / 2 + WITHIN * size) return true;
    if (run !== farthest && endOf(run) > endOf(farthest)) [farthest, next] = [run, farthest];
    else if (run !== farthest && endOf(run) > endOf(next)) next = run;
  }
  return false;
}

/**
 * Signs of a line from left to right; where a label is printed over the figures beside it, one piece of text after the other. Pieces
 * that follow each other on paper and in the file are one.
 */
function unmixed(line: Glyph[]): Glyph[] {
  if (!isOverprinted(line)) return line;
  const pieces: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of [...line].sort((a, b) => a.run - b.run || a.x0 - b.x0)) {
    const goesOn = before && glyph.run - before.run <= 1 && Math.abs(glyph.x0 - before.x1) <= WORD_GAP * glyph.size;
    if (goesOn) pieces.at(-1)?.push(glyph);
    else pieces.push([{ ...glyph, apart: true }]);
    before = glyph;
  }
  return pieces.sort((a, b) => (a[0]?.x0 ?? 0) - (b[0]?.x0 ?? 0)).flat();
}

/** The lines of a page outside of its tables. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return byLine(glyphs)
    .map(unmixed)
    .map((line) => ({
      text: textOf(line, COLUMN_GAP),
      x0: line[0]?.x0 ?? 0,
      x1: Math.max(...line.map(({ x1 }) => x1)),
      y: line.reduce((sum, { y }) => sum + y, 0) / line.length,
      size: Math.max(...line.map(({ size }) => size)),
      glyphs: line,
    }));
}
