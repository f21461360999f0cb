import { createIn, type OurElement, type Page } from '../readers/dom';
import { ownHosts } from '../readers/shadow';
import { keepFocus } from './focus';
import { listen } from './listen';
import { stay } from './stay';
import { STYLE } from './style';

/** The one element of the extension in a page. It hangs beside the body, so that nothing of the page changes. */
export interface Layer {
  readonly page: Page;
  readonly root: ShadowRoot;
  /** What everything is put into: it lies over the page, in the browser's top layer. */
  readonly plane: OurElement;
  /** All that the page sees of the layer. */
  readonly host: OurElement;
  /** Puts the plane over whatever the page has put into the top layer since. */
  raise(): void;
  /** Where the layer's own coordinates begin in the viewport, and how large one of its pixels is there. */
  origin(): { readonly x: number; readonly y: number; readonly scale: number };
}

/** What the roots of layers begin with, of this version and of those before: by this an earlier layer is known. */
export const BEGINNINGS: readonly (string | null)[] = ['plane', 'ruler'];

/** What happens at a mark is no business of the page: a page that listens for keys or clicks is not disturbed. */
const OWN = ['click', 'keydown', 'keyup', 'keypress', 'focus', 'blur', 'focusin', 'focusout'] as const;

/** Gives the layer its style; a page that has taken it through another document has taken that off. */
function dress(root: ShadowRoot, page: Page): void {
  if (root.adoptedStyleSheets?.length || root.querySelector('style')) return;
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers that give content scripts no access to a root's sheets.
    const style = createIn(page, 'style');
    style.textContent = STYLE;
    root.append(style);
  }
}

/**
 * Opens the layer; it goes away with `signal`, and leaves the page as it was.
 * @param returns whether the layer comes back, asked each time that the page has removed it.
 */
export function openLayer(page: Page, signal: AbortSignal, returns: () => boolean): Layer {
  // A plain element: of one with a name of its own the page could say what it does when it is made.
  const host = createIn(page, 'div');
  ownHosts.add(host);
  const root = host.attachShadow({ mode: 'closed' });
  const plane = createIn(page, 'div');
  plane.className = 'plane';
  plane.popover = 'manual';
  const ruler = createIn(page, 'div');
  ruler.className = 'ruler';
  plane.append(ruler);
  root.append(plane);
  const raise = (): void => {
    if (!host.isConnected || !plane.showPopover) return;
    if (plane.matches(':popover-open')) plane.hidePopover();
    plane.showPopover();
  };
  const restoreFocus = keepFocus(page, host, signal);
  listen(OWN, (event) => event.target === host && event.stopPropagation(), { signal });
  const arrived = (): void => {
    dress(root, page);
    raise();
  };
  stay(page, host, signal, { returns, arrived });
  signal.addEventListener('abort', () => {
    restoreFocus();
    host.remove();
  });
  return {
    page,
    root,
    plane,
    host,
    raise,
    origin() {
      const { left, top, width } = ruler.getBoundingClientRect();
      return { x: left, y: top, scale: width / 100 || 1 };
    },
  };
}
