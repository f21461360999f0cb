import { aboveOf, bodyOf, hostOf, isElement, PageObserver, type Page, type PageElement, type PageNode } from '../readers/dom';
import { ownHosts, shadowRootsIn } from '../readers/shadow';

/** Least time between two audits of a page that keeps changing, in ms; doubled while nothing comes of them. */
const PAUSE = 300;
const LONGEST_PAUSE = 5000;

/** A node and all that stands around it, from the inside outwards. */
function* wayUp(from: PageNode): Generator<PageNode> {
  for (let node: PageNode | null = from; node; node = aboveOf(node)) yield node;
}

/** The smallest element that contains all others, or null. */
export function commonAncestor(elements: readonly PageElement[]): PageElement | null {
  const [first, ...others] = elements;
  if (!first) return null;
  const way = [...wayUp(first)];
  const heights = new Map(way.map((node, height) => [node, height]));
  let common = 0;
  for (const element of others) {
    let met: number | undefined;
    for (const node of wayUp(element)) if ((met = heights.get(node)) !== undefined) break;
    if (met === undefined) return null;
    common = Math.max(common, met);
  }
  const node = way[common] as PageNode;
  return isElement(node) ? node : hostOf(node);
}

/** Whether a change is one of the page: not where the extension's own element came or went. */
const isOfPage = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
  const moved = [...addedNodes, ...removedNodes];
  return !moved.length || moved.some((node) => !ownHosts.has(node));
};

const EVERYTHING = { childList: true, characterData: true, subtree: true };

/**
 * Calls `changed` when the part of the page below `root` changes, and when `root` itself is taken out of the page. One
 * observer; the elements above `root` are only watched for their own children. `changed` says whether anything came of it:
 * a page that ticks beside its report is looked at ever less often.
 * @param missed that part has changed since it was read.
 */
export function observeReport(root: PageElement, changed: () => Promise<boolean>, signal: AbortSignal, missed = false): void {
  let pause = PAUSE;
  let timer = 0;
  const plan = (): void => {
    timer ||= window.setTimeout(() => {
      timer = 0;
      observeInside();
      void changed().then((isChanged) => (pause = isChanged ? PAUSE : Math.min(2 * pause, LONGEST_PAUSE)));
    }, pause);
  };
  const observer = new PageObserver((records) => records.some(isOfPage) && plan());
  const observeInside = (): void => {
    for (const part of [root, ...shadowRootsIn(root)]) observer.observe(part, EVERYTHING);
  };
  observeInside();
  for (const above of wayUp(root)) if (above !== root) observer.observe(above, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  if (missed) plan();
}

/** What changes in a page while an audit is under way, before it is known what is to be observed. */
export class Meanwhile {
  private readonly places = new Set<PageNode>();
  private readonly observer = new PageObserver((records) => this.note(records));

  constructor(page: Page) {
    for (const part of [page, ...shadowRootsIn(bodyOf(page))]) this.observer.observe(part, EVERYTHING);
  }

  /** Whether anything changed in or around `root`, or anywhere. */
  changed(root: PageElement | null): boolean {
    this.note(this.observer.takeRecords());
    if (!root) return this.places.size > 0;
    const around = new Set(wayUp(root));
    const apart = new Set<PageNode>();
    for (const place of this.places) {
      if (around.has(place)) return true;
      for (const node of wayUp(place)) {
        if (node === root) return true;
        if (apart.has(node)) break;
        apart.add(node);
      }
    }
    return false;
  }

  end(): void {
    this.observer.disconnect();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const record of records) if (isOfPage(record)) this.places.add(record.target as object as PageNode);
  }
}
