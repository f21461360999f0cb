import type { Pack } from '../audit/packs/schema';
import { PACKS, packsFrom, packsOn, type KeptPack } from '../messages/packs';
import { browser } from './browser';

/** The packs that were taken in; none where storage is out of reach. */
export async function keptPacks(): Promise<KeptPack[]> {
  const stored: Record<string, unknown> = await browser.storage.local.get(PACKS).catch(() => ({}));
  return packsFrom(stored[PACKS]);
}

/** The packs that are switched on. */
export const keptPacksOn = async (): Promise<Pack[]> => packsOn(await keptPacks());

/** Changes the packs, from what is kept by now. @returns what is kept then. @throws what the storage says where it keeps nothing. */
export async function changePacks(change: (kept: readonly KeptPack[]) => readonly KeptPack[]): Promise<KeptPack[]> {
  const next = packsFrom(change(await keptPacks()));
  await browser.storage.local.set({ [PACKS]: next });
  return next;
}
