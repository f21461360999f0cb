import type { Stand } from './store';

/**
 * What came of readings whose pages look first whether they show the figures that findings speak of. Nothing of it is kept
 * before: a badge must not accuse for a moment what is seen otherwise. A background that is stopped meanwhile loses it; the
 * page then sends its reading again.
 */
const held = new Map<string, { readonly born: number; readonly keep: () => boolean }>();

/** More frames are not waited for. */
const MOST_HELD = 200;

const keyOf = ({ tab, frame }: Stand): string => `${tab}:${frame}`;

/** Waits for the page of a document before anything is kept of it. */
export function hold(stand: Stand, keep: () => boolean): void {
  drop(stand);
  for (const oldest of held.keys()) if (held.size >= MOST_HELD) held.delete(oldest);
  held.set(keyOf(stand), { born: stand.born, keep });
}

/** The frames of a tab that are waited for. */
export const heldIn = (tab: number): number[] =>
  [...held.keys()].flatMap((key) => (key.startsWith(`${tab}:`) ? Number(key.slice(`${tab}:`.length)) : []));

/** Forgets what waits for a frame. */
export function drop(stand: Stand): void {
  held.delete(keyOf(stand));
}

/** The page shows what it says: keeps what came of it. Yields whether that is new; null when nothing waits. */
export function release(stand: Stand): boolean | null {
  const found = held.get(keyOf(stand));
  if (found?.born !== stand.born) return null;
  drop(stand);
  return found.keep();
}
