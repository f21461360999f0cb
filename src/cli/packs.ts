import { readFileSync, statSync } from 'node:fs';
import { LARGEST_PACK, readPack } from '../audit/packs/read';
import type { Pack } from '../audit/packs/schema';
import type { Lang } from '../texts/lang';
import { packProblem } from '../texts/packs';

/** The bytes of a file, as far as they are looked at; null where it cannot be read. */
function bytesIn(path: string): Uint8Array | null {
  try {
    const stats = statSync(path);
    // No device is read: it may go on for ever.
    if (!stats.isFile()) return null;
    return stats.size > LARGEST_PACK ? new Uint8Array(LARGEST_PACK + 1) : readFileSync(path);
  } catch {
    return null;
  }
}

/** Reads the files with what places ask. @returns what is wrong with the first that is none, as text. */
export function packsIn(paths: readonly string[], lang: Lang): readonly Pack[] | string {
  const packs: Pack[] = [];
  for (const path of new Set(paths)) {
    const bytes = bytesIn(path);
    const read = bytes ? readPack(bytes) : { problem: { kind: 'unreadable' } as const };
    if ('problem' in read) return `${path}${lang === 'en' ? ': ' : '：'}${packProblem(read.problem, lang)}`;
    packs.push(read.pack);
  }
  return packs;
}
