/** A page in the background paints nothing: nobody waits longer for it, in ms. */
const PATIENCE = 100;

/**
 * Comes back while the next frame is made, when the page has had its turn in it: what the page shows then is what is painted. A
 * page may show one thing in every frame and say another between them.
 */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => done());
    setTimeout(done, PATIENCE);
  });
