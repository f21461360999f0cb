/** Asked of the prototype: an element of the page may bear the name. Only Chromium knows it. */
const { get: isPrerendering } = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering') ?? {};

/** How often it is looked whether the page is shown, in ms. */
const PAUSE = 100;

/** Comes back when the page is shown: the browser may have made it ready before anybody wants to see it, and nobody ever may. */
export async function untilShown(page: Document): Promise<void> {
  while (isPrerendering?.call(page) === true) await new Promise((done) => setTimeout(done, PAUSE));
}
