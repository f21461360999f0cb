import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { loadNotes, notedTabs, noteOf, setNote, writeNotes } from './tab-notes';

/**
 * Tabs in which the reader has clicked the button, on sites that the extension may not read by itself. The click holds as long as
 * the tab stays on the site, also when its page is loaded anew: so whatever is loaded there is looked at by itself.
 */

/** What looks for a report, and what tells that a frame has come. */
const files = ['/clicked.js', '/detector.js'];

/** What browsers say where a tab may not be read any more. */
const LEFT = /access|permission/i;

/** Whether the detector runs by itself at an address. */
async function isGranted(address: string): Promise<boolean> {
  try {
    const { protocol, hostname } = new URL(address);
    return await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
  } catch {
    // Addresses without a host, which no permission is asked for.
    return false;
  }
}

/** Looks for reports in all frames of a tab that may be read. A tab that may not be read any more is let go. */
export async function detectInTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files });
  } catch (error) {
    if (error instanceof Error && LEFT.test(error.message)) letGo(tabId);
  }
}

function note(tab: number, clicked: boolean): void {
  if (noteOf(tab).clicked === clicked) return;
  setNote(tab, { ...noteOf(tab), clicked });
  writeNotes([tab]).catch(() => undefined);
}

/** The reader has clicked in a tab at this address. */
export async function noteClick(tab: number, address: string): Promise<void> {
  const [granted] = await Promise.all([isGranted(address), loadNotes()]);
  note(tab, !granted);
  if (!granted) browser.tabs.onUpdated.addListener(follow);
}

function letGo(tab: number): void {
  note(tab, false);
  restWithoutClicks();
}

function follow(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (status !== 'complete') return;
  void loadNotes().then(() => (noteOf(tab).clicked ? detectInTab(tab) : undefined));
}

/** Without such a tab nothing is heard of tabs: the browser would start the background for each page that is loaded anywhere. */
export function restWithoutClicks(): void {
  if (!notedTabs().some(([, { clicked }]) => clicked)) browser.tabs.onUpdated.removeListener(follow);
}

/** Goes on hearing of tabs that were clicked. What starts the background is heard only by who listens at once. */
export function followClicks(): void {
  browser.tabs.onUpdated.addListener(follow);
  void loadNotes().then(restWithoutClicks);
}
