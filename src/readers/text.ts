import { joinBarLines } from '../document/bars';
import { cellsOfLine, RULE_LINE, tabbedGrid, type TextRow } from '../document/text-grid';
import type { Anchor, Block, Document } from '../document/types';

const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
/** Bounds of a grid: every row is padded to the widest. */
const MOST_COLUMNS = 1000;
const MOST_SLOTS = 300_000;

/**
 * Reads plain text: lines of cells between tabs or bars become grids, `#` lines headings, all others paragraphs.
 * Blank lines inside a table do not end it.
 * @param anchorAt what stands for a line, by its number.
 */
export function readLines(text: string, anchorAt: (line: number) => Anchor): Block[] {
  const blocks: Block[] = [];
  let rows: TextRow[] = [];
  let widest = 0;
  const flush = () => {
    if (rows.length) blocks.push(tabbedGrid(rows));
    rows = [];
    widest = 0;
  };
  const lines = text.split(/\r\n?|\n|\f/).map((line, number) => ({ text: line, number }));
  for (const { text: line, number } of text.includes('|') ? joinBarLines(lines) : lines) {
    if (line.trim() === '|' && line[0] === '|') continue;
    const cells = cellsOfLine(line);
    if (cells) {
      widest = Math.max(widest, Math.min(cells.length, MOST_COLUMNS));
      if (rows.length * widest > MOST_SLOTS) flush();
      rows.push({ cells: cells.slice(0, MOST_COLUMNS), line, anchor: anchorAt(number) });
    } else if (line.trim() && !(rows.length && RULE_LINE.test(line))) {
      flush();
      blocks.push(paragraph(line, anchorAt(number)));
    }
  }
  flush();
  return blocks;
}

function paragraph(line: string, anchor: Anchor): Block {
  const heading = HEADING.exec(line);
  return heading
    ? { kind: 'paragraph', text: heading[2] ?? '', level: heading[1]?.length ?? 0, anchor }
    : { kind: 'paragraph', text: line, level: 0, anchor };
}

/** Reads a text file or pasted text. */
export function readText(text: string): Document {
  const anchor: Anchor = {};
  return { title: '', meta: new Map(), blocks: readLines(text, () => anchor) };
}
