import browser from 'webextension-polyfill';
import { repaintBadge } from './badge';
import { loadNotes, noteOf, setNote, writeNotes } from './tab-notes';

/** A page that was asked for its report has so long to answer before the badge says that it does not, in ms. */
const PATIENCE = 10_000;

/** Who waits for the top page of a tab to answer. */
const waiting = new Map<number, Set<() => void>>();

function note(tab: number, address: string, late: boolean): void {
  setNote(tab, { ...noteOf(tab), waiting: { address, late } });
  writeNotes([tab]).catch(() => undefined);
}

/** The top page of a tab has answered: nobody waits any more. To be followed by what stores the note. */
export function topHasAnswered(tab: number): void {
  if (noteOf(tab).waiting) setNote(tab, { ...noteOf(tab), waiting: null });
  for (const done of waiting.get(tab) ?? []) done();
  waiting.delete(tab);
}

/** Comes back when the top page of a tab answers. */
export function topAnswers(tab: number): Promise<void> {
  return new Promise((done) => waiting.set(tab, (waiting.get(tab) ?? new Set()).add(done)));
}

/** The page at an address did not answer and is still there: badge and popup say that it was not checked. */
export async function topIsLate(tab: number, address: string): Promise<void> {
  await loadNotes();
  note(tab, address, true);
  await repaintBadge(tab);
}

/** Whether the page that was asked still stands in the tab; where the browser hides the address, it is taken to. */
async function stands(tab: number, address: string): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return url === undefined || url === address;
}

/** The page at an address cannot answer: that is said, unless it has answered or left meanwhile. */
export async function topFails(tab: number, address: string): Promise<void> {
  const isOpen = await stands(tab, address).catch(() => false);
  const { waiting } = noteOf(tab);
  if (isOpen && waiting && !waiting.late && waiting.address === address) await topIsLate(tab, address);
}

/** The page at an address is asked for its report. If it does not answer within a while, the badge says so. */
export async function topIsAsked(tab: number, address: string): Promise<void> {
  await loadNotes();
  note(tab, address, false);
  setTimeout(() => void topFails(tab, address), PATIENCE);
}

/** Nobody waits any more for a page that has left. */
export async function forgetTopThatLeft(tab: number): Promise<void> {
  const { waiting } = noteOf(tab);
  if (!waiting || (await stands(tab, waiting.address).catch(() => true))) return;
  if (noteOf(tab).waiting === waiting) setNote(tab, { ...noteOf(tab), waiting: null });
}
