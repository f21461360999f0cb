import { PageObserver, parentOf, putInto, topOf, type OurElement, type Page } from '../readers/dom';

/** The layer is put back so long after it was removed, in ms: a page that removes it at once is not fought without end. */
const BACK = 300;

/** A page that removes the marks more often than this within a minute has its way. */
const MOST_REMOVALS = 10;
const MINUTE = 60_000;

/** How often the page has removed the marks of late. */
export class Removals {
  private times: number[] = [];

  /** Notes one. @returns whether the marks come back. */
  note(): boolean {
    const now = performance.now();
    this.times = [...this.times.filter((time) => now - time < MINUTE), now];
    return this.times.length <= MOST_REMOVALS;
  }

  forget(): void {
    this.times = [];
  }
}

/** What is asked and told about the layer's place in the page. */
export interface Stay {
  /** Whether the layer comes back after the page has removed it. */
  returns(): boolean;
  /** It stands in the page, for the first time or again. */
  arrived(): void;
}

/** Puts the layer where it belongs and keeps it there, as bare as it was, whatever the page does with it, until `signal`. */
export function stay(page: Page, host: OurElement, signal: AbortSignal, { returns, arrived }: Stay): void {
  let timer = 0;
  const isHome = (): boolean => parentOf(host) === topOf(page);
  const isBare = (): boolean => !host.hasAttributes() && !host.hasChildNodes();
  const observer = new PageObserver(() => {
    if (!isHome() || !isBare()) timer ||= window.setTimeout(settle, BACK);
  });
  const settle = (): void => {
    timer = 0;
    for (const name of host.getAttributeNames()) host.removeAttribute(name);
    host.replaceChildren();
    if (!isHome() && returns()) goHome();
  };
  const goHome = (): void => {
    const top = topOf(page);
    // A page without any element may get one again.
    observer.observe(page, { childList: true });
    if (!top) return;
    putInto(top, host);
    observer.observe(top, { childList: true });
    arrived();
  };
  observer.observe(host, { attributes: true, childList: true });
  goHome();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
