/** Shadow roots, open and closed: to somebody who reads a page what stands in them is a part of it. */

/** What browsers give to scripts of extensions: Firefox a property of elements, Chromium a function. */
type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
interface Browser {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Elements without children that pages put a closed root into; custom elements may have children as well. */
const EMPTY_HOSTS = /^(?:div|section|article|main)$/;

/** The shadow root of an element, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  const name = element.localName;
  if (!name.includes('-') && (element.firstChild !== null || !EMPTY_HOSTS.test(name))) return null;
  const { openOrClosedShadowRoot: root } = element as Opened;
  if (root !== undefined) return root;
  try {
    return (globalThis as Browser).chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
  } catch {
    // Elements of drawings and formulas have none.
    return null;
  }
}

/** So many elements are asked, those nearest to the top first, and so many of one parent. */
export const MOST_ASKED = 1500;
const MOST_SIBLINGS = 150;

/** Shadow roots of an element and below it, also those in other roots, without a walk through all of a large page. */
export function shadowRootsIn(top: Element | null, most = MOST_ASKED): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const asked = top ? [top] : [];
  for (const element of asked) {
    const root = shadowOf(element);
    if (root) roots.push(root);
    for (const parent of [root, element]) {
      let child = parent?.firstElementChild;
      for (let left = MOST_SIBLINGS; child && left-- && asked.length < most; child = child.nextElementSibling) asked.push(child);
    }
  }
  return roots;
}
