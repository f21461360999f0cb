import { isPrerendering, type Page } from '../readers/dom';

/** How often it is looked whether the page is shown, in ms. */
const PAUSE = 100;

/** Comes back when the page is shown: the browser may have made it ready before anybody wants to see it, and nobody ever may. */
export async function untilShown(page: Page): Promise<void> {
  while (isPrerendering(page)) await new Promise((done) => setTimeout(done, PAUSE));
}
