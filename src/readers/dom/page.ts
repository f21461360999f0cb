import { ask } from './ask';
import type { OurElement, Page, PageElement } from './kinds';

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
/** All that stands at a place of the viewport, from the top down. */
export const elementsAt = ask(Document, 'elementsFromPoint') as (page: Page, x: number, y: number) => readonly PageElement[];
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
