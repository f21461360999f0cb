import type { Anchor, Block, Cell, Grid } from '../../document/types';
import { OPENS_HEADING } from '../../forms/printed/headings';
import { readTitle } from '../identity';
import { onlyText, type Piece } from '../pieces';
import { joinBrokenHeadings, LONGEST_HALF } from './broken-headings';
import type { LineHeading, NumberingOf } from './line-heading';

/** A lone text in a row of a table that is longer than this is prose. */
const LONGEST_TABLE_TEXT = 70;

/**
 * Takes the blocks of a document apart: paragraphs at line breaks, glued headings from their text, tables at rows that
 * are headings or prose.
 * @param splitAt offsets at which a long line has to be cut because a section heading starts or ends there.
 * @param headingOf what a text is as a section heading, null when it is none.
 */
export function piecesOf(
  blocks: readonly Block[],
  splitAt: (text: string) => readonly number[],
  headingOf: (text: string) => LineHeading | null,
): Piece[] {
  const pieces: Piece[] = [];
  const numberingOf: NumberingOf = (text) => headingOf(text)?.numbering ?? null;
  // Where the first line is a heading already, the others are text, however short.
  const isBrokenHeading = (text: string) => {
    if (text.length >= 80 || !text.includes('\n')) return false;
    const whole = headingOf(text);
    return whole?.numbering === 'top' && (whole.exact || !headingOf(text.trim().split('\n')[0] ?? '')?.exact);
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const whole = isBrokenHeading(block.text);
      cutLines(pieces, block.text, block.level, block.anchor, whole ? () => [] : splitAt, whole);
    } else if (block.kind === 'grid') cutGrid(pieces, block, splitAt, numberingOf);
    else {
      const heading = block.kind === 'picture' ? headingOf(block.text) : null;
      // A heading that is shown as a picture stands in its text.
      if (heading?.exact && heading.numbering === 'top')
        pieces.push({ kind: 'line', text: block.text, level: 0, anchor: block.anchor, offset: 0 });
      pieces.push(block);
    }
  }
  return joinBrokenHeadings(pieces, numberingOf);
}

function cutLines(
  pieces: Piece[],
  text: string,
  level: number,
  anchor: Anchor,
  splitAt: (text: string) => readonly number[],
  whole: boolean,
): void {
  const splits = splitAt(text);
  if (!splits.length && (whole || !text.includes('\n'))) {
    if (text.trim()) pieces.push({ kind: 'line', text, level, anchor, offset: 0 });
    return;
  }
  const cuts = new Set<number>([0, text.length, ...splits]);
  for (let at = whole ? -1 : text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) cuts.add(at);
  const sorted = [...cuts].sort((a, b) => a - b);
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] ?? 0;
    const part = text.slice(start, sorted[i + 1]);
    if (part.trim()) pieces.push({ kind: 'line', text: part, level, anchor, offset: start });
  }
}

/** No label or header of a table is a sentence. */
const isSentence = (text: string) => /[^。]{8}。/.test(text);

/** The rest of a heading that was broken into two rows, null when the rows are none. */
function brokenHeading(cell: Cell, next: readonly (Cell | null)[] | undefined, numberingOf: NumberingOf): string | null {
  if (!next || cell.text.length >= LONGEST_HALF || !OPENS_HEADING.test(cell.text) || numberingOf(cell.text) !== null) return null;
  const text = onlyText(next)?.text.trim() ?? '';
  if (text.length >= LONGEST_HALF || numberingOf(text) === 'top') return null;
  return numberingOf(cell.text.trim() + text) === 'top' ? text : null;
}

/** Most rows that a title is broken into. */
const MOST_TITLE_ROWS = 3;

/** The texts of rows that are a title only together; empty when they are none. */
function brokenTitle(rows: Grid['rows'], index: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = index; at < index + MOST_TITLE_ROWS; at++) {
    const cell = onlyText(rows[at] ?? []);
    if (!cell || cell.row !== at || cell.text.length >= LONGEST_HALF || isSentence(cell.text)) return [];
    cells.push(cell);
    if (cells.length > 1 && readTitle(cells.map(({ text }) => text.trim()).join('')) !== null) return cells;
  }
  return [];
}

/** Whether a line of a text names body and year by itself, so that the other lines are none of it. */
const holdsTitle = (text: string) =>
  text.includes('\n') && text.split('\n').some((line) => (readTitle(line)?.year ?? null) !== null && readTitle(line)?.agency);

function cutGrid(pieces: Piece[], grid: Grid, splitAt: (text: string) => readonly number[], numberingOf: NumberingOf): void {
  let from = 0;
  const flush = (to: number) => {
    if (to > from) pieces.push({ kind: 'rows', grid, rows: grid.rows.slice(from, to), from });
  };
  grid.rows.forEach((row, index) => {
    const cell = onlyText(row);
    if (!cell || cell.row !== index || index < from) return;
    const rest = brokenHeading(cell, grid.rows[index + 1], numberingOf);
    if (rest !== null) {
      flush(index);
      pieces.push({ kind: 'line', text: cell.text.trim() + rest, level: 0, anchor: cell.anchor, offset: 0 });
      from = index + 2;
      return;
    }
    const title = brokenTitle(grid.rows, index);
    if (title.length) {
      flush(index);
      for (const { text, anchor } of title) pieces.push({ kind: 'line', text, level: 0, anchor, offset: 0 });
      from = index + title.length;
      return;
    }
    const short = cell.text.length <= LONGEST_TABLE_TEXT && !isSentence(cell.text);
    const isHeading = short && (numberingOf(cell.text) !== null || readTitle(cell.text) !== null);
    if (short && !isHeading && !splitAt(cell.text).length) return;
    flush(index);
    cutLines(pieces, cell.text, 0, cell.anchor, splitAt, isHeading && !holdsTitle(cell.text));
    from = index + 1;
  });
  flush(grid.rows.length);
}
