import { createIn, isElement, thisPage, type OurElement, type PageElement } from '../readers/dom';
import { isPlace } from '../readers/anchors';
import type { Anchor } from '../document/types';

/** Where and how large an element is, in points. */
type Measures = Partial<Record<'left' | 'top' | 'width' | 'height' | 'fontSize', number>>;

/** So many points as a length: `--pt` says how large one is shown. */
const points = (count: number): string => `calc(${count.toFixed(2)} * var(--pt))`;

/** An element of the viewer. */
export function element(tag: string, kind: string, measures: Measures = {}): OurElement {
  const made = createIn(thisPage, tag);
  if (kind) made.className = kind;
  for (const [name, count] of Object.entries(measures)) Object.assign(made.style, { [name]: points(count) });
  return made;
}

/** Left, top, right and bottom, in points. */
export type Area = readonly [left: number, top: number, right: number, bottom: number];

/** The least area around others; an empty one where there are none. */
export function around(areas: readonly Area[]): Area {
  const [first] = areas;
  if (!first) return [0, 0, 0, 0];
  return areas.reduce(([a, b, c, d], [left, top, right, bottom]) => [
    Math.min(a, left),
    Math.min(b, top),
    Math.max(c, right),
    Math.max(d, bottom),
  ]);
}

const PAPER: Area = [0, 0, 0, 0];

/** An element that fills an area. @param within the area of the element that it is put into. */
export function filling(kind: string, area: Area, within = PAPER, tag = 'div'): OurElement {
  const [left, top, right, bottom] = area;
  const [x, y] = within;
  return element(tag, kind, { left: left - x, top: top - y, width: right - left, height: bottom - top });
}

/** The element that an anchor of the viewer stands for: of a text over several pages the first part of it. */
export function elementAt(anchor: Anchor): PageElement | null {
  const place = isPlace(anchor) ? anchor.element : anchor;
  return isElement(place) ? place : null;
}
