/**
 * The only place that asks the nodes of a page anything. A field of a form that is called `parentNode`, or a picture that
 * is called `body`, takes the place of the property of that name on its form or on the document. So no node is asked by
 * its properties: what answers are the browser's own getters and methods, taken from the prototypes, which no page can
 * change in the world of an extension. Nodes have no properties in these types: the compiler keeps everybody to it.
 */

declare const ofPage: unique symbol;
declare const kind: unique symbol;

/** A node of a page. */
export interface PageNode {
  readonly [ofPage]: true;
}

export interface PageElement extends PageNode {
  readonly [kind]: 'element';
}

/** The document of a page. */
export interface Page extends PageNode {
  readonly [kind]: 'document';
}

/** A shadow root. Its own properties can be asked: the page names nothing there. */
export interface PageRoot extends PageNode {
  readonly [kind]: 'root';
  readonly host: PageElement;
  readonly firstElementChild: PageElement | null;
  elementFromPoint(x: number, y: number): PageElement | null;
  querySelectorAll(selectors: string): Elements;
}

/** An element of the extension: its own, so that its properties can be asked, and one of the page as well. */
export type OurElement = HTMLElement & PageElement;

/** Pictures have no fields either that could bear a name of the page. */
export interface Picture extends PageElement {
  readonly naturalWidth: number;
  readonly naturalHeight: number;
}

/** Elements as the browser lists them. */
export type Elements = ArrayLike<PageElement> & Iterable<PageElement>;

interface Kind {
  readonly prototype: object;
}

type Asking = (of: never, ...given: never[]) => unknown;

const { call } = Function.prototype;
/** What is asked where the browser has no such property: the answer is nothing. */
const nothing = (): undefined => undefined;

/** The getter of a property, or a method, as a function of the node and of what the method is given. */
/* @__NO_SIDE_EFFECTS__ */
function ask({ prototype }: Kind, name: string): Asking {
  const found = Object.getOwnPropertyDescriptor(prototype, name);
  return call.bind(found?.get ?? (found?.value as typeof nothing | undefined) ?? nothing);
}

export const typeOf = ask(Node, 'nodeType') as (node: PageNode) => number;
export const parentOf = ask(Node, 'parentNode') as (node: PageNode) => PageNode | null;
export const firstChildOf = ask(Node, 'firstChild') as (node: PageNode) => PageNode | null;
export const nextOf = ask(Node, 'nextSibling') as (node: PageNode) => PageNode | null;
export const previousOf = ask(Node, 'previousSibling') as (node: PageNode) => PageNode | null;
export const textOf = ask(Node, 'textContent') as (node: PageNode) => string | null;
export const dataOf = ask(CharacterData, 'data') as (node: PageNode) => string;
export const isInPage = ask(Node, 'isConnected') as (node: PageNode) => boolean;
export const baseOf = ask(Node, 'baseURI') as (node: PageNode) => string;
export const contains = ask(Node, 'contains') as (node: PageNode, other: PageNode) => boolean;
export const rootOf = ask(Node, 'getRootNode') as (node: PageNode) => PageNode;

export const tagOf = ask(Element, 'localName') as (element: PageElement) => string;
export const openRootOf = ask(Element, 'shadowRoot') as (element: PageElement) => PageRoot | null;
/** Firefox's own: also closed roots. */
export const anyRootOf = ask(Element, 'openOrClosedShadowRoot') as (element: PageElement) => PageRoot | null | undefined;
export const childrenOf = ask(Element, 'children') as (element: PageElement) => Elements;
export const firstElementOf = ask(Element, 'firstElementChild') as (element: PageElement) => PageElement | null;
export const nextElementOf = ask(Element, 'nextElementSibling') as (element: PageElement) => PageElement | null;
export const markupOf = ask(Element, 'outerHTML') as (element: PageElement) => string;
export const attributeOf = ask(Element, 'getAttribute') as (element: PageElement, name: string) => string | null;
export const findIn = ask(Element, 'querySelector') as (element: PageElement, selectors: string) => PageElement | null;
export const findAllIn = ask(Element, 'querySelectorAll') as (element: PageElement, selectors: string) => Elements;
export const taggedIn = ask(Element, 'getElementsByTagName') as (element: PageElement, tag: string) => Elements;
/** Puts an element of the extension at the end of one of the page. */
export const putInto = ask(Element, 'append') as (element: PageElement, ours: OurElement) => void;
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

export const titleOf = ask(Document, 'title') as (page: Page) => string;
export const contentTypeOf = ask(Document, 'contentType') as (page: Page) => string;
export const readyStateOf = ask(Document, 'readyState') as (page: Page) => DocumentReadyState;
/** Chromium's own: whether the page is made ready and not shown yet. */
export const isPrerendering = ask(Document, 'prerendering') as (page: Page) => boolean | undefined;
export const windowOf = ask(Document, 'defaultView') as (page: Page) => object;
export const topOf = ask(Document, 'documentElement') as (page: Page) => PageElement | null;
export const headOf = ask(Document, 'head') as (page: Page) => PageElement | null;
export const bodyOf = ask(Document, 'body') as (page: Page) => PageElement | null;
export const isInBackground = ask(Document, 'hidden') as (page: Page) => boolean;
export const elementAt = ask(Document, 'elementFromPoint') as (page: Page, x: number, y: number) => PageElement | null;
export const activeIn = ask(Document, 'activeElement') as (page: Page) => PageElement | null;
export const fontsOf = ask(Document, 'fonts') as (page: Page) => FontFaceSet | undefined;
export const walkTextsOf = ask(Document, 'createTreeWalker') as (
  page: Page,
  under: PageElement,
  what: 4,
) => { nextNode(): Text | null };
export const createIn = ask(Document, 'createElement') as (page: Page, tag: string) => OurElement;

/** Listens at a node or at the window. */
export const listenAt = ask(EventTarget, 'addEventListener') as (
  at: object,
  event: string,
  react: (event: Event) => void,
  how: AddEventListenerOptions,
) => void;

/** The page that the script runs in. */
export const thisPage = document as unknown as Page;

/** Whether something is an element, whichever frame it was made in. */
export function isElement(thing: unknown): thing is PageElement {
  try {
    return typeOf(thing as PageNode) === 1;
  } catch {
    return false;
  }
}

/** The element that a shadow root belongs to; null for any other node. */
export const hostOf = (node: PageNode): PageElement | null => (typeOf(node) === 11 ? ((node as PageRoot).host ?? null) : null);

/** What stands around a node, also around the shadow root that it is. */
export const aboveOf = (node: PageNode): PageNode | null => parentOf(node) ?? hostOf(node);

/** A place in a text: the node, and how many UTF-16 units stand before. */
export type Point = readonly [node: PageNode, offset: number];

export function rangeBetween([first, start]: Point, [last, end]: Point): Range {
  const range = new Range();
  range.setStart(first as unknown as Node, start);
  range.setEnd(last as unknown as Node, end);
  return range;
}

/** @param part of the element, such as `::before`. */
export const styleOf = (element: PageElement, part?: string): CSSStyleDeclaration =>
  getComputedStyle(element as unknown as Element, part);

/** Observers of nodes and of the size of elements. */
interface Observing<N, How, Told> {
  new (react: (told: Told) => void): { observe(node: N, how?: How): void; disconnect(): void; takeRecords(): Told };
}

/** What the browser calls so; scripts that ask for it alone carry it. */
/* @__NO_SIDE_EFFECTS__ */
const called = (name: string): unknown => Reflect.get(globalThis, name);

/** Where an element stands in what the browser shows; `isVisible`: Chromium is certain that nothing hides it. */
export type SightEntry = Omit<IntersectionObserverEntry, 'target'> & {
  readonly target: PageElement;
  readonly isVisible?: boolean;
};

export const SightObserver = called('IntersectionObserver') as new (
  react: (entries: readonly SightEntry[]) => void,
  how: object,
) => { observe(element: PageElement): void; unobserve(element: PageElement): void; disconnect(): void };

export const PageObserver = MutationObserver as unknown as Observing<PageNode, MutationObserverInit, MutationRecord[]>;
export const SizeObserver = called('ResizeObserver') as Observing<PageElement, ResizeObserverOptions, ResizeObserverEntry[]>;
