import { boxOf, findAllIn, isRendered, styleOf, tagOf, type PageElement } from '../readers/dom';
import type { Box } from './types';

/** A page with more elements is not looked through for what lies over a frame. */
const MOST_ELEMENTS = 20_000;

/** Elements that show something whatever their background. */
const FILLED = /^(?:img|canvas|video|iframe|frame|object|embed|svg)$/;

/** A place in the viewport's plane. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Something that shows its own picture or colour, and where. */
export interface Sheet {
  readonly box: Box;
  /** Whether the pointer goes through it: then the browser does not name it at a place. */
  readonly isHollow: boolean;
  /** Whether it lies under the ordinary content of the page. */
  readonly isSunk: boolean;
}

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const holds = ({ left, top, right, bottom }: Box, { x, y }: Spot): boolean => left <= x && x <= right && top <= y && y <= bottom;

function sheetOf(element: PageElement, box: Box): Sheet | null {
  const { backgroundColor, backgroundImage, pointerEvents, zIndex } = styleOf(element);
  const isTransparent = /^rgba\(.*, 0\)$/.test(backgroundColor) && backgroundImage === 'none';
  if (isTransparent && !FILLED.test(tagOf(element))) return null;
  if (!isRendered(element, { checkOpacity: true, checkVisibilityCSS: true })) return null;
  return { box, isHollow: pointerEvents === 'none', isSunk: Number(zIndex) < 0 };
}

/** What of a page may lie over its frames; its boxes are asked for once. */
export class Sheets {
  private boxes: readonly (readonly [PageElement, Box])[] | null = null;

  constructor(private readonly top: PageElement) {}

  /** What overlaps with a box, except the elements on the way to it; null when the page is too large to tell. */
  over(box: Box, way: ReadonlySet<PageElement>): Sheet[] | null {
    this.boxes ??= [...findAllIn(this.top, '*')].slice(0, MOST_ELEMENTS + 1).map((element) => [element, boxOf(element)]);
    if (this.boxes.length > MOST_ELEMENTS) return null;
    return this.boxes.flatMap(([element, own]) => (overlaps(own, box) && !way.has(element) ? (sheetOf(element, own) ?? []) : []));
  }
}

const PARTS = [1 / 6, 1 / 2, 5 / 6];

/** Nine places spread over a box. */
export const spotsIn = ({ left, top, right, bottom }: Box): Spot[] =>
  PARTS.flatMap((down) => PARTS.map((across) => ({ x: left + across * (right - left), y: top + down * (bottom - top) })));

/** The spots that none of the sheets covers. */
export const bareOf = (spots: readonly Spot[], sheets: readonly Sheet[]): Spot[] =>
  spots.filter((spot) => !sheets.some(({ box }) => holds(box, spot)));
