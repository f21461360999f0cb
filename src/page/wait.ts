import { bodyOf, findAllIn, findIn, listenAt, PageObserver, topOf, windowOf, type Page } from '../readers/dom';
import { shadowRootsIn } from '../readers/shadow';
import { detect, type Sight } from './detect';
import { trusted } from './listen';
import { MOST_LOOKS } from './looks';

/** At most one look in this time, in ms. */
const PAUSE = 300;
/** How often custom elements are asked whether they have come to life, in ms: that changes nothing which is observed. */
const LIVENESS = 1000;
type Timer = ReturnType<typeof setTimeout> | 0 | undefined;

type Look = () => Sight | Promise<Sight>;

const MOVES = ['click', 'popstate', 'hashchange'] as const;

/**
 * Looks again after the page's children have changed, until `look` sees a report or somebody ends it; whoever calls has looked
 * already, and tells what was `seen`. The observer rests after 50 looks and is armed again by a click or by navigation inside
 * the page, of which a click is the usual beginning; then it looks once, for what changed while it rested.
 *
 * Where nothing was seen, only that is watched which hardly ever changes unless another page takes the place of this one without
 * being loaded: the root, the body and the title.
 * @param missed the page has changed since the caller looked.
 */
export function waitUntil(page: Page, look: Look, seen: Sight = 'candidate', end = new AbortController(), missed = false): void {
  let next: Timer;
  let beat: Timer;
  let left = 0;
  let resting = missed;
  let isDeep = seen !== 'nothing';
  const rest = (): true => {
    observer.disconnect();
    clearInterval(beat);
    left = 0;
    return (resting = true);
  };
  const isOver = (): boolean => left-- < 1 && rest();
  const plan = (): void => {
    next ||= setTimeout(async () => {
      next = 0;
      if (isOver()) return;
      observe(page, observer, isDeep && hear);
      const sight = await look();
      if (sight === 'report') end.abort();
      else if (sight !== 'nothing' && !isDeep) deepen();
    }, PAUSE);
  };
  const observer = new PageObserver(plan);
  const arm = (): void => {
    clearInterval(beat);
    left = MOST_LOOKS;
    observe(page, observer, isDeep && hear);
    beat = isDeep ? watchLife(page, plan, isOver) : 0;
    if (resting) plan();
    resting = false;
  };
  const deepen = (): void => {
    isDeep = true;
    arm();
  };
  const heard = trusted(arm);
  const hear = (move: string): void =>
    listenAt(windowOf(page), move, heard, { capture: true, passive: true, signal: end.signal });
  end.signal.addEventListener('abort', rest);
  arm();
}

/** Observes all of a page, and hears what is done in it; or, without `hear`, only what hardly ever changes. */
function observe(page: Page, observer: InstanceType<typeof PageObserver>, hear: false | ((move: string) => void)): void {
  const top = topOf(page);
  // What happens in a shadow root is no change of the page around it.
  const places = hear ? shadowRootsIn(bodyOf(page)) : [top, top && findIn(top, 'title')];
  for (const place of [page, ...places]) if (place) observer.observe(place, { childList: true, subtree: hear !== false });
  // Each is heard once, however often it is said; a document that was written anew has forgotten it.
  if (hear) MOVES.forEach(hear);
}

/** Custom elements of which the page has not said yet what they are. */
function countLifeless(page: Page): number {
  const body = bodyOf(page);
  return body ? findAllIn(body, ':not(:defined)').length : 0;
}

/** Asks once a second whether such elements have come to life, while there are any and it is not over. */
function watchLife(page: Page, changed: () => void, isOver: () => boolean): Timer {
  let lifeless = countLifeless(page);
  const ask = (): unknown => isOver() || lifeless === (lifeless = countLifeless(page)) || changed();
  return lifeless ? setInterval(ask, LIVENESS) : 0;
}

/**
 * Calls `found` when a report stands on the page: at once, or, where something names a report that is not there yet, or next to
 * nothing stands there, as soon as it arrives.
 */
export function watch(page: Page, found: () => void): void {
  const look = (): Sight => {
    const sight = detect(page, location.href);
    if (sight === 'report') found();
    return sight;
  };
  const seen = look();
  if (seen !== 'report') waitUntil(page, look, seen);
}
