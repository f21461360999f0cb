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
  elementsFromPoint(x: number, y: number): readonly PageElement[];
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
