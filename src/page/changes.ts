import {
  bodyOf,
  fontsOf,
  hostsFrom,
  isInBackground,
  PageObserver,
  rootOf,
  SizeObserver,
  topOf,
  type Page,
  type PageElement,
} from '../readers/dom';
import { listen } from './listen';

/** What is told when something on the page moves, opens, comes or goes. */
const EVENTS = [
  'scroll',
  'load',
  'toggle',
  'transitionrun',
  'transitionend',
  'animationstart',
  'animationend',
  'click',
  'pointerover',
  'keyup',
  'resize',
] as const;
const OF_PAGE = ['fullscreenchange', 'contentvisibilityautostatechange'] as const;
const EVERYTHING = { attributes: true, childList: true, characterData: true, subtree: true };

/** A script that moves something tells nobody: so often somebody glances whether all stands where it stood, in ms. */
const BEAT = 120;
/** Each so many beats everything is looked at: what shows only under the pointer covers things without a word. */
const BEATS = 16;
/** Where something has moved it is likely to move on: it is followed frame by frame for so long, in ms. */
const ASTIR = 400;

/** What follows the page. */
export interface Follower {
  /** Puts everything where it belongs. @returns whether anything had moved. */
  follow(): boolean;
  /** A cheap glance whether anything has moved. */
  isLeftBehind(): boolean;
}

/**
 * Has the page followed, at most once a frame, whenever something on it may have moved or come to lie over something else.
 * @param watched elements whose size matters beside the body's.
 * @returns what has it followed in the next frame.
 */
export function onMove(page: Page, watched: readonly PageElement[], follower: Follower, signal: AbortSignal): () => void {
  let [frame, beats, until] = [0, 0, 0];
  const plan = (): void => {
    frame ||= requestAnimationFrame((now) => {
      frame = 0;
      if (follower.follow()) until = now + ASTIR;
      if (now < until) plan();
    });
  };
  const beat = setInterval(() => {
    if (isInBackground(page)) return;
    if (++beats % BEATS === 0 || follower.isLeftBehind()) plan();
  }, BEAT);
  listen(EVENTS, plan, { signal });
  listen(OF_PAGE as unknown as ['toggle'], plan, { signal });
  void fontsOf(page)?.ready.then(plan);
  const sizes = new SizeObserver(plan);
  for (const element of new Set([topOf(page), bodyOf(page), ...watched])) if (element) sizes.observe(element);
  const changes = new PageObserver(plan);
  // What changes in a shadow root is no change of the page around it.
  for (const root of new Set([page, ...watched.flatMap(hostsFrom).map((inner) => rootOf(inner))]))
    changes.observe(root, EVERYTHING);
  const shifts = observeShifts(plan);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearInterval(beat);
    sizes.disconnect();
    changes.disconnect();
    shifts?.disconnect();
  });
  return plan;
}

/** Content that moved without any box changing its size; only some browsers tell. */
function observeShifts(plan: () => void): PerformanceObserver | null {
  if (!PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) return null;
  const observer = new PerformanceObserver(plan);
  observer.observe({ type: 'layout-shift' });
  return observer;
}
