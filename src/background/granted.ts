import browser from 'webextension-polyfill';
import { loadNotes, noteOf, setNote, writeNotes } from './tab-notes';

/**
 * Tabs that the reader has clicked for, by the toolbar button, the context menu or the key: the browser lets them be pictured as
 * long as they stay on their site. It tells nobody when that ends.
 */

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : '');

/** The reader has clicked for a tab. */
export async function noteGrant(tab: number): Promise<void> {
  const [{ url = '' }] = await Promise.all([browser.tabs.get(tab), loadNotes()]);
  setNote(tab, { ...noteOf(tab), granted: originOf(url) });
  await writeNotes([tab]);
}

/** Whether a tab that shows this address may be pictured, for all that is known. */
export const isGranted = (tab: number, address: string): boolean => {
  const { granted } = noteOf(tab);
  return granted !== '' && granted === originOf(address);
};
