import { activeIn, focusOn, isElement, type OurElement, type Page, type PageElement } from '../readers/dom';
import { listen } from './listen';

/** Remembers where the keyboard stood before it came into the layer. @returns gives it back when the layer goes away. */
export function keepFocus(page: Page, host: OurElement, signal: AbortSignal): () => void {
  let before: PageElement | null = null;
  const note = ({ target, relatedTarget }: FocusEvent): void => {
    if (target === host && isElement(relatedTarget) && relatedTarget !== host) before = relatedTarget;
  };
  listen(['focusin'], note, { signal });
  return () => {
    if (activeIn(page) === host && before) focusOn(before, { preventScroll: true });
  };
}
