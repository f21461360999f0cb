import type { Framed, Present } from '../messages/muster';
import { Sheets } from './cover';
import { findAllIn, isInBackground, thisPage, topOf, windowIn, type Page } from '../readers/dom';
import { framedBy, NOWHERE } from './reach';
import { isLarge } from './stretch';

/** So many frames of a page are looked at. */
const MOST_FRAMES = 300;
/** Frames within frames, so many. */
const DEEPEST = 20;

/** The number of a frame in the page around it; -1 when it is not counted there, as in a shadow root. */
function numberOf(frame: Window, around: Window): number {
  for (let number = 0; number < Math.min(around.length, MOST_FRAMES); number++) if (around[number] === frame) return number;
  return -1;
}

/** The way from the top to this frame; what other origins hold tells its place, and nothing else. */
function pathOf(frame: Window): number[] | null {
  const path: number[] = [];
  for (let inner = frame; inner !== inner.parent; inner = inner.parent) {
    const number = numberOf(inner, inner.parent);
    if (number < 0 || path.unshift(number) > DEEPEST) return null;
  }
  return path;
}

/** How the frames of a page are shown, by their number. */
function framesOf(page: Page): Framed[] {
  const top = topOf(page);
  const count = Math.min(window.length, MOST_FRAMES);
  if (!top || count === 0) return [];
  const sheets = new Sheets(top);
  const elements = new Map([...findAllIn(top, 'iframe,frame,object')].map((element) => [windowIn(element), element]));
  return Array.from({ length: count }, (_, number) => {
    const element = elements.get(window[number] ?? null);
    return element ? framedBy(page, element, sheets) : NOWHERE;
  });
}

/** What the background has to know of a frame: whether it is still the one that it knows, and whether it can be seen. */
export const presence = (): Present => ({
  born: performance.timeOrigin,
  path: pathOf(window),
  isShown: !isInBackground(thisPage),
  isLarge: isLarge(innerWidth, innerHeight),
  frames: framesOf(thisPage),
});
