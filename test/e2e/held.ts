import type { Route } from './rig';

/** Scripts that do nothing else for a while, without taking the processor from the browsers that are tested beside them. */

const ADDRESS = '/held';

/** Answers after as many ms as its address says. */
export const heldRoute: Readonly<Record<string, Route>> = {
  [ADDRESS]: ({ url = '' }, response) => {
    setTimeout(() => response.end(), Number(new URL(url, 'http://held').searchParams.get('ms')));
  },
};

/** A page stands still for so long, in ms: nothing in it runs, nobody gets an answer. Its site has the route above. */
export const held = (time: number): string =>
  `{ const asked = new XMLHttpRequest(); asked.open('GET', '${ADDRESS}?ms=${time}', false); asked.send(); }`;

/** A worker in Chromium stands still, for ever or for so long, in ms. */
export const asleep = (time = Infinity): string =>
  `{ const { buffer } = new WebAssembly.Memory({ shared: true, initial: 1, maximum: 1 }); Atomics.wait(new Int32Array(buffer), 0, 0, ${time}); }`;
