import browser from 'webextension-polyfill';
import type { TabState } from '../messages';
import { readerLang } from './lang';
import { prepareRoom } from './room';
import { marksOn } from './store';

const files = ['/auditor.js'];

/** A frame that never answers must not hold up the popup, in ms. */
const PATIENCE = 5000;

/** Why a tab could not be read, or null when it was. */
export type Obstacle = TabState['closed'];

/** A page that has just been loaded has itself to paint first: it is not kept from that, nor read while it is busy; in ms. */
const PAINTING = 150;

/** Runs the auditor in a frame where a report was seen; a frame that is gone by now needs none. */
export async function auditFrame(tabId: number, frame: number): Promise<void> {
  // An audit must not wait for storage.
  void Promise.allSettled([marksOn(tabId), readerLang()]);
  prepareRoom();
  const painted = new Promise((done) => setTimeout(done, PAINTING));
  await painted;
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frame] }, files }).catch(() => undefined);
}

function obstacleOf(error: unknown, address: string): Obstacle {
  const message = error instanceof Error ? error.message : String(error);
  const store = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.)/;
  if (
    address
      ? !/^(https?|file|ftp):/.test(address) || store.test(address)
      : /(chrome|edge|about):|gallery|error page/.test(message)
  )
    return 'browser-page';
  return /cannot access|permission|cannot be scripted/i.test(message) ? 'no-access' : 'failed';
}

/** Runs the auditor in all frames that may be read, and comes back when all have reported, or after a while. */
export async function auditTab(tabId: number): Promise<Obstacle> {
  const { url = '' } = await browser.tabs.get(tabId);
  const run = browser.scripting.executeScript({ target: { tabId, allFrames: true }, files, injectImmediately: true });
  const late = new Promise<void>((done) => setTimeout(done, PATIENCE));
  return Promise.race([run, late]).then(
    () => null,
    (error: unknown) => obstacleOf(error, url),
  );
}
