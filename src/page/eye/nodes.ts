import {
  attributeOf,
  chosenIn,
  dataOf,
  isElement,
  lineIn,
  linesIn,
  parentOf,
  previousOf,
  tagOf,
  textOf,
  typeOf,
  type PageElement,
  type PageNode,
} from '../../readers/dom';
import { shadowOf, shownIn } from '../../readers/shadow';

/** No element of a cell or paragraph has more children, none lies deeper, and no more blanks stand before a text. */
export const MOST_CHILDREN = 3000;
const DEEPEST = 100;
const MOST_BLANKS = 5;

/** The children of an element that may be shown: of a fold that is closed only what opens it. */
export function partsOf(element: PageElement): readonly PageNode[] {
  const parts = shownIn(element, shadowOf(element), MOST_CHILDREN);
  if (tagOf(element) !== 'details' || attributeOf(element, 'open') !== null) return parts;
  return parts.filter((part) => isElement(part) && tagOf(part) === 'summary').slice(0, 1);
}

/** The child of an element that a node stands in, or is; null when it stands elsewhere. */
export function childTowards(node: PageNode, element: PageElement): PageNode | null {
  let child = node;
  for (let left = DEEPEST; left--;) {
    const above = parentOf(child);
    if (above === element) return child;
    if (!above) return null;
    child = above;
  }
  return null;
}

/** Whether nothing but blanks stands before a node in its element. */
export function isFirst(node: PageNode): boolean {
  let before = previousOf(node);
  for (let left = MOST_BLANKS; before && left--; before = previousOf(before)) {
    const type = typeOf(before);
    if (type === 1 || (type === 3 && dataOf(before).trim() !== '')) return false;
  }
  return before === null;
}

/** Boxes of forms that show their value; buttons and the like do not. */
const SHOWN = /^(?:text|number|tel)?$/i;

/** What a box of a form shows; null when an element is none. */
export function valueOf(element: PageElement): string | null {
  try {
    const tag = tagOf(element);
    if (tag === 'input') return SHOWN.test(attributeOf(element, 'type') ?? '') ? lineIn(element) : '';
    if (tag === 'textarea') return linesIn(element);
    const [chosen] = tag === 'select' ? chosenIn(element) : [];
    return tag === 'select' ? ((chosen && textOf(chosen)) ?? '') : null;
  } catch {
    // Elements of other languages may be called so, too.
    return null;
  }
}
