import browser from 'webextension-polyfill';
import type { Pack } from '../audit/packs/schema';
import { PACKS, packsFrom, packsOn } from '../messages/packs';
import { isOff, WISHES, wishesFrom, type Wishes } from '../messages/wishes';

/** What the reader wishes, and what is asked beside the form by the packs that are switched on. */
export interface Wished extends Wishes {
  readonly packs: readonly Pack[];
}

/** What the reader wishes, as it was last read; a promise, so that whoever asks while it is read waits for the same. */
let known: Promise<Wished> | null = null;

async function read(): Promise<Wished> {
  const stored = await browser.storage.local.get([WISHES, PACKS]);
  return { ...wishesFrom(stored[WISHES]), packs: packsOn(packsFrom(stored[PACKS])) };
}

/** What the reader wishes. Read once while the background lives: an audit must not wait for storage. */
export function wishes(): Promise<Wished> {
  known ??= read();
  known.catch(() => (known = null));
  return known;
}

/** Whether the reader wants an address left alone. */
export const offAt = async (address: string): Promise<'site' | 'page' | null> => isOff(address, await wishes());

/** Reads the wishes anew when the reader has changed them, and says so. */
export function watchWishes(changed: () => void): void {
  known = null;
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local' || !(WISHES in changes || PACKS in changes)) return;
    known = null;
    changed();
  });
}
