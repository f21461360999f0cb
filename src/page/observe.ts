import {
  aboveOf,
  bodyOf,
  hostOf,
  isElement,
  isInPage,
  PageObserver,
  type Page,
  type PageElement,
  type PageNode,
} from '../readers/dom';
import { ownHosts, shadowRootsIn } from '../readers/shadow';

/** A node and all that stands around it, from the inside outwards. */
export function* wayUp(from: PageNode): Generator<PageNode> {
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
export const isOfPage = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
  const moved = [...addedNodes, ...removedNodes];
  return !moved.length || moved.some((node) => !ownHosts.has(node));
};

export const EVERYTHING = { childList: true, characterData: true, subtree: true };

/** What changes in a page while an audit is under way, before it is known what is to be observed. */
export class Meanwhile {
  private readonly places = new Set<PageNode>();
  private readonly observer = new PageObserver((records) => this.note(records));

  constructor(page: Page) {
    for (const part of [page, ...shadowRootsIn(bodyOf(page))]) this.observer.observe(part, EVERYTHING);
  }

  /** Whether anything changed in or around `root`, which may have been taken out of the page, or anywhere. */
  changed(root: PageElement | null): boolean {
    this.note(this.observer.takeRecords());
    if (!root) return this.places.size > 0;
    if (!isInPage(root)) return true;
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
