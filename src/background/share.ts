import type { FrameNote, TabNote } from './tab-notes';

/** A result that has to go. */
export interface Leaving {
  readonly tab: number;
  readonly frame: number;
}

const sizeOf = ({ frames }: TabNote): number => frames.reduce((sum, { bytes }) => sum + bytes, 0);

/** Frames with results, those that go first last: large before small, inner ones before the top one. */
const inOrder = ({ frames }: TabNote): FrameNote[] =>
  frames.filter(({ bytes }) => bytes > 0).toSorted((a, b) => Number(b.frame === 0) - Number(a.frame === 0) || a.bytes - b.bytes);

/**
 * Which results have to go so that all together take at most `most` bytes. Always one of the tab that takes most, whichever it
 * is: a tab that fills the storage drives nothing out but its own.
 */
export function leavingFor(notes: Iterable<readonly [number, TabNote]>, most: number): Leaving[] {
  const tabs = [...notes].map(([tab, note]) => ({ tab, size: sizeOf(note), stored: inOrder(note) }));
  let total = tabs.reduce((sum, { size }) => sum + size, 0);
  const leaving: Leaving[] = [];
  while (total > most) {
    const fullest = tabs.reduce((a, b) => (b.size > a.size ? b : a));
    const largest = fullest.stored.pop();
    if (!largest) break;
    leaving.push({ tab: fullest.tab, frame: largest.frame });
    fullest.size -= largest.bytes;
    total -= largest.bytes;
  }
  return leaving;
}

/** Whether nothing is lost with a frame: it holds no report, or nobody sees it. What nobody knows yet may be seen. */
export const countsForNothing = ({ frame, tally, view, isSeen }: FrameNote): boolean =>
  frame !== 0 && (tally.reports === 0 || (view !== null && !isSeen));
