import { installEnglish } from './english';
import type { EnglishPack } from './english';

/** What the script english.js leaves in the extension's world of a page. */
export interface EnglishWorld {
  goujiEnglish?: EnglishPack;
}

/** Whether it is a pack at all: a page that was restored may hold that of another version. */
const isPack = (found: EnglishPack | undefined): found is EnglishPack =>
  [found?.core?.verify, found?.card?.close].every((text) => typeof text === 'string') &&
  [found?.findings, found?.tables, found?.sections, found?.rows, found?.columns].every((part) => typeof part === 'object');

/** Takes the English texts that were injected before; without them the texts stay Chinese. Yields whether they were there. */
export function installPageEnglish(): boolean {
  const { goujiEnglish } = globalThis as EnglishWorld;
  if (!isPack(goujiEnglish)) return false;
  installEnglish(goujiEnglish);
  return true;
}
