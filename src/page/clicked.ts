import type { PageNotice } from '../messages/page';
import { isElement, PageObserver, windowIn, type Page } from '../readers/dom';
import { Later } from './later';
import { listen } from './listen';

/** Frames that are loaded one after another are told once, after so long, in ms. */
const BURST = 200;

/**
 * Tells that a frame of a page holds another document. Where the extension may read a page because the reader has clicked its button there,
 * nothing else looks into frames that come later.
 */
export function followFrames(page: Page, tell: (notice: PageNotice) => Promise<unknown>): void {
  const came = new Later(() => void tell({ kind: 'frame-came' }));
  // The window is not told what is loaded in its page.
  const listenAgain = listen(['load'], ({ target }) => isElement(target) && windowIn(target) && came.within(BURST), {
    at: page,
    down: true,
  });
  // A document that is written anew has lost its listeners.
  new PageObserver(listenAgain).observe(page, { childList: true });
}
