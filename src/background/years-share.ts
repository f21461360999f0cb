import { siteOf } from '../archive/place';
import type { Entry } from './years-store';

/** So much is remembered in all, and of it what one tab has shown and no other one. */
const MOST = { readings: 60, bytes: 4_000_000 };
const SHARE = { readings: 20, bytes: 2_000_000 };

type Bounds = typeof MOST;

const sizeOf = (entries: readonly Entry[]): Bounds => ({
  readings: entries.length,
  bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Entries that have something in common, each group with the newest first, as it was given. */
function groupsBy(entries: readonly Entry[], of: (entry: Entry) => string): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(of(entry), [...(groups.get(of(entry)) ?? []), entry]);
  return [...groups.values()];
}

/** Which of its bounds a list exceeds; null when it keeps within them. */
function excess(entries: readonly Entry[], bounds: Bounds): keyof Bounds | null {
  const size = sizeOf(entries);
  return size.readings > bounds.readings ? 'readings' : size.bytes > bounds.bytes ? 'bytes' : null;
}

/** The group that has most; of equal ones the last, whose newest entry is older than those of the others. */
const most = (groups: readonly Entry[][], figure: keyof Bounds): readonly Entry[] =>
  groups.reduce((fullest, group) => (sizeOf(group)[figure] >= sizeOf(fullest)[figure] ? group : fullest), [] as Entry[]);

/**
 * Which of the entries of a tab goes first: one that is too large by itself, then what only a frame has said before what a page
 * has, then of the site and of the document that have put most there, the oldest. So a page that renames itself drives out itself.
 */
function firstToGo(entries: readonly Entry[], figure: keyof Bounds): Entry | undefined {
  const tooLarge = entries.find(({ bytes }) => bytes > SHARE.bytes);
  if (tooLarge) return tooLarge;
  const framed = entries.filter(({ isFramed }) => isFramed);
  const site = most(
    groupsBy(framed.length ? framed : entries, ({ address }) => siteOf(address)),
    figure,
  );
  return most(
    groupsBy(site, ({ born }) => String(born)),
    figure,
  ).at(-1);
}

/** The next to go; null when all may stay. */
function nextToGo(entries: readonly Entry[]): Entry | null {
  const tabs = groupsBy(entries, (entry) => entry.tabs.join(' '));
  for (const tab of tabs) {
    const figure = excess(tab, SHARE);
    if (figure) return firstToGo(tab, figure) ?? null;
  }
  const figure = excess(entries, MOST);
  return figure && (firstToGo(most(tabs, figure), figure) ?? null);
}

/**
 * Which entries have to go, of a list with the newest first: those beyond the share of their tab, then, while all together are
 * too many, those of the tab that has most. What several tabs have shown belongs to them together.
 */
export function leavingFrom(entries: readonly Entry[]): Entry[] {
  const leaving: Entry[] = [];
  let left = entries;
  for (let next = nextToGo(left); next; next = nextToGo(left)) {
    const gone = next;
    leaving.push(gone);
    left = left.filter((entry) => entry !== gone);
  }
  return leaving;
}
