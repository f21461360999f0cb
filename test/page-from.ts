import type { Page, PageElement } from '../src/readers/dom';

/** A document as the readers take it: as a page, which is asked nothing by its properties. */
export const pageFrom = (document: Document): Page => document as unknown as Page;

export const elementFrom = (element: Element | null): PageElement | null => element as unknown as PageElement | null;
