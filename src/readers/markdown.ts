import type { Document } from '../document/types';
import { Budget } from './budget';
import { readHtmlFile } from './file';
import { readText } from './text';

const OPENS = /<table[\s>]/i;
const CLOSES = '</table>';
/** A text with more tables in mark-up is no report; it is read as plain text. */
const MOST_TABLES = 300;

/** Reads a text file, with the tables that stand in it as mark-up: converters of scanned pages leave them so. */
export function readMarkdown(text: string): Document {
  const parts = OPENS.test(text) ? partsOf(text) : [];
  if (parts.length < 2 || parts.length > 2 * MOST_TABLES) return readText(text);
  const budget = new Budget();
  const read = parts.map((part) => (OPENS.test(part.slice(0, 7)) ? readHtmlFile(part, false, budget) : readText(part, budget)));
  const cut = read.some((part) => part.cut);
  return { title: '', meta: new Map(), blocks: read.flatMap(({ blocks }) => blocks), ...(cut && { cut }) };
}

/** Texts and tables in turn; one that is not closed is text. */
function partsOf(text: string): string[] {
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let from = 0;
  for (let at = lower.indexOf('<table'); at >= 0; at = lower.indexOf('<table', from)) {
    const end = lower.indexOf(CLOSES, at);
    if (end < 0) break;
    parts.push(text.slice(from, at), text.slice(at, end + CLOSES.length));
    from = end + CLOSES.length;
  }
  return [...parts, text.slice(from)];
}
