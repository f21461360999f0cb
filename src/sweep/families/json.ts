import type { ListedLink } from '../../document/list';
import { listedAddress } from '../../readers/listed-address';

/** The value at a path through JSON that nobody has checked; undefined where there is none. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}

/** Entries of one answer that are looked at. */
const MOST_ENTRIES = 5000;

export const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(value, ...path);
  return Array.isArray(found) ? (found as readonly unknown[]).slice(0, MOST_ENTRIES) : [];
};

/** The first text, or number as text, among the values at several names. */
export function textAt(value: unknown, ...names: readonly string[]): string {
  for (const name of names) {
    const found = at(value, name);
    if (typeof found === 'string' && found.trim()) return found;
    if (typeof found === 'number') return String(found);
  }
  return '';
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** An entry of a list in JSON as a link; nothing when it leads nowhere. */
export function linkOf(title: string, written: string, base: string): ListedLink[] {
  const address = listedAddress(written, base);
  const plain = title
    .slice(0, 600)
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return address ? [{ text: plain, title: plain, address }] : [];
}
