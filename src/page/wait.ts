import { shadowRootsIn } from '../readers/shadow';
import { detect } from './detect';

/** At most one look in this time, in ms. */
const PAUSE = 300;
/** An observer lives this long after it was armed, in ms. */
const PATIENCE = 15_000;
/** How often custom elements are asked whether they have come to life, in ms: that changes nothing which is observed. */
const LIVENESS = 1000;
const MOVES = ['click', 'popstate', 'hashchange'];

/**
 * Looks again after the page's children have changed, until `look` returns true or `signal` ends it; whoever calls has
 * looked already. The observer rests after 15 s and is armed again by a click or by navigation inside the page, of which a
 * click is the usual beginning; then it looks once, for what changed while it rested.
 * @param missed the page has changed since the caller looked.
 */
export function waitUntil(page: Document, look: () => boolean | Promise<boolean>, signal?: AbortSignal, missed = false): void {
  const view = page.defaultView as Window;
  const end = new AbortController();
  let next = 0;
  let rest = 0;
  let beat = 0;
  let resting = missed;
  const plan = (): void => {
    next ||= view.setTimeout(() => {
      next = 0;
      if (!resting) observe();
      void Promise.resolve(look()).then((found) => found && end.abort());
    }, PAUSE);
  };
  const observer = new MutationObserver(plan);
  // What happens in a shadow root is no change of the page around it.
  const observe = (): void => {
    for (const place of [page, ...shadowRootsIn(page.body)]) observer.observe(place, { childList: true, subtree: true });
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
    if (lifeless) beat = view.setInterval(() => lifeless !== (lifeless = countLifeless(page)) && plan(), LIVENESS);
    rest = view.setTimeout(() => {
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
  signal?.addEventListener('abort', () => end.abort());
  for (const move of MOVES) view.addEventListener(move, arm, { capture: true, passive: true, signal: end.signal });
  arm();
}

/** Custom elements of which the page has not said yet what they are. */
const countLifeless = (page: Document): number => page.querySelectorAll(':not(:defined)').length;

/**
 * Calls `found` when a report stands on the page: at once, or, where something names a report that is not there yet,
 * as soon as it arrives. Leaves nothing behind on other pages.
 */
export function watch(page: Document, found: () => void): void {
  const look = (): boolean => {
    const seen = detect(page, page.URL) === 'report';
    if (seen) found();
    return seen;
  };
  const sight = detect(page, page.URL);
  if (sight === 'report') found();
  else if (sight === 'candidate') waitUntil(page, look);
}
