import type { Box } from './types';

/** The overlap of two boxes, or null. */
export function overlap(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const right = Math.min(a.right, b.right);
  const bottom = Math.min(a.bottom, b.bottom);
  return left < right && top < bottom ? { left, top, right, bottom } : null;
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

/** Where the pointer is, in the viewport. */
export type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

export const within = ({ clientX: x, clientY: y }: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export interface Placed {
  readonly x: number;
  readonly y: number;
  /** Height that the card may take. */
  readonly room: number;
}

/** Between card, cell and the edge of the viewport, in px. */
const GAP = 8;

/** How much of a card at `x`, `y` would lie over the boxes. */
function covered(x: number, y: number, width: number, height: number, boxes: readonly Box[]): number {
  const card = { left: x, top: y, right: x + width, bottom: y + height };
  return boxes.reduce((sum, box) => {
    const both = overlap(card, box);
    return both ? sum + (both.right - both.left) * (both.bottom - both.top) : sum;
  }, 0);
}

/**
 * A place for a card of `width` × `height` beside `cell`, inside the viewport, never over the cell, and over as little as
 * possible of the cells that it speaks of. Where it fits on no side it is cut to the larger room above or below.
 */
export function placeCard(
  cell: Box,
  width: number,
  height: number,
  view: { readonly width: number; readonly height: number },
  others: readonly Box[] = [],
): Placed {
  const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  const starts = [clamp(cell.left, view.width - width), clamp(cell.right - width, view.width - width)];
  const y = clamp(cell.top, view.height - height);
  const below = view.height - cell.bottom - 2 * GAP;
  const above = cell.top - 2 * GAP;
  const places: Placed[] = [
    ...starts.flatMap((x) => (height <= below ? { x, y: Math.max(GAP, cell.bottom + GAP), room: below } : [])),
    ...starts.flatMap((x) => (height <= above ? { x, y: Math.min(cell.top, view.height) - GAP - height, room: above } : [])),
    ...(width <= view.width - cell.right - 2 * GAP ? [{ x: cell.right + GAP, y, room: view.height - 2 * GAP }] : []),
    ...(width <= cell.left - 2 * GAP ? [{ x: cell.left - GAP - width, y, room: view.height - 2 * GAP }] : []),
  ];
  const [x = GAP] = starts;
  let best = below >= above ? { x, y: cell.bottom + GAP, room: below } : { x, y: GAP, room: above };
  let least = Infinity;
  for (const place of places) {
    const area = covered(place.x, place.y, width, height, others);
    if (area < least) [least, best] = [area, place];
  }
  return best;
}

/** The largest rectangle of places that are seen, by their numbers; null when none is. */
export function largestOf(seen: readonly (readonly boolean[])[]): Box | null {
  let best: Box | null = null;
  let most = 0;
  for (let top = 0; top < seen.length; top++)
    for (let bottom = top; bottom < seen.length; bottom++)
      for (let left = 0; left < seen.length; left++)
        for (let right = left; right < seen.length; right++) {
          const size = (bottom - top + 1) * (right - left + 1);
          const whole = seen.slice(top, bottom + 1).every((row) => row.slice(left, right + 1).every(Boolean));
          if (whole && size > most) [best, most] = [{ left, top, right, bottom }, size];
        }
  return best;
}
