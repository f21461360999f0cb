import { bodyOf, findAllIn, PageObserver, type Page } from '../readers/dom';
import { shadowRootsIn } from '../readers/shadow';
import { detect, type Sight } from './detect';
import { listen } from './listen';

/** At most one look in this time, in ms. */
const PAUSE = 300;
/** An observer lives this long after it was armed, in ms. */
const PATIENCE = 15_000;
/** How often custom elements are asked whether they have come to life, in ms: that changes nothing which is observed. */
const LIVENESS = 1000;
type Timer = ReturnType<typeof setTimeout> | 0 | undefined;

const MOVES = ['click', 'popstate', 'hashchange'] as const;

/**
 * Looks again after the page's children have changed, until `look` returns true or somebody ends it; whoever calls has
 * looked already. The observer rests after 15 s and is armed again by a click or by navigation inside the page, of which a
 * click is the usual beginning; then it looks once, for what changed while it rested.
 * @param missed the page has changed since the caller looked.
 */
export function waitUntil(page: Page, look: () => boolean | Promise<boolean>, end = new AbortController(), missed = false): void {
  let next: Timer;
  let rest: Timer;
  let beat: Timer;
  let resting = missed;
  const plan = (): void => {
    next ||= setTimeout(async () => {
      next = 0;
      if (!resting) observe();
      if (await look()) end.abort();
    }, PAUSE);
  };
  const observer = new PageObserver(plan);
  // What happens in a shadow root is no change of the page around it.
  const observe = (): void => {
    for (const place of [page, ...shadowRootsIn(bodyOf(page))]) observer.observe(place, { childList: true, subtree: true });
  };
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(rest);
    clearInterval(beat);
  };
  const arm = (): void => {
    stop();
    observe();
    let lifeless = countLifeless(page);
    if (lifeless) beat = setInterval(() => lifeless !== (lifeless = countLifeless(page)) && plan(), LIVENESS);
    rest = setTimeout(() => {
      resting = true;
      stop();
    }, PATIENCE);
    if (resting) plan();
    resting = false;
  };
  end.signal.addEventListener('abort', () => {
    stop();
    clearTimeout(next);
  });
  listen(MOVES, arm, { signal: end.signal });
  arm();
}

/** Custom elements of which the page has not said yet what they are. */
function countLifeless(page: Page): number {
  const body = bodyOf(page);
  return body ? findAllIn(body, ':not(:defined)').length : 0;
}

/**
 * Calls `found` when a report stands on the page: at once, or, where something names a report that is not there yet,
 * as soon as it arrives. Leaves nothing behind on other pages.
 */
export function watch(page: Page, found: () => void): void {
  const look = (): Sight => {
    const sight = detect(page, location.href);
    if (sight === 'report') found();
    return sight;
  };
  if (look() === 'candidate') waitUntil(page, () => look() === 'report');
}
