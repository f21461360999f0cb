import type { Glyph } from './glyphs';
import type { PdfLine } from './page';
import { textOf } from './lines';

/** A word or a figure of a line, with where it stands. */
export interface Word {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
}

/** A line that shows figures, each in a column of its own. */
export interface FigureLine {
  readonly line: PdfLine;
  /** Figures, and signs in place of some, from left to right. */
  readonly figures: readonly Word[];
  /** What stands before them. */
  readonly label: readonly Word[];
}

/** Figures and what stands in place of one. */
const FIGURE = /^(?:[+\-\uff0d]?\d[\d,\uff0c]*(?:\.\d+)?|[\uff10-\uff19]+|[-\uff0d\u2014\u2013/\uff0f]{1,2}|\u65e0)$/;
/** Words are parted by such a gap, in sizes. */
const GAP = 0.45;
const isPart = (text: string) => /[\d.,\uff0c\uff10-\uff19+\-\uff0d\u2014\u2013/\uff0f\u65e0]/.test(text);

const wordOf = (glyphs: readonly Glyph[]): Word => ({
  text: textOf(glyphs),
  x0: glyphs[0]?.x0 ?? 0,
  x1: Math.max(...glyphs.map(({ x1 }) => x1)),
  y: glyphs.reduce((sum, { y }) => sum + y, 0) / (glyphs.length || 1),
  size: Math.max(...glyphs.map(({ size }) => size)),
  glyphs,
});

/** The words of a line, as gaps part them. */
export function wordsOf(line: PdfLine): Word[] {
  const groups: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (before && glyph.x0 - before.x1 <= GAP * glyph.size && !glyph.apart) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
    before = glyph;
  }
  return groups.map(wordOf);
}

const isFigureWord = ({ text }: Word): boolean => FIGURE.test(text);

/** A word that ends in a figure glued to it, as both; null when it does not. */
function unglued(word: Word): [Word, Word] | null {
  let at = word.glyphs.length;
  while (at > 0 && isPart(word.glyphs[at - 1]?.text ?? '')) at--;
  if (at === 0 || at === word.glyphs.length) return null;
  const parts: [Word, Word] = [wordOf(word.glyphs.slice(0, at)), wordOf(word.glyphs.slice(at))];
  return isFigureWord(parts[1]) ? parts : null;
}

/** Figures at the end of a line, with what stands before them; null when it shows none there. */
export function figureLine(line: PdfLine): FigureLine | null {
  const words = wordsOf(line);
  let from = words.length;
  while (from > 0 && isFigureWord(words[from - 1] as Word)) from--;
  // Figures all alone may be a label's number or a page's: they count with others of the same columns.
  return from === words.length ? null : { line, figures: words.slice(from), label: words.slice(0, from) };
}

/** The words of a line with the figure at its end that is glued to the word before taken off; null where none is. */
export function ungluedWords(line: PdfLine): Word[] | null {
  const words = wordsOf(line);
  const at = words.findLastIndex((word) => !isFigureWord(word));
  const parts = words[at] ? unglued(words[at]) : null;
  return parts && [...words.slice(0, at), ...parts, ...words.slice(at + 1)];
}

/** A line with the figure that is glued to its label taken off, where that figure stands in a column. */
export function withGlued(line: PdfLine, columns: readonly Column[]): FigureLine | null {
  const words = wordsOf(line);
  const found = figureLine(line);
  const label = found ? found.label : words;
  const figures = found ? found.figures : [];
  const last = label.at(-1);
  const parts = last ? unglued(last) : null;
  const fits = parts && columns.some((column) => isIn(parts[1], column)) && !figures.some((figure) => figure.x0 < parts[1].x0);
  if (!parts || !fits) return found;
  return { line, figures: [parts[1], ...figures], label: [...label.slice(0, -1), parts[0]] };
}

/** Where the figures of a column stand. */
export interface Column {
  x0: number;
  x1: number;
  count: number;
}

/** Whether the middle of a figure lies in a column, or that of the column in the figure. */
function isIn(word: Word, column: Column): boolean {
  const middle = (word.x0 + word.x1) / 2;
  const other = (column.x0 + column.x1) / 2;
  return (middle > column.x0 - 1 && middle < column.x1 + 1) || (other > word.x0 && other < word.x1);
}

/** The columns in which the figures of lines stand: whatever overlaps is one column. */
export function columnsOf(lines: readonly FigureLine[]): Column[] {
  const columns: Column[] = [];
  const all = lines.flatMap(({ figures }) => figures).sort((a, b) => a.x0 - b.x0);
  for (const { x0, x1 } of all) {
    const last = columns.at(-1);
    if (last && x0 < last.x1) {
      last.x1 = Math.max(last.x1, x1);
      last.count++;
    } else columns.push({ x0, x1, count: 1 });
  }
  return columns;
}

/** Whether the figures of a line stand in the columns of others, each in one of its own. */
export function fits({ figures }: FigureLine, columns: readonly Column[]): boolean {
  const places = figures.map((figure) => columns.flatMap((column, i) => (isIn(figure, column) ? [i] : [])));
  const known = places.flatMap((place) => place);
  return places.every((place) => place.length === 1) && new Set(known).size === known.length;
}
