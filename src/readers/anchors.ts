import type { Anchor } from '../document/types';
import { contains, dataOf, isElement, parentOf, rangeBetween, type PageElement, type PageNode, type Point } from './dom';
import type { TextPlace } from './paragraph';

/** What the anchors of the page's reader stand for: the element itself, or the texts of a paragraph. */

/** Whether an anchor stands for a paragraph. Fields of a form may be called `nodes`, but are no array. */
export const isPlace = (anchor: object): anchor is TextPlace<PageNode> =>
  Array.isArray((anchor as Partial<TextPlace<PageNode>>).nodes);

/** The element that an anchor of `readPage` stands for: the cell, or the nearest element around a paragraph. */
export function elementOf(anchor: Anchor): PageElement | null {
  if (isPlace(anchor)) return isElement(anchor.element) ? around(anchor.element, anchor.nodes.at(-1)) : null;
  return isElement(anchor) ? anchor : null;
}

/** The nearest element around the first and the last piece of a paragraph; the first one's own where nothing holds both. */
function around(first: PageElement, last: PageNode | undefined): PageElement {
  for (let element: PageNode | null = first; last && isElement(element); element = parentOf(element)) {
    if (contains(element, last)) return element;
  }
  return first;
}

/** The range of a paragraph's text from `start` to `end` (UTF-16 units of the paragraph's text), or null. */
export function rangeOf(anchor: Anchor, start: number, end: number): Range | null {
  if (!isPlace(anchor)) return null;
  const from = position(anchor, start, false);
  const to = position(anchor, end, true);
  return from && to && rangeBetween(from, to);
}

/** At a border between two text nodes the start of a range belongs to the later, its end to the earlier node. */
function position(place: TextPlace<PageNode>, offset: number, isEnd: boolean): Point | null {
  for (let i = place.nodes.length - 1; i >= 0; i--) {
    const start = place.starts[i] ?? 0;
    const node = place.nodes[i];
    if (!node || (isEnd ? start >= offset : start > offset)) continue;
    return [node, Math.min(offset - start, dataOf(node).length)];
  }
  return null;
}
