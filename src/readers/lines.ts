import type { Document } from '../document/types';
import { Budget } from './budget';
import { readLines } from './text';

/**
 * A document of a page with its preformatted texts divided into rows, headings and paragraphs. Pages leave that to whoever recognises
 * them: hardly any has such a text, and all would carry the code.
 */
export function withLines(document: Document): Document {
  if (!document.blocks.some((block) => block.kind === 'paragraph' && block.preformatted)) return document;
  const budget = new Budget();
  const blocks = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.preformatted ? readLines(block.text, () => block.anchor, budget) : [block],
  );
  return { ...document, blocks, ...((document.cut || budget.exceeded) && { cut: true }) };
}
