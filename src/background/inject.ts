import type { Scripting } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import type { FrameRequest, TabState } from '../messages';
import { viewedIn } from './address';
import { noteClick } from './clicked';
import { readerLang } from './lang';
import { pause } from './pause';
import { prepareRoom } from './room';
import { marksOn } from './store';
import { loadNotes, notedTabs } from './tab-notes';
import { topAnswers, topFails, topIsAsked } from './top-page';

const files = ['/auditor.js'];
/** Looks whether a page shows what it says, and shows marks: where there is no report they are not needed. */
export const EYE = '/eye.js';
export const MARKS = '/marks.js';
/** Tells a translation: a page that reads as before needs it as little. */
export const TRANSLATION = '/translation.js';

/** A page that never answers must not hold up the popup, in ms. */
const PATIENCE = 4000;
/** When the page itself has answered, its frames have so long, in ms: what comes later is shown when it comes. */
const GRACE = 2000;

/** Newer than the polyfill's types. */
type Target = Scripting.InjectionTarget & { readonly documentIds?: string[] };

/** Why a tab could not be read, or null when it was. */
export type Obstacle = TabState['closed'];

/** A page that has just been loaded has itself to paint first: it is not kept from that, nor read while it is busy; in ms. */
const PAINTING = 150;

/** A document that asks for the auditor. */
export interface Asking {
  readonly tab: number;
  readonly frame: number;
  readonly address: string;
  /** Chromium's name of a document that is not shown yet: it has no number that would name it. */
  readonly prerendered?: string | undefined;
}

/**
 * Runs the auditor where a report was seen. A frame that is gone by now needs none; a top page in which it cannot run is said not
 * to have been checked.
 */
export async function auditFrame({ tab, frame, address, prerendered }: Asking): Promise<void> {
  // An audit must not wait for storage.
  void Promise.allSettled([marksOn(tab), readerLang()]);
  prepareRoom();
  const isTop = frame === 0 && prerendered === undefined;
  if (isTop) await topIsAsked(tab, address);
  await pause(PAINTING);
  const target: Target =
    prerendered === undefined ? { tabId: tab, frameIds: [frame] } : { tabId: tab, documentIds: [prerendered] };
  await browser.scripting
    .executeScript({ target, files: [EYE, MARKS, ...files] })
    .catch(() => (isTop ? topFails(tab, address) : undefined));
}

/** Brings one of the further scripts to an auditor that has found a report. */
export async function bringScript({ tab, frame }: Pick<Asking, 'tab' | 'frame'>, file: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] }).catch(() => undefined);
}

/** Asks again the pages that were asked when the background was stopped. */
export async function askAgain(): Promise<void> {
  await loadNotes();
  const asked = notedTabs().flatMap(([tab, { waiting }]) => (waiting && !waiting.late ? { tab, frame: 0, ...waiting } : []));
  await Promise.all(asked.map(auditFrame));
}

const STORE = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.)/;

/** Whether an address belongs to the browser itself or to its store. */
const isOfBrowser = (address: string): boolean => !/^(https?|file|ftp):/.test(address) || STORE.test(address);

function obstacleOf(error: unknown, address: string): Obstacle {
  const message = error instanceof Error ? error.message : String(error);
  if (address ? isOfBrowser(address) : /(chrome|edge|about):|gallery|error page/.test(message)) return 'browser-page';
  return /cannot access|permission|cannot be scripted/i.test(message) ? 'no-access' : 'failed';
}

/** Pages of Firefox in which scripts are said to have run, and none did. */
const SILENT = /^(?:about:(?!blank|srcdoc)|chrome:|resource:)/;

/** What came of having a tab audited: `rest` when some frames have not reported yet; it ends when they have. */
interface Asked {
  readonly obstacle: Obstacle;
  readonly rest: Promise<unknown> | null;
}

/** The viewer of a file has its auditor with it. It answers when the file is read, however long that takes. */
function askViewer(tabId: number): Promise<Asked> {
  const request: FrameRequest = { kind: 'audit' };
  const rest: Promise<unknown> = browser.tabs.sendMessage(tabId, request, { frameId: 0 }).catch(() => undefined);
  const whole = rest.then((): Asked => ({ obstacle: null, rest: null }));
  return Promise.race([whole, pause(PATIENCE).then((): Asked => ({ obstacle: null, rest }))]);
}

/**
 * Runs the auditor in all frames that may be read, and comes back when all have reported, a while after the top page has, or
 * when that takes too long.
 */
export async function auditTab(tabId: number): Promise<Asked> {
  const { url = '' } = await browser.tabs.get(tabId);
  if (SILENT.test(url)) return { obstacle: 'browser-page', rest: null };
  if (viewedIn(url)) return askViewer(tabId);
  const top = topAnswers(tabId).then(() => pause(GRACE));
  void noteClick(tabId, url);
  const target = { tabId, allFrames: true };
  const run = browser.scripting.executeScript({ target, files: ['/clicked.js', ...files], injectImmediately: true });
  const whole = run.then(() => 'all' as const);
  return Promise.race([whole, top, pause(PATIENCE)]).then(
    (came) => ({ obstacle: null, rest: came === 'all' ? null : whole.catch(() => undefined) }),
    (error: unknown) => ({ obstacle: obstacleOf(error, url), rest: null }),
  );
}
