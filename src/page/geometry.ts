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

/** What a card should keep off. */
export interface Beside {
  /** The cells that it speaks of: it lies over as little of them as possible. */
  readonly cells?: readonly Box[];
  /** The headings of their columns: it rather becomes short, and can be scrolled. */
  readonly headings?: readonly Box[];
}

/** A card that is cut is not cut further, in px. */
const LEAST_ROOM = 120;
/** What a pixel counts by which the card is cut, one of a heading under it, and one away from the cell; one of a cell under it counts 1. */
const CUT = 100;
const OF_HEADING = 1000;
const AWAY = 20;

/**
 * A place for a card of `width` × `height` beside `cell`, inside the viewport, never over the cell, off the headings and over as
 * little as possible of the cells that it speaks of. Where it fits on no side it is cut to the larger room above or below.
 */
export function placeCard(
  cell: Box,
  width: number,
  height: number,
  view: { readonly width: number; readonly height: number },
  { cells = [], headings = [] }: Beside = {},
): Placed {
  const clamp = (value: number, most: number): number => Math.max(GAP, Math.min(value, most - GAP));
  const lasts = { x: view.width - width, y: view.height - height };
  const beside = [cell.left - GAP - width, cell.right + GAP];
  const across = [cell.left, cell.right - width, ...beside, GAP, lasts.x].map((x) => clamp(x, lasts.x));
  const down = [cell.top, cell.bottom - height, GAP, lasts.y].map((y) => clamp(y, lasts.y));
  const below = view.height - cell.bottom - 2 * GAP;
  const above = cell.top - 2 * GAP;
  const places: Placed[] = [
    ...across.map((x) => ({ x, y: Math.max(GAP, cell.bottom + GAP), room: below })),
    ...across.map((x) => ({ x, y: Math.max(GAP, Math.min(cell.top, view.height) - GAP - height), room: above })),
  ];
  const whole = view.height - 2 * GAP;
  if (width <= view.width - cell.right - 2 * GAP) places.push(...down.map((y) => ({ x: cell.right + GAP, y, room: whole })));
  if (width <= cell.left - 2 * GAP) places.push(...down.map((y) => ({ x: cell.left - GAP - width, y, room: whole })));
  let best: Placed =
    below >= above ? { x: across[0] ?? GAP, y: cell.bottom + GAP, room: below } : { x: across[0] ?? GAP, y: GAP, room: above };
  let least = Infinity;
  for (const place of places) {
    if (place.room < Math.min(height, LEAST_ROOM)) continue;
    const shown = Math.min(height, place.room);
    const over = (boxes: readonly Box[]): number => covered(place.x, place.y, width, shown, boxes);
    const apart = Math.max(0, place.x - cell.right, cell.left - place.x - width);
    const cost = OF_HEADING * over(headings) + over(cells) + CUT * (height - shown) + AWAY * apart;
    if (cost < least) [least, best] = [cost, place];
  }
  return best;
}
