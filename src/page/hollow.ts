import {
  bodyOf,
  boxOf,
  contains,
  elementAround,
  firstElementOf,
  nextElementOf,
  styleOf,
  type Page,
  type PageElement,
} from '../readers/dom';
import { shadowOf } from '../readers/shadow';

/** So many elements are asked, those nearest to the body first: what covers a page stands there. */
const MOST_ASKED = 1000;

/**
 * Whether a style lifts an element over the text around it, lets the pointer through, and fills it with one colour: pictures and
 * drawings over a page are watermarks, blends only tint it.
 */
const isHollow = ({ pointerEvents, position, zIndex, mixBlendMode, backgroundColor }: CSSStyleDeclaration): boolean =>
  pointerEvents === 'none' &&
  position !== 'static' &&
  !(Number(zIndex) < 0) &&
  mixBlendMode === 'normal' &&
  backgroundColor.startsWith('rgb(');

const levelOf = ({ zIndex }: CSSStyleDeclaration): number => Number(zIndex) || 0;

/** What lies over a page and lets the pointer through: the browser does not name it at a place. */
export function hollowOver(page: Page): PageElement[] {
  const body = bodyOf(page);
  const asked = body ? [body] : [];
  for (const element of asked)
    for (let child of [firstElementOf(element), shadowOf(element)?.firstElementChild ?? null])
      for (; child && asked.length < MOST_ASKED; child = nextElementOf(child)) asked.push(child);
  return asked.filter((element) => isHollow(styleOf(element)));
}

/** Whether such an element covers another at a place: what the page itself has lifted as high is not covered. */
export function coversAt(sheet: PageElement, element: PageElement, x: number, y: number): boolean {
  const { left, top, right, bottom } = boxOf(sheet);
  if (x < left || x > right || y < top || y > bottom || contains(sheet, element)) return false;
  const level = levelOf(styleOf(sheet));
  for (let inner: PageElement | null = element; inner && !contains(inner, sheet); inner = elementAround(inner)) {
    const style = styleOf(inner);
    if (style.position !== 'static' && levelOf(style) >= level) return false;
  }
  return true;
}
