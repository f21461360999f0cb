import {
  aboveOf,
  boxOf,
  heightOf,
  hostOf,
  isElement,
  leftEdgeOf,
  scrolledDownOf,
  scrolledRightOf,
  slotOf,
  styleOf,
  topEdgeOf,
  wholeHeightOf,
  wholeWidthOf,
  widthOf,
  type PageElement,
} from '../readers/dom';
import { boxFrom, common, isEnough, lengthOf, stretchOf, type Axis, type Stretch } from './stretch';
import type { Box } from './types';

/** The way from a frame out to the page that it stands in, as far as it decides whether the frame can be seen. */
export interface Way {
  readonly elements: ReadonlySet<PageElement>;
  /** What is left of the frame, where it stands once the boxes on the way are scrolled to it. */
  readonly box: Box;
  /** Whether one of them has to be scrolled for that. */
  readonly isScrolled: boolean;
  /** Whether it stays where it is when the page is scrolled. */
  readonly isFixed: boolean;
  /** Whether it lies under the ordinary content of the page. */
  readonly isSunk: boolean;
  /** Whether something on the way changes how it looks. */
  readonly isVeiled: boolean;
}

/** What is fainter than this is not seen. */
const FAINT = 0.2;

/** Filters that change colours and hide nothing, such as the grey of a day of mourning. */
const HARMLESS = /^(?:grayscale|sepia|saturate|hue-rotate|invert)\([\d.]+(?:deg)?\)$/;

/** Whether an element on the way cuts shapes out of what is in it, of which the browser does not tell what is left. */
const isMasked = ({ clipPath, maskImage }: CSSStyleDeclaration): boolean =>
  !/^(?:none$|inset)/.test(clipPath) || (maskImage || 'none') !== 'none';

/** Whether an element on the way may hide what is in it, by other means than its box. */
const mayHide = (style: CSSStyleDeclaration): boolean =>
  style.clipPath !== 'none' ||
  (style.clip !== 'auto' && style.clip !== '' && /absolute|fixed/.test(style.position)) ||
  (style.filter !== 'none' && !style.filter.split(' ').every((filter) => HARMLESS.test(filter))) ||
  style.mixBlendMode !== 'normal' ||
  style.backfaceVisibility === 'hidden';

const isMoved = ({ transform, filter, perspective, contain, willChange }: CSSStyleDeclaration): boolean =>
  transform !== 'none' ||
  filter !== 'none' ||
  perspective !== 'none' ||
  /paint|layout|strict|content/.test(contain) ||
  willChange !== 'auto';

/** The element around another as it is drawn: also around the slot that it is put into, and the shadow root that it stands in. */
function around(element: PageElement): PageElement | null {
  const above = slotOf(element) ?? aboveOf(element);
  return !above || isElement(above) ? above : hostOf(above);
}

interface Room {
  /** Where the element shows what it holds. */
  readonly window: Stretch;
  /** Where what it holds reaches to, when it can be scrolled there. */
  readonly content: Stretch;
}

function roomOf(axis: Axis, element: PageElement, { direction }: CSSStyleDeclaration): Room {
  const isX = axis === 'x';
  const [edge] = stretchOf(axis, boxOf(element));
  const from = edge + (isX ? leftEdgeOf : topEdgeOf)(element);
  const size = (isX ? widthOf : heightOf)(element);
  const whole = Math.max(size, (isX ? wholeWidthOf : wholeHeightOf)(element));
  const scrolled = (isX ? scrolledRightOf : scrolledDownOf)(element);
  const start = isX && direction === 'rtl' ? from + size - whole - scrolled : from - scrolled;
  return { window: [from, from + size], content: [start, start + whole] };
}

/** What is left of a stretch behind an element that clips; whether it has to be scrolled for that. */
function behind(axis: Axis, element: PageElement, style: CSSStyleDeclaration, stretch: Stretch): [Stretch, isScrolled: boolean] {
  const overflow = axis === 'x' ? style.overflowX : style.overflowY;
  if (overflow === 'visible' && !/paint|strict|content/.test(style.contain)) return [stretch, false];
  const { window, content } = roomOf(axis, element, style);
  const seen = common(stretch, window);
  if (!/auto|scroll/.test(overflow) || isEnough(axis, seen)) return [seen, false];
  const size = Math.min(lengthOf(common(stretch, content)), lengthOf(window));
  return [[window[0], window[0] + size], true];
}

/** Goes the way from a frame to the page; where it ends before, says whether that is because of a mask. `outermost`: what they clip is clipped at the viewport. */
export function wayFrom(frame: PageElement, outermost: readonly (PageElement | null)[]): Way | 'masked' | null {
  const elements = new Set<PageElement>();
  let [x, y]: Stretch[] = [stretchOf('x', boxOf(frame)), stretchOf('y', boxOf(frame))] as [Stretch, Stretch];
  let [opacity, isScrolled, isSunk, isVeiled] = [1, false, false, false];
  let out: 'in-flow' | 'absolute' | 'fixed' = 'in-flow';
  for (let element: PageElement | null = frame; element; element = around(element)) {
    const style = styleOf(element);
    elements.add(element);
    opacity *= Number(style.opacity);
    if (isMasked(style)) return 'masked';
    if (mayHide(style) || opacity < FAINT) return null;
    isVeiled ||= opacity < 1 || style.filter !== 'none' || style.transform !== 'none';
    isSunk ||= Number(style.zIndex) < 0;
    if (element !== frame) {
      if (isMoved(style) || (out === 'absolute' && style.position !== 'static')) out = 'in-flow';
      if (out === 'in-flow' && !outermost.includes(element)) {
        const [acrossX, scrolledX] = behind('x', element, style, x);
        const [downY, scrolledY] = behind('y', element, style, y);
        [x, y] = [acrossX, downY];
        isScrolled ||= scrolledX || scrolledY;
      }
    }
    if (!isEnough('x', x) || !isEnough('y', y)) return null;
    if (style.position === 'fixed') out = 'fixed';
    else if (style.position === 'absolute' && out !== 'fixed') out = 'absolute';
  }
  return { elements, box: boxFrom(x, y), isScrolled, isFixed: out === 'fixed', isSunk, isVeiled };
}
