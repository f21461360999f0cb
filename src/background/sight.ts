import type { Present } from '../messages/muster';
import type { FrameNote } from './tab-notes';

/** How a frame is shown, as all pages around it tell. */
interface Chain {
  readonly reach: 'view' | 'scroll' | 'no';
  readonly isMasked: boolean;
  /** Something may lie over it. */
  readonly isVeiled: boolean;
}

const nameOf = (path: readonly number[]): string => path.join('.');

/** All frames of a tab that have answered, by their way from the top. */
export const byPath = (all: readonly Present[]): Map<string, Present> =>
  new Map(all.flatMap((one) => (one.path ? [[nameOf(one.path), one]] : [])));

/** How a frame is shown; null when a page around it may not be read. */
export function chainOf({ path }: Present, pages: ReadonlyMap<string, Present>): Chain | null {
  if (!path) return null;
  let chain: Chain = { reach: 'view', isMasked: false, isVeiled: false };
  let isStill = false;
  for (const [depth, number] of path.entries()) {
    const page = pages.get(nameOf(path.slice(0, depth)));
    const framed = page?.frames[number];
    if (!page || !framed) return null;
    const ends = framed.reach === 'no' || (depth > 0 && !page.isLarge) || (isStill && framed.reach === 'scroll');
    chain = {
      reach: ends || chain.reach === 'no' ? 'no' : framed.reach === 'scroll' ? 'scroll' : chain.reach,
      isMasked: chain.isMasked || framed.masked,
      isVeiled: chain.isVeiled || framed.veiled,
    };
    isStill = framed.still;
  }
  return chain;
}

type Known = Pick<FrameNote, 'view' | 'tally'>;

/**
 * Whether the reader can see a frame, now or by scrolling. What the browser is certain of holds. Where it is not, the pages
 * around the frame have to say so, and there has to be a harmless reason for its doubt. While it has said nothing a frame in a tab
 * that is not shown goes by the pages alone. One without a report has nobody who looks.
 */
export function isSeen({ view, tally }: Known, there: Present, chain: Chain | null): boolean {
  if (!there.isLarge) return false;
  if (view === 'clear') return !chain?.isMasked;
  if (!chain || chain.reach === 'no') return false;
  if (tally.reports === 0 || view === 'shown') return true;
  if (view === 'dim') return chain.isVeiled;
  return view === 'away' ? chain.reach === 'scroll' : !there.isShown;
}

/** Whether the reader has it before their eyes, as all pages around it agree: only then is it remembered. */
export const isBeforeEyes = ({ view }: Pick<FrameNote, 'view'>, chain: Chain | null): boolean =>
  chain !== null && !chain.isMasked && (view === 'clear' || (view === 'shown' && chain.reach !== 'no'));
