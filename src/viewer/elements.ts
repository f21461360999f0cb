import { createIn, isElement, thisPage, type OurElement, type PageElement } from '../readers/dom';
import { isPlace } from '../readers/anchors';
import type { Anchor } from '../document/types';

/** An element of the viewer. @param measures custom properties, in points or without a unit. */
export function element(tag: string, kind: string, measures: Readonly<Record<string, number>> = {}): OurElement {
  const made = createIn(thisPage, tag);
  if (kind) made.className = kind;
  for (const [name, value] of Object.entries(measures)) made.style.setProperty(`--${name}`, value.toFixed(2));
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

/** An element that fills an area. @param within the area of the element that it is put into. */
export function filling(kind: string, [left, top, right, bottom]: Area, [x, y]: Area = [0, 0, 0, 0]): OurElement {
  return element('div', kind, { x: left - x, y: top - y, w: right - left, h: bottom - top });
}

/** The element that an anchor of the viewer stands for: of a text over several pages the first part of it. */
export function elementAt(anchor: Anchor): PageElement | null {
  const place = isPlace(anchor) ? anchor.element : anchor;
  return isElement(place) ? place : null;
}
