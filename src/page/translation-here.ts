import type { Reading } from './reading';

/** Tells whether a page says the same in another language, and where. */
export interface Translation {
  isTranslated(before: Reading, now: Reading): boolean;
  /** The reading before, where its translation stands. */
  onTranslation(before: Reading, now: Reading): Reading;
}

/** Where the script that can tell leaves what it can do; no name of the page can stand in the place of a symbol. */
const left = Symbol.for('gouji.translation');
const world = globalThis as { [left]?: Translation };

/** Leaves it for the auditor. */
export function leaveTranslation(translation: Translation): void {
  world[left] = translation;
}

/** What can tell, or null where it has not come. */
export const translationHere = (): Translation | null => world[left] ?? null;
