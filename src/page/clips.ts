import {
  elementAround,
  bodyOf,
  boxOf,
  childrenOf,
  isRendered,
  styleOf,
  tagOf,
  topOf,
  type Page,
  type PageElement,
} from '../readers/dom';
import { overlap } from './geometry';
import { Stack } from './stack';
import type { Box, Place } from './types';

/** Where something is shown: all of it, and the part of it that nothing of the page clips or covers. */
export interface Shown {
  readonly box: Box;
  readonly seen: Box;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** More boxes than this of one text are not told apart by anyone. */
const MOST_LINES = 8;
/** What is fainter is not seen. */
const FAINT = 0.1;
const SEEN = { checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: true };

/** What an element does to all that stands in it. */
interface Shade {
  /** Where in the viewport's plane it can be seen; null when nowhere. */
  readonly clip: Box | null;
  readonly opacity: number;
}

/** What of a page hides what stands in it, remembered for one pass: many cells share what stands around them. */
export class Clips {
  private readonly known = new Map<PageElement, Shade>();
  private readonly stack: Stack;
  private readonly outermost: readonly (PageElement | null)[];

  /** @param hollow what lies over the page and lets the pointer through. */
  constructor(page: Page, hollow: readonly PageElement[] = []) {
    // What the root and the body clip is clipped at the viewport.
    this.outermost = [topOf(page), bodyOf(page)];
    this.stack = new Stack(page, (element) => this.shadeOf(element).opacity, hollow);
  }

  /** The boxes in which a place is seen now; none when it is hidden, covered or scrolled out of a box of the page. */
  shown(place: Place): Shown[] {
    return this.lit(place).flatMap(({ box, seen }) => {
      const bare = this.bare(place, seen);
      return bare ? [{ box, seen: bare }] : [];
    });
  }

  /** What of a box of a place nothing covers; null when nothing is left. */
  bare({ element }: Place, seen: Box): Box | null {
    return this.stack.bare(element, seen);
  }

  /** The same by styles and boxes alone: whatever may lie over them. */
  lit({ element, range }: Place): Shown[] {
    if (isRendered(element, SEEN) === false) return [];
    const rects = range ? [...range.getClientRects()].slice(0, MOST_LINES) : [wholeOf(element)];
    return rects.flatMap((rect) => this.seenOf(element, rect) ?? []);
  }

  private seenOf(element: PageElement, box: Box): Shown | null {
    if (box.right - box.left < 1 || box.bottom - box.top < 1) return null;
    const { opacity } = this.shadeOf(element);
    const parent = elementAround(element);
    const { clip } = parent ? this.shadeOf(parent) : NO_SHADE;
    const seen = clip && opacity > FAINT ? overlap(clip, box) : null;
    return seen && { box, seen };
  }

  private shadeOf(inner: PageElement): Shade {
    const way: PageElement[] = [];
    let shade = NO_SHADE;
    for (let element: PageElement | null = inner; element; element = elementAround(element)) {
      const known = this.known.get(element);
      if (known) {
        shade = known;
        break;
      }
      way.push(element);
    }
    for (const element of way.reverse()) {
      shade = this.within(element, shade);
      this.known.set(element, shade);
    }
    return shade;
  }

  private within(element: PageElement, outer: Shade): Shade {
    const { overflowX, overflowY, position, opacity } = styleOf(element);
    const clip = position === 'fixed' ? EVERYWHERE : outer.clip;
    const clips = (overflowX !== 'visible' || overflowY !== 'visible') && !this.outermost.includes(element);
    return { clip: clip && clips ? overlap(clip, boxOf(element)) : clip, opacity: outer.opacity * Number(opacity) };
  }
}

/** A row is as wide as its cells: those that reach down from other rows are none of it. */
function wholeOf(element: PageElement): Box {
  const { left, top, right, bottom } = boxOf(element);
  const cells = tagOf(element) === 'tr' ? [...childrenOf(element)].map(boxOf) : [];
  const edges = cells.flatMap((cell) => [cell.left, cell.right]);
  return edges.length ? { left: Math.min(...edges), top, right: Math.max(...edges), bottom } : { left, top, right, bottom };
}

const NO_SHADE: Shade = { clip: EVERYWHERE, opacity: 1 };
