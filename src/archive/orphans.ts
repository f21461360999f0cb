import type { Connection } from './connection';
import { ofSweep } from './stores';

/** Stores in which something of a sweep may be laid down before the sweep itself is there. */
const LAID = ['documents', 'audits'] as const;

/**
 * Deletes what belongs to sweeps that are not there, and to no page that was kept by itself. Not while a file is taken in.
 * @returns of how many sweeps there was something. @throws ArchiveFailure
 */
export async function sweepOut(connection: Connection): Promise<number> {
  const orphans = await connection.read(['sweeps', ...LAID], async (tx) => {
    const known = new Set<string>(['', ...(await tx.objectStore('sweeps').getAllKeys())]);
    const found = new Set<string>();
    for (const store of LAID) {
      // From sweep to sweep, whatever there is of each.
      let cursor = await tx.objectStore(store).openKeyCursor();
      while (cursor) {
        const [sweep] = cursor.primaryKey;
        if (!known.has(sweep)) found.add(sweep);
        cursor = await cursor.continue([sweep, []] as never);
      }
    }
    return [...found];
  });
  for (const sweep of orphans)
    await connection.write(['sweeps', ...LAID], async (tx) => {
      // Begun or taken in by another window meanwhile.
      if ((await tx.objectStore('sweeps').getKey(sweep)) !== undefined) return;
      await Promise.all(LAID.map((store) => tx.objectStore(store).delete(ofSweep(sweep))));
    });
  return orphans.length;
}
