import browser from 'webextension-polyfill';
import { repaintBadge } from './badge';
import { callAgain } from './calls';
import { forgetFrames } from './store';
import { loadNotes, noteOf, notedTabs } from './tab-notes';
import { offAt } from './wishes';

/** Nothing is known any more of a tab that the reader wants left alone. */
async function leaveAlone(tab: number): Promise<void> {
  await loadNotes();
  forgetFrames(
    tab,
    noteOf(tab).frames.map(({ frame }) => frame),
  );
  await repaintBadge(tab);
}

/**
 * The reader has other wishes: whatever is open heeds them at once. Pages with an auditor audit again, by other rules or, where they
 * are to be left alone, to take their marks away; a page without one does not answer.
 */
export async function heedWishes(): Promise<void> {
  await loadNotes();
  for (const [tab, { frames }] of notedTabs()) for (const { frame } of frames) callAgain([tab, frame]);
  const tabs = await browser.tabs.query({ discarded: false });
  for (const { id, url = '' } of tabs) {
    if (id === undefined) continue;
    callAgain([id, 0]);
    if (await offAt(url)) await leaveAlone(id);
  }
}
