import { joinBarLines, joinLastCells, withPlainBars, type NumberedLine } from '../document/bars';
import { cellsOfLine, MOST_COLUMNS, RULE_LINE, tabbedGrid, type TextRow } from '../document/text-grid';
import type { Anchor, Block, Document } from '../document/types';
import { Budget } from './budget';

const OPENS_HEADING = /^\s{0,3}(#{1,6})\s/;
const CLOSER = '#';

/** Puts lines together that are one row. */
const joined = (lines: readonly NumberedLine[]): readonly NumberedLine[] => joinLastCells(joinBarLines(lines));

/**
 * Reads plain text: lines of cells between tabs or bars become grids, `#` lines headings, all others paragraphs.
 * Blank lines inside a table do not end it.
 * @param anchorAt what stands for a line, by its number.
 * @param budget of the document; what goes beyond it is left out and noted there.
 */
export function readLines(text: string, anchorAt: (line: number) => Anchor, budget: Budget): Block[] {
  const blocks: Block[] = [];
  let rows: TextRow[] = [];
  let widest = 0;
  const push = (block: () => Block) => {
    if (budget.block()) blocks.push(block());
  };
  const flush = () => {
    if (rows.length) push(() => tabbedGrid(rows));
    budget.grid(rows.length, widest);
    rows = [];
    widest = 0;
  };
  const lines = withPlainBars(linesOf(budget.text(text), budget));
  for (const { text: line, number } of lines.some((entry) => entry.text.includes('|')) ? joined(lines) : lines) {
    if (budget.spent) break;
    if (line.trim() === '|' && line[0] === '|') continue;
    const cells = cellsOfLine(line);
    if (cells) {
      if (cells.length > MOST_COLUMNS) budget.leaveOut();
      const wider = Math.max(widest, Math.min(cells.length, MOST_COLUMNS));
      if (!budget.holds(rows.length + 1, wider)) {
        budget.leaveOut();
        break;
      }
      widest = Math.max(widest, Math.min(cells.length, MOST_COLUMNS));
      rows.push({ cells: cells.slice(0, MOST_COLUMNS), line, anchor: anchorAt(number) });
    } else if (line.trim() && !(rows.length && RULE_LINE.test(line))) {
      flush();
      push(() => paragraph(line, anchorAt(number)));
    }
  }
  flush();
  return blocks;
}

/** A picture of Markdown: ![text](address "title"). */
const PICTURE = /!\[((?:(?!!\[)[^\]\n]){0,200})\]\(\s*<?([^\s()<>]{1,2000})(?![^\s()<>])>?[^()\n]{0,200}\)/g;

/** A line without the bars around a picture that stands alone between them. */
function withoutBars(line: string): string {
  if (!line.includes('![') || !line.includes('|')) return line;
  const [only = '', ...others] = line.split('|').filter((cell) => cell.trim());
  return !others.length && only.trim().startsWith('![') && only.trim().endsWith(')') ? only.trim() : line;
}

/** A paragraph of Markdown and the pictures in it; one of pictures alone has no text. */
function withPictures(block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block];
  const { text: line, anchor } = block;
  const pictures = [...line.matchAll(PICTURE)].map(([, text = '', address = '']): Block => ({
    kind: 'picture',
    text,
    address,
    anchor,
  }));
  return pictures.length && !line.replace(PICTURE, '').trim() ? pictures : [block, ...pictures];
}

function paragraph(line: string, anchor: Anchor): Block {
  const opened = OPENS_HEADING.exec(line);
  return opened
    ? { kind: 'paragraph', text: titleOf(line.slice(opened[0].length)), level: opened[1]?.length ?? 0, anchor }
    : { kind: 'paragraph', text: line, level: 0, anchor };
}

/** A title without the signs that may close it. */
function titleOf(text: string): string {
  const title = text.trim();
  let end = title.length;
  while (title[end - 1] === CLOSER) end--;
  return title.slice(0, end).trimEnd();
}

/** Lines with their numbers, as many as there is room for. */
function linesOf(text: string, budget: Budget): NumberedLine[] {
  const most = Math.max(0, budget.nodes);
  const lines = text.split(/\r\n?|\n|\f/, most + 1);
  if (lines.length > most) budget.leaveOut();
  return lines.slice(0, most).map((line, number) => ({ text: line, number }));
}

/** Reads a text file or pasted text. @param budget of the document of which it may be a part. */
export function readText(text: string, budget = new Budget()): Document {
  const anchor: Anchor = {};
  const lines = text.includes('![') ? text.split('\n').map(withoutBars).join('\n') : text;
  const blocks = readLines(lines, () => anchor, budget).flatMap(withPictures);
  return { title: '', meta: new Map(), blocks, ...(budget.exceeded && { cut: true }) };
}
