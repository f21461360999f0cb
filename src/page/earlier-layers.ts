import { attributeOf, childrenOf, remove, topOf, type Page, type PageElement } from '../readers/dom';
import { ownHosts, shadowOf } from '../readers/shadow';
import { BEGINNINGS } from './layer';

/** Whether an element is a layer that another version of the extension has left, which is known by what its root begins with. */
function isEarlierLayer(element: PageElement): boolean {
  const first = ownHosts.has(element) ? null : shadowOf(element)?.firstElementChild;
  return Boolean(first) && BEGINNINGS.includes(attributeOf(first as PageElement, 'class'));
}

/**
 * Takes away what an earlier version of the extension shows in the page: it was updated or loaded anew while the page was open. Its
 * scripts live in a world of their own, if they live at all.
 */
export function removeEarlierLayers(page: Page): void {
  const top = topOf(page);
  for (const child of top ? [...childrenOf(top)] : []) if (isEarlierLayer(child)) remove(child);
}
