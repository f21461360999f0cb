import browser from 'webextension-polyfill';
import { loadNotes, noteOf } from './tab-notes';

/** Brings the next tab of the window to the front that holds a report, after the one in front; false when there is no other. */
export async function goToNextReport(from: number): Promise<boolean> {
  await loadNotes();
  const { windowId } = await browser.tabs.get(from);
  const tabs = windowId === undefined ? [] : await browser.tabs.query({ windowId });
  const at = tabs.findIndex(({ id }) => id === from);
  const inTurn = [...tabs.slice(at + 1), ...tabs.slice(0, Math.max(0, at))];
  const hasReport = (id: number): boolean => noteOf(id).frames.some(({ isSeen, tally }) => isSeen && tally.reports > 0);
  const next = inTurn.find(({ id }) => id !== undefined && hasReport(id))?.id;
  if (next === undefined) return false;
  await browser.tabs.update(next, { active: true });
  return true;
}
