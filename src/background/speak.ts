import { repaintBadge } from './badge';
import { callAgain } from './calls';
import { loadNotes, notedTabs } from './tab-notes';

/** The reader has chosen another language: badges, and the marks of open tabs, speak it from now on. */
export async function speakAnew(): Promise<void> {
  await loadNotes();
  for (const [tab, { frames }] of notedTabs()) {
    void repaintBadge(tab).catch(() => undefined);
    for (const { frame, tally } of frames) if (tally.reports > 0) callAgain([tab, frame]);
  }
}
