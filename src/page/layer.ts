import { STYLE } from './style';

/** The one element of the extension in a page. It hangs beside the body, so that nothing of the page changes. */
export interface Layer {
  readonly root: ShadowRoot;
  /** Where the layer's own coordinates begin in the viewport, and how large one of its pixels is there. */
  origin(): { readonly x: number; readonly y: number; readonly scale: number };
}

/** Events of the card stay in the card: a page that listens for keys or clicks is not disturbed. */
const OWN = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress', 'wheel'];

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers that give content scripts no access to a root's sheets.
    root.append(Object.assign(document.createElement('style'), { textContent: STYLE }));
  }
}

/** Gives the focus back when it stands in the layer while the layer goes away. */
function keepFocus(host: HTMLElement, signal: AbortSignal): () => void {
  let before: Element | null = null;
  host.addEventListener(
    'focusin',
    (event) => {
      if (event.relatedTarget instanceof Element && event.relatedTarget !== host) before = event.relatedTarget;
    },
    { signal },
  );
  return () => {
    if (document.activeElement === host && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
}

/** The layers that stand in the page. */
const hosts = new Set<Element>();

/** Opens the layer; it goes away with `signal`, and leaves the page as it was. */
export function openLayer(signal: AbortSignal): Layer {
  const host = document.createElement('gouji-marks');
  hosts.add(host);
  const root = host.attachShadow({ mode: 'open' });
  dress(root);
  const ruler = document.createElement('div');
  ruler.className = 'ruler';
  root.append(ruler);
  for (const name of OWN) host.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  const restoreFocus = keepFocus(host, signal);
  document.documentElement.append(host);
  signal.addEventListener('abort', () => {
    restoreFocus();
    host.remove();
    hosts.delete(host);
  });
  return {
    root,
    origin() {
      if (!host.isConnected) document.documentElement.append(host);
      const { left, top, width } = ruler.getBoundingClientRect();
      return { x: left, y: top, scale: width / 100 || 1 };
    },
  };
}

/** Browsers serialise level by level on their stack: a page nested deeper would end its tab. */
const DEEPEST = 3000;

/** Whether elements are nested deeper than a page can be serialised. */
function isTooDeep(top: Element): boolean {
  let level = [top];
  for (let depth = 0; level.length && depth <= DEEPEST; depth++) level = level.flatMap(({ children }) => [...children]);
  return level.length > 0;
}

/**
 * The page as it stands, without the layer itself – the page's own elements may bear any name: what an audit's hash is made
 * from. Null when it is nested too deep for that.
 */
export function pageContent(): string | null {
  const parts = [...document.documentElement.children].filter((child) => !hosts.has(child));
  return parts.some(isTooDeep) ? null : parts.map((part) => part.outerHTML).join('');
}
