import { aboveOf, bodyOf, boxOf, hostOf, isElement, styleOf, topOf, type Page, type PageElement } from '../readers/dom';
import { overlap } from './geometry';
import type { Box, Place } from './types';

/** Where something is shown: all of it, and the part of it that nothing of the page clips. */
export interface Shown {
  readonly box: Box;
  readonly seen: Box;
}

const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** More boxes than this of one text are not told apart by anyone. */
const MOST_LINES = 8;

/** The element around another, also around the shadow root that it stands in. */
function around(element: PageElement): PageElement | null {
  const above = aboveOf(element);
  return !above || isElement(above) ? above : hostOf(above);
}

/** What of a page clips, remembered for one pass: many cells share what stands around them. */
export class Clips {
  private readonly known = new Map<PageElement, Box | null>();

  constructor(page: Page) {
    // What the root and the body clip is clipped at the viewport, which also clips the layer.
    for (const outermost of [topOf(page), bodyOf(page)]) if (outermost) this.known.set(outermost, EVERYWHERE);
  }

  /** The boxes in which a place is shown now; none when it is hidden or scrolled out of a box of the page. */
  shown({ element, range }: Place): Shown[] {
    const rects = range ? [...range.getClientRects()].slice(0, MOST_LINES) : [boxOf(element)];
    return rects.flatMap((rect) => this.seenOf(element, rect) ?? []);
  }

  private seenOf(element: PageElement, box: Box): Shown | null {
    if (box.right - box.left < 1 || box.bottom - box.top < 1) return null;
    const parent = around(element);
    const clip = parent ? this.clipOf(parent) : EVERYWHERE;
    const seen = clip && overlap(clip, box);
    return seen && { box, seen };
  }

  /** The part of the viewport's plane where content of an element can be seen; null when nowhere. */
  private clipOf(inner: PageElement): Box | null {
    const way: { element: PageElement; clips: boolean }[] = [];
    let clip: Box | null = EVERYWHERE;
    for (let element: PageElement | null = inner; element;) {
      const known = this.known.get(element);
      if (known !== undefined) {
        clip = known;
        break;
      }
      const { overflowX, overflowY, position } = styleOf(element);
      way.push({ element, clips: overflowX !== 'visible' || overflowY !== 'visible' });
      element = position === 'fixed' ? null : around(element);
    }
    for (const { element, clips } of way.reverse()) {
      if (clip && clips) clip = overlap(clip, boxOf(element));
      this.known.set(element, clip);
    }
    return clip;
  }
}
