import type { FrameResult } from '../messages';
import type { Lang } from '../texts';
import { paintBadge } from './badge';
import { musterTab } from './muster';
import { keepFrame, type Stand } from './store';
import { noteOf } from './tab-notes';
import { topHasAnswered } from './top-page';

/**
 * Keeps what came of a frame, once all notes of tabs were read, and shows it on the badge. Storage and badge have got their
 * orders when this returns, so the page may be answered: a background that is stopped after that has lost nothing. Yields
 * whether it says anything new.
 */
export function record(stand: Stand, result: FrameResult, lang: Lang): boolean {
  if (stand.frame === 0) topHasAnswered(stand.tab);
  const isNews = keepFrame(stand, result, new Date().toISOString());
  paintBadge(stand.tab, lang);
  if (noteOf(stand.tab).frames.some(({ frame }) => frame !== 0)) void musterTab(stand.tab);
  return isNews;
}
