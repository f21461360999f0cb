/** Comes back when the tab has nothing else to do, after `most` ms at the latest. */
export const untilIdle = (most: number): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done(), { timeout: most });
    else setTimeout(done, most / 4);
  });
