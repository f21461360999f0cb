import type { View } from '../messages/muster';
import {
  bodyOf,
  findAllIn,
  isRendered,
  SightObserver,
  topOf,
  type Page,
  type PageElement,
  type SightEntry,
} from '../readers/dom';
import { isLarge } from './stretch';

/** So many pieces of a page are watched: where something lies over a part of it, others can be seen. */
const MOST_PIECES = 40;

/** Chromium tells whether it is certain that an element can be seen; it looks no more often than this, in ms. */
const DELAY = 100;

/** So many more stand at the beginning of the page: it may be all that a small frame shows. */
const MOST_FIRST = 20;

/**
 * Some pieces from all over the page, and its first ones. The page as a whole does not do: the extension's own marks lie over it.
 */
function piecesOf(page: Page): PageElement[] {
  const body = bodyOf(page);
  const all = body ? [...findAllIn(body, 'td,th,p,h1,h2,h3,li')] : [];
  const first = body ? [...findAllIn(body, 'a,b,em,strong,span,td,th,p,h1,h2,h3,li')].slice(0, MOST_FIRST) : [];
  const step = Math.max(1, all.length / MOST_PIECES);
  const spread = Array.from({ length: Math.min(MOST_PIECES, all.length) }, (_, n) => all[Math.floor(n * step)]);
  return [...new Set([...first, ...spread])].flatMap((piece) => piece ?? []);
}

const isShown = (piece: PageElement): boolean => isRendered(piece, { checkOpacity: true, checkVisibilityCSS: true }) !== false;

/** What the latest look at each element comes to. */
function viewOf(whole: SightEntry | undefined, pieces: readonly SightEntry[]): View {
  const { width, height } = whole?.intersectionRect ?? new DOMRect();
  if (!whole?.isIntersecting || !isLarge(width, height)) return 'away';
  if (whole.isVisible === undefined) return 'shown';
  const near = pieces.filter(({ isIntersecting }) => isIntersecting);
  // A page may hide all that it holds: of that the browser tells only where it stands, not of the page as a whole.
  if (near.length && !near.some(({ target }) => isShown(target))) return 'dim';
  return [whole, ...pieces].some(({ isVisible }) => isVisible) ? 'clear' : 'dim';
}

/**
 * Watches how much of a frame the browser shows, through all frames around it, and tells it at first and when it changes. In a
 * tab that is not shown nothing is told until it is.
 */
export function watchSight(page: Page, tell: (view: View) => void, signal: AbortSignal): void {
  const top = topOf(page);
  if (!top) return;
  const latest = new Map<PageElement, SightEntry>();
  let told: View | null = null;
  const look = (entries: readonly SightEntry[]): void => {
    for (const entry of entries) latest.set(entry.target, entry);
    // Where the page as a whole stands is told when it comes into view, and not when more of it does.
    if (entries.some(({ target }) => target !== top)) {
      observer.unobserve(top);
      observer.observe(top);
    }
    const pieces = [...latest.values()].filter(({ target }) => target !== top);
    const view = viewOf(latest.get(top), pieces);
    if (view !== told) tell((told = view));
  };
  const how = { threshold: [0, 0.5], trackVisibility: true, delay: DELAY };
  const observer = new SightObserver(look, how);
  for (const element of [top, ...piecesOf(page)]) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
}
