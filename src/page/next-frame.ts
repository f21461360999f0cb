import { isInBackground, thisPage } from '../readers/dom';

/** A page in the background paints nothing, and one that is busy paints late: nobody waits longer for it, in ms. */
const PATIENCE = { hidden: 100, shown: 1000 };

/**
 * Comes back while the next frame is made, when the page has had its turn in it: what the page shows then is what is painted. A
 * page may show one thing in every frame and say another between them.
 */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => done());
    setTimeout(done, isInBackground(thisPage) ? PATIENCE.hidden : PATIENCE.shown);
  });
