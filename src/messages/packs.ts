import * as z from 'zod/mini';
import { packSchema, type Pack } from '../audit/packs/schema';

/** Packs that the reader has taken in, as they are kept in `storage.local` under one key; each says whether it is switched on. */
export const PACKS = 'packs';

/** So many are kept; the sum of their files stays far below what a storage takes. */
export const MOST_PACKS = 10;

export const keptPack = z.object({ on: z.boolean(), pack: packSchema });
export type KeptPack = z.infer<typeof keptPack>;

/** Packs as they travel with a piece of work. */
export const packsOfJob = z.optional(z.array(packSchema).check(z.maxLength(MOST_PACKS)));

/** What is kept, as far as it is what is kept there. */
export function packsFrom(stored: unknown): KeptPack[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, MOST_PACKS).flatMap((one) => keptPack.safeParse(one).data ?? []);
}

/** Those that are switched on. */
export const packsOn = (kept: readonly KeptPack[]): Pack[] => kept.filter(({ on }) => on).map(({ pack }) => pack);
