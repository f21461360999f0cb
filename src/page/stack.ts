import {
  elementAround,
  attributeOf,
  contains,
  elementAt,
  elementsAt,
  hostsFrom,
  isRendered,
  isSuch,
  rootOf,
  slotOf,
  styleOf,
  tagOf,
  topOf,
  typeOf,
  widthOf,
  type Page,
  type PageElement,
  type PageRoot,
} from '../readers/dom';
import { shadowOf } from '../readers/shadow';
import { overlap } from './geometry';
import { coversAt } from './hollow';
import type { Box } from './types';

/** Fainter colours hide nothing that lies under them. */
const LEAST_OPACITY = 0.3;
/** What shows something whatever its colours. */
const FILLED = /^(?:img|canvas|video|iframe|frame|object|embed)$/;
const FAINT = /rgba\([^()]{0,60}, 0(?:\.[0-2]\d*)?\)/g;
const COLOUR = /rgb|color|lab|lch|url/;
/** Edges are looked for so closely, in px. */
const EXACTLY = 0.75;
/** Borders of a box belong to its neighbours as well: it is asked for so far inside, in px. */
const INSIDE = 3;

/** What lies over what, as the browser tells at single places of the viewport; remembered for one pass. */
export class Stack {
  private readonly hiding = new Map<PageElement, boolean>();

  constructor(
    private readonly page: Page,
    private readonly opacityOf: (element: PageElement) => number,
    /** What lets the pointer through. */
    private readonly hollow: readonly PageElement[],
  ) {}

  /** What of a box of an element nothing covers or cuts off, as far as that is in view; null when nothing is left. */
  bare(element: PageElement, box: Box): Box | null {
    const page = topOf(this.page);
    const view = { left: 0, top: 0, right: (page && widthOf(page)) || innerWidth, bottom: innerHeight };
    const asked = overlap(box, view);
    // Nobody can tell what lies over places out of view.
    if (!asked) return box;
    const across = placesIn(asked.left, asked.right);
    const down = placesIn(asked.top, asked.bottom);
    const isSeen = (x: number, y: number): boolean => this.isOnTop(element, x, y);
    const [left, centre, right] = across;
    const ends = [left, right].flatMap((x) => [down[0], down[2]].map((y) => [x, y] as const));
    if (isSeen(centre, down[1]) && ends.every(([x, y]) => isSeen(x, y))) return box;
    for (const x of [centre, left, right]) {
      const [top, bottom] = seenOf(down, (y) => isSeen(x, y)) ?? [1, 0];
      const y = middle(Math.max(top, asked.top), Math.min(bottom, asked.bottom));
      const [from, to] = (top < bottom && seenOf(across, (place) => isSeen(place, y))) || [1, 0];
      if (from < to) return overlap(box, { left: from, top, right: to, bottom });
    }
    return null;
  }

  /** Whether an element is what is seen at a place, in each of the shadow roots around it. */
  private isOnTop(element: PageElement, x: number, y: number): boolean {
    const isUnder = (sheet: PageElement): boolean =>
      this.opacityOf(sheet) >= LEAST_OPACITY &&
      isRendered(sheet, { checkVisibilityCSS: true }) !== false &&
      coversAt(sheet, element, x, y);
    return hostsFrom(element).every((inner) => this.isOnTopInRoot(inner, x, y)) && !this.hollow.some(isUnder);
  }

  private isOnTopInRoot(own: PageElement, x: number, y: number): boolean {
    const root = rootOf(own);
    const isPage = typeOf(root) === 9;
    const first = isPage ? elementAt(this.page, x, y) : (root as PageRoot).elementFromPoint(x, y);
    if (first && contains(own, first)) return true;
    const isSkipped = isThrough(own);
    for (const element of isPage ? elementsAt(this.page, x, y) : (root as PageRoot).elementsFromPoint(x, y)) {
      if (contains(own, element) || (isSkipped && contains(element, own))) return true;
      if (this.hides(element) || this.hidesInside(element, own, x, y)) return false;
    }
    return false;
  }

  /** Whether something in the shadow root of an element hides another, which may be put into a slot of it. */
  private hidesInside(host: PageElement, own: PageElement, x: number, y: number): boolean {
    for (const element of shadowOf(host)?.elementsFromPoint(x, y) ?? []) {
      if (contains(own, element)) return false;
      if (rootOf(element) !== rootOf(host) && !isAround(element, own) && this.hides(element)) return true;
    }
    return false;
  }

  private hides(element: PageElement): boolean {
    const known = this.hiding.get(element) ?? this.isOpaque(element);
    this.hiding.set(element, known);
    return known;
  }

  private isOpaque(element: PageElement): boolean {
    const opacity = this.opacityOf(element);
    if (opacity < LEAST_OPACITY) return false;
    if (FILLED.test(tagOf(element)) || isSuch(element, ':modal') || hasColour(styleOf(element))) return true;
    // A veil over the whole page is often no element of its own.
    return ['::before', '::after'].some((side) => {
      const style = styleOf(element, side);
      return style.position === 'fixed' && style.content !== 'none' && hasColour(style);
    });
  }
}

type Three = readonly [number, number, number];

const middle = (a: number, b: number): number => (a + b) / 2;

/** Between where and where places are seen, given three in a row; without end where the outermost is. */
function seenOf(places: Three, isSeen: (place: number) => boolean): readonly [number, number] | null {
  const seen = places.map(isSeen);
  const first = seen.indexOf(true);
  if (first < 0) return null;
  const last = seen.indexOf(false, first) - 1;
  const edge = (at: number, step: number): number => lastSeen(places[at] as number, places[at + step] as number, isSeen);
  return [first ? edge(first, -1) : -Infinity, last >= 0 ? edge(last, 1) : Infinity];
}

function placesIn(from: number, to: number): Three {
  const inside = Math.min(INSIDE, (to - from) / 4);
  return [from + inside, (from + to) / 2, to - inside];
}

/** The last place that is seen, on the way from one that is to one that is not. */
function lastSeen(seen: number, unseen: number, isSeen: (place: number) => boolean): number {
  let [last, first] = [seen, unseen];
  while (Math.abs(first - last) > EXACTLY) {
    const half = middle(last, first);
    if (isSeen(half)) last = half;
    else first = half;
  }
  return last;
}

/** Whether an element is shown in another, also by way of slots. */
function isAround(outer: PageElement, inner: PageElement): boolean {
  for (let element: PageElement | null = inner; element; element = slotOf(element) ?? elementAround(element))
    if (element === outer) return true;
  return false;
}

/** Whether the browser looks through an element when it is asked for what stands at a place. */
function isThrough(element: PageElement): boolean {
  if (styleOf(element).pointerEvents === 'none') return true;
  for (let outer: PageElement | null = element; outer; outer = elementAround(outer))
    if (attributeOf(outer, 'inert') !== null) return true;
  return false;
}

const hasColour = ({ backgroundColor, backgroundImage, backdropFilter }: CSSStyleDeclaration): boolean =>
  COLOUR.test((backgroundColor + backgroundImage).replace(FAINT, '')) || (backdropFilter || 'none') !== 'none';
