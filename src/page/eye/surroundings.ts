import { aboveOf, isElement, styleOf, type PageNode } from '../../readers/dom';
import { canvasOf, paperIn, type Paper } from './paint';
import type { Papers } from './types';

/** Pages are not nested deeper where it matters. */
const MOST_ABOVE = 200;

/** What lies behind an element, by those around it; remembered for one pass, since cells share them. */
export function paperAround(around: PageNode | null, papers: Papers): Paper {
  const asked: PageNode[] = [];
  let paper: Paper | undefined;
  let top: CSSStyleDeclaration | null = null;
  for (let node = around; node && paper === undefined && asked.length < MOST_ABOVE; node = aboveOf(node)) {
    paper = papers.get(node);
    asked.push(node);
    if (paper !== undefined || !isElement(node)) continue;
    top = styleOf(node);
    const own = paperIn(top, '');
    if (own !== '') paper = own;
  }
  paper ??= top && canvasOf(top);
  for (const node of asked) papers.set(node, paper);
  return paper;
}
