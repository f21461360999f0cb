import { ask } from './ask';
import type { Elements, OurElement, Page, PageElement, PageNode, PageRoot } from './kinds';

export const tagOf = ask(Element, 'localName') as (element: PageElement) => string;
export const openRootOf = ask(Element, 'shadowRoot') as (element: PageElement) => PageRoot | null;
/** Firefox's own: also closed roots. */
export const anyRootOf = ask(Element, 'openOrClosedShadowRoot') as (element: PageElement) => PageRoot | null | undefined;
export const childrenOf = ask(Element, 'children') as (element: PageElement) => Elements;
export const firstElementOf = ask(Element, 'firstElementChild') as (element: PageElement) => PageElement | null;
export const nextElementOf = ask(Element, 'nextElementSibling') as (element: PageElement) => PageElement | null;
export const previousElementOf = ask(Element, 'previousElementSibling') as (element: PageElement) => PageElement | null;
export const markupOf = ask(Element, 'outerHTML') as (element: PageElement) => string;
export const attributeOf = ask(Element, 'getAttribute') as (element: PageElement, name: string) => string | null;
export const findIn = ask(Element, 'querySelector') as (element: PageElement, selectors: string) => PageElement | null;
export const findAllIn = ask(Element, 'querySelectorAll') as (element: PageElement, selectors: string) => Elements;
export const taggedIn = ask(Element, 'getElementsByTagName') as (element: PageElement, tag: string) => Elements;
/** Puts an element of the extension at the end of one of the page. */
export const putInto = ask(Element, 'append') as (element: PageElement, ours: OurElement) => void;
export const isSuch = ask(Element, 'matches') as (element: PageElement, selectors: string) => boolean;
export const remove = ask(Element, 'remove') as (element: PageElement) => void;
export const closestTo = ask(Element, 'closest') as (element: PageElement, selectors: string) => PageElement | null;
export const boxOf = ask(Element, 'getBoundingClientRect') as (element: PageElement) => DOMRect;
export const boxesOf = ask(Element, 'getClientRects') as (element: PageElement) => DOMRectList;
export const widthOf = ask(Element, 'clientWidth') as (element: PageElement) => number;
export const isRendered = ask(Element, 'checkVisibility') as (
  element: PageElement,
  how?: CheckVisibilityOptions,
) => boolean | undefined;
export const bringIntoView = ask(Element, 'scrollIntoView') as (element: PageElement, how: ScrollIntoViewOptions) => void;
export const heightOf = ask(Element, 'clientHeight') as (element: PageElement) => number;
/** Of the border before what an element holds. */
export const leftEdgeOf = ask(Element, 'clientLeft') as (element: PageElement) => number;
export const topEdgeOf = ask(Element, 'clientTop') as (element: PageElement) => number;
/** How far what an element holds reaches, and how far it is scrolled. */
export const wholeWidthOf = ask(Element, 'scrollWidth') as (element: PageElement) => number;
export const wholeHeightOf = ask(Element, 'scrollHeight') as (element: PageElement) => number;
export const scrolledRightOf = ask(Element, 'scrollLeft') as (element: PageElement) => number;
export const scrolledDownOf = ask(Element, 'scrollTop') as (element: PageElement) => number;
/** What a frame shows, where the page itself may look into it. */
const inIframe = ask(HTMLIFrameElement, 'contentDocument') as (element: PageElement) => Page | null;
const inFrame = ask(HTMLFrameElement, 'contentDocument') as (element: PageElement) => Page | null;
export const shownInFrame = (frame: PageElement): Page | null => (tagOf(frame) === 'iframe' ? inIframe : inFrame)(frame);
const windows: Readonly<Record<string, (element: PageElement) => object | null>> = {
  iframe: ask(HTMLIFrameElement, 'contentWindow') as () => object | null,
  frame: ask(HTMLFrameElement, 'contentWindow') as () => object | null,
  object: ask(HTMLObjectElement, 'contentWindow') as () => object | null,
};
/** The window of a frame; null for any other element. */
export const windowIn = (frame: PageElement): object | null => windows[tagOf(frame)]?.(frame) ?? null;
export const focusOn = ask(HTMLElement, 'focus') as (element: PageElement, how: FocusOptions) => void;

export const slotOf = ask(Element, 'assignedSlot') as (element: PageElement) => PageElement | null;
/** What boxes of forms hold, by whoever wrote it last. */
export const lineIn = ask(HTMLInputElement, 'value') as (element: PageElement) => string;
export const linesIn = ask(HTMLTextAreaElement, 'value') as (element: PageElement) => string;
export const chosenIn = ask(HTMLSelectElement, 'selectedOptions') as (element: PageElement) => Elements;

export const assignedTo = ask(HTMLSlotElement, 'assignedNodes') as (element: PageElement) => readonly PageNode[];
