import {
  anyRootOf,
  assignedTo,
  firstChildOf,
  firstElementOf,
  nextElementOf,
  nextOf,
  openRootOf,
  tagOf,
  typeOf,
  type PageElement,
  type PageNode,
  type PageRoot,
} from './dom';
import { extension } from './extension';

/** Shadow roots, open and closed: to somebody who reads a page what stands in them is a part of it. */

/** Elements that pages can put a closed root into, beside those with names of their own; what they hold is then not shown. */
const HOSTS = /^(article|aside|blockquote|body|div|footer|h\d|header|main|nav|p|section|span)$|-/;

/** Elements of the extension itself, wherever the page has put them: what they show is no part of the page. */
export const ownHosts = new WeakSet<object>();

/** The shadow root of an element, or null. */
export function shadowOf(element: PageElement): PageRoot | null {
  const open = openRootOf(element);
  if (open) return open;
  if (!HOSTS.test(tagOf(element)) || ownHosts.has(element)) return null;
  try {
    return (anyRootOf(element) ?? extension?.dom?.openOrClosedShadowRoot(element) ?? null) as PageRoot | null;
  } catch {
    // Elements of drawings and formulas have none.
    return null;
  }
}

/** A node and those behind it. A list of the page's own would be asked again and again. */
export function listFrom(first: PageNode | null, most = Infinity): readonly PageNode[] {
  const list: PageNode[] = [];
  for (let next = first; next && list.length < most; next = nextOf(next)) list.push(next);
  return list;
}

/** What a slot shows; elements of other languages may be called so, too. */
function assigned(slot: PageElement): readonly PageNode[] {
  try {
    return assignedTo(slot);
  } catch {
    return [];
  }
}

/** Children as shown: a shadow root takes the place of its host's children, a slot shows what is assigned to it. */
export function shownIn(node: PageNode, root: PageRoot | null, most?: number): readonly PageNode[] {
  const isSlot = !root && typeOf(node) === 1 && tagOf(node as PageElement) === 'slot';
  const shown = isSlot ? assigned(node as PageElement) : [];
  return shown.length ? shown : listFrom(firstChildOf(root ?? node), most);
}

/** So many elements are asked, those nearest to the top first, and so many of one parent. */
export const MOST_ASKED = 1500;
const MOST_SIBLINGS = 150;

/** Shadow roots of an element and below it, also those in other roots, without a walk through all of a large page. */
export function shadowRootsIn(top: PageElement | null, most = MOST_ASKED): PageRoot[] {
  const roots: PageRoot[] = [];
  const asked = top ? [top] : [];
  for (const element of asked) {
    const root = shadowOf(element);
    if (root) roots.push(root);
    for (let child of [root && root.firstElementChild, firstElementOf(element)])
      for (let left = MOST_SIBLINGS; child && left-- && asked.length < most; child = nextElementOf(child)) asked.push(child);
  }
  return roots;
}
