import type { Box } from './types';

/** What of a page clips: remembered for one pass, since many cells share their ancestors. */
export type Clips = Map<Element, Box | null>;

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/** The overlap of two boxes, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.parentNode instanceof ShadowRoot ? element.parentNode.host : null);

/** The part of the viewport's plane where content of `element` can be seen; null when nowhere. */
function clipOf(element: Element, clips: Clips): Box | null {
  const known = clips.get(element);
  if (known !== undefined) return known;
  const { overflowX, overflowY, position } = getComputedStyle(element);
  const parent = position === 'fixed' ? null : parentOf(element);
  // What the root and the body clip is clipped at the viewport, which also clips the layer.
  const outer = parent && parent !== document.documentElement && parent !== document.body ? clipOf(parent, clips) : EVERYWHERE;
  const clipping = overflowX !== 'visible' || overflowY !== 'visible';
  const inner = outer && clipping ? overlap(outer, element.getBoundingClientRect()) : outer;
  clips.set(element, inner);
  return inner;
}

/** Where an element is shown, and the part of it that is not clipped; null when it is not shown at all. */
export function shownBox(
  element: Element,
  clips: Clips,
  box: Box = element.getBoundingClientRect(),
): { box: Box; seen: Box } | null {
  if (box.right - box.left < 1 || box.bottom - box.top < 1) return null;
  const parent = parentOf(element);
  const clip = parent && parent !== document.body ? clipOf(parent, clips) : EVERYWHERE;
  const seen = clip && overlap(clip, box);
  return seen && { box, seen };
}

/** Grows a box a little beyond its edges, so that brackets stand on the border and not on digits; never beyond the page's own edge. */
export function around(box: Box, by: number, edge: Box): Box {
  return {
    left: Math.max(box.left - by, Math.min(edge.left, box.left)),
    top: Math.max(box.top - by, Math.min(edge.top, box.top)),
    right: box.right + by <= edge.right ? box.right + by : box.right,
    bottom: box.bottom + by <= edge.bottom ? box.bottom + by : box.bottom,
  };
}

export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Height that the card may take. */
  readonly room: number;
}

const GAP = 8;

/** A place for a card of `width` × `height` beside `cell`, inside the viewport and never over the cell. */
export function placeCard(cell: Box, width: number, height: number, view: { width: number; height: number }): Placed {
  const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  const x = clamp(cell.left, view.width - width);
  const below = view.height - cell.bottom - 2 * GAP;
  const above = cell.top - 2 * GAP;
  if (height <= below) return { x, y: Math.max(GAP, cell.bottom + GAP), room: below };
  if (height <= above) return { x, y: Math.min(cell.top - GAP, view.height - GAP) - height, room: above };
  const y = clamp(cell.top, view.height - height);
  const room = view.height - 2 * GAP;
  if (width <= view.width - cell.right - 2 * GAP) return { x: cell.right + GAP, y, room };
  if (width <= cell.left - 2 * GAP) return { x: cell.left - GAP - width, y, room };
  return below >= above ? { x, y: cell.bottom + GAP, room: below } : { x, y: GAP, room: above };
}
