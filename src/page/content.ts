import { childrenOf, markupOf, topOf, type Page, type PageElement } from '../readers/dom';
import { ownHosts } from '../readers/shadow';
import { untilIdle } from './idle';

/** Browsers serialise level by level on their stack: a page nested deeper would end its tab. */
const DEEPEST = 3000;

/** Whether elements are nested deeper than a page can be serialised. */
function isTooDeep(top: PageElement): boolean {
  let level = [top];
  for (let depth = 0; level.length && depth <= DEEPEST; depth++) level = level.flatMap((element) => [...childrenOf(element)]);
  return level.length > 0;
}

/**
 * The page as it stands, without the extension's own element: what an audit's hash is made from. Null when it is nested too
 * deep for that.
 */
export function pageContent(page: Page): string | null {
  const top = topOf(page);
  const parts = top ? [...childrenOf(top)].filter((child) => !ownHosts.has(child)) : [];
  return parts.some(isTooDeep) ? null : parts.map((part) => markupOf(part)).join('');
}

/** Pages longer than this are not hashed, in UTF-16 units. */
const LONGEST_CONTENT = 20_000_000;
const LONGEST_IDLE = 3000;

/** The same when the tab has nothing else to do; null also where it is too long to be hashed. */
export async function contentWhenIdle(page: Page): Promise<string | null> {
  await untilIdle(LONGEST_IDLE);
  const content = pageContent(page);
  return content !== null && content.length <= LONGEST_CONTENT ? content : null;
}
