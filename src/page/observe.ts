import { shadowRootsIn } from '../readers/shadow';

/** Least time between two audits of a page that keeps changing, in ms; doubled while nothing comes of them. */
const PAUSE = 300;
const LONGEST_PAUSE = 5000;

/** The smallest element that contains all others, or null. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Node | null = elements[0] ?? null;
  for (const element of elements)
    while (common && !common.contains(element)) common = common.parentNode ?? (common as ShadowRoot).host ?? null;
  return common instanceof ShadowRoot ? common.host : common instanceof Element ? common : null;
}

/** Whether a node stands in another, also in a shadow root in it. */
function standsIn(node: Node, outer: Node): boolean {
  for (let above: Node | null = node; above; above = above.parentNode ?? (above as ShadowRoot).host ?? null)
    if (above === outer) return true;
  return false;
}

const EVERYTHING = { childList: true, characterData: true, subtree: true };

/**
 * Calls `changed` when the part of the page below `root` changes, and when `root` itself is taken out of the page. One
 * observer; the elements above `root` are only watched for their own children. `changed` says whether anything came of it:
 * a page that ticks beside its report is looked at ever less often.
 * @param missed that part has changed since it was read.
 */
export function observeReport(root: Element, changed: () => Promise<boolean>, signal: AbortSignal, missed = false): void {
  let pause = PAUSE;
  let timer = 0;
  const plan = (): void => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      observeInside();
      void changed().then((isChanged) => (pause = isChanged ? PAUSE : Math.min(2 * pause, LONGEST_PAUSE)));
    }, pause);
  };
  const observer = new MutationObserver(plan);
  const observeInside = (): void => {
    for (const part of [root, ...shadowRootsIn(root)]) observer.observe(part, EVERYTHING);
  };
  observeInside();
  // Up to the body and not beyond: the extension's own element stands beside it.
  for (let above: Node | null = root.parentNode; above && above !== document.documentElement; above = above.parentNode) {
    observer.observe(above, { childList: true });
    if (above instanceof ShadowRoot) above = above.host;
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (missed) plan();
}

/** What changes in a page while an audit is under way, before it is known what is to be observed. */
export class Meanwhile {
  private readonly places: Node[] = [];
  private readonly observer = new MutationObserver((records) => this.note(records));

  constructor(page: Document) {
    for (const part of [page, ...shadowRootsIn(page.body)]) this.observer.observe(part, EVERYTHING);
  }

  /** Whether anything changed in or around `root`, or anywhere. */
  changed(root: Element | null): boolean {
    this.note(this.observer.takeRecords());
    return this.places.some((place) => !root || standsIn(place, root) || standsIn(root, place));
  }

  end(): void {
    this.observer.disconnect();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { target } of records) this.places.push(target);
  }
}
