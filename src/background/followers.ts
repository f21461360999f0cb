import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { TabNews } from '../messages';
import { FOLLOWS, PANEL_FOLLOWS } from '../messages/follow';
import { notePanel } from './beside';
import { noteGrant } from './granted';
import { open } from './popup';
import { noteLoading, stateOf, waitsFor } from './state';
import { loadNotes, onNote } from './tab-notes';

/** What is learned of a tab within a moment is told together, in ms. */
const BURST = 100;

/** Pages of the extension that follow a tab, by the tab. */
const ports = new Map<number, Set<Runtime.Port>>();
/** When they are told next, in ms since the background was started. */
const planned = new Map<number, { readonly at: number; readonly timer: ReturnType<typeof setTimeout> }>();

/** A page that has just gone must not keep the others from their news. */
function post(port: Runtime.Port, news: TabNews): void {
  try {
    port.postMessage(news);
  } catch {
    // It is told to have gone in a moment.
  }
}

/** Tabs of which is being told, and whether more has become known meanwhile. */
const telling = new Map<number, { more: boolean }>();

async function tell(tab: number): Promise<void> {
  const state = await stateOf(tab);
  const news: TabNews = { kind: 'tab-news', tab, state };
  for (const port of ports.get(tab) ?? []) post(port, news);
  // When nothing more is waited for, that is news as well.
  if (state.waiting === 'report') plan(tab, waitsFor(tab) + BURST);
}

/** News of a tab do not overtake each other: what is told last is what is known last. */
async function tellInTurn(tab: number): Promise<void> {
  const before = telling.get(tab);
  if (before) {
    before.more = true;
    return;
  }
  const turn = { more: false };
  telling.set(tab, turn);
  await tell(tab).catch(() => undefined);
  telling.delete(tab);
  if (turn.more) plan(tab, 0);
}

/** Has them told after so many ms, unless they are told sooner anyway: a tab of which there is always news is told of all the same. */
function plan(tab: number, after: number): void {
  const at = performance.now() + after;
  const before = planned.get(tab);
  if (before && before.at <= at) return;
  clearTimeout(before?.timer);
  const timer = setTimeout(() => {
    planned.delete(tab);
    void tellInTurn(tab);
  }, after);
  planned.set(tab, { at, timer });
}

/** Something is known of a tab, or happens in it: whoever follows it is told, what the reader has just done at once. */
export function tabLearned(tab: number, atOnce = false): void {
  if (ports.has(tab)) plan(tab, atOnce ? 0 : BURST);
}

/** A page of the extension follows a tab from now on: it is told what is known by now, and whatever is learned later. */
export function follow(port: Runtime.Port): void {
  const kind = [FOLLOWS, PANEL_FOLLOWS].find((one) => port.name.startsWith(one));
  const tab = Number(port.name.slice(kind?.length));
  if (kind === undefined || !Number.isInteger(tab)) return;
  const isPanel = kind === PANEL_FOLLOWS;
  const all = ports.get(tab) ?? new Set();
  // Only then: the browser would start the background for each page that is loaded anywhere.
  if (!ports.size) browser.tabs.onUpdated.addListener(pageChanges);
  ports.set(tab, all.add(port));
  let isNoted = false;
  port.onDisconnect.addListener(() => {
    all.delete(port);
    if (isNoted) notePanel(tab, false);
    if (!all.size && ports.get(tab) === all) {
      ports.delete(tab);
      // Nobody hears when it has loaded.
      noteLoading(tab, false);
    }
    if (!ports.size) browser.tabs.onUpdated.removeListener(pageChanges);
  });
  tabLearned(tab);
  // The popup opens by the reader's click alone.
  if (!isPanel) void noteGrant(tab).catch(() => undefined);
  if (!isPanel) return;
  void loadNotes().then(() => {
    // It may have gone by now.
    isNoted = all.has(port);
    if (isNoted) notePanel(tab, true);
  });
}

/** The page of a tab that is followed goes, and another comes: nothing is said of the old one, and the new one is audited. */
function pageChanges(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (!ports.has(tab) || !status) return;
  noteLoading(tab, status === 'loading');
  tabLearned(tab);
  if (status === 'complete') void open(tab).catch(() => undefined);
}

/** Has followers told of whatever becomes known of their tabs. */
export const watchTabs = (): void => onNote((tab, atOnce) => tabLearned(tab, atOnce));
