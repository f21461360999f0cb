import type { PageElement, PageNode } from './kinds';

/** A place in a text: the node, and how many UTF-16 units stand before. */
export type Point = readonly [node: PageNode, offset: number];

export function rangeBetween([first, start]: Point, [last, end]: Point): Range {
  const range = new Range();
  range.setStart(first as unknown as Node, start);
  range.setEnd(last as unknown as Node, end);
  return range;
}

/** @param part of the element, such as `::before`. */
export const styleOf = (element: PageElement, part?: string): CSSStyleDeclaration =>
  getComputedStyle(element as unknown as Element, part);
