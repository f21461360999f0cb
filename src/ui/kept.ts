import { WISHES, wishesFrom, type Wishes } from '../messages/wishes';
import { browser } from './browser';

/** What the reader wishes; nothing where storage is out of reach. */
export async function keptWishes(): Promise<Wishes> {
  const stored: Record<string, unknown> = await browser.storage.local.get(WISHES).catch(() => ({}));
  return wishesFrom(stored[WISHES]);
}

/** Rules that are switched off. */
export const keptRulesOff = async (): Promise<string[]> => [...(await keptWishes()).rulesOff];

/** Changes what the reader wishes, from what is kept by now. Yields what is kept then. */
export async function changeWishes(change: (wishes: Wishes) => Partial<Wishes>): Promise<Wishes> {
  const now = await keptWishes();
  const next = wishesFrom({ ...now, ...change(now) });
  await browser.storage.local.set({ [WISHES]: next });
  return next;
}
