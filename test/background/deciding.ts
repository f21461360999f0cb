import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, vi } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { figuresById } from '../../src/exports/operands';
import { tabState, type TabState } from '../../src/messages';
import type { DecisionChange } from '../../src/messages/decision';
import { archiveHere } from '../../src/archive';
import { quieten } from './quiet';
import { readingOf } from './reading';

/** A background that is started anew for each test, and a reviewer who decides. Importing it sets up each test. */

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';
/** The code of the site that the page names. */
export const CODE = '9906000021';
const own: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

let background: typeof Background;
let incognito: boolean;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.useRealTimers();
  vi.doUnmock('../../src/texts/zh/findings');
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.resetModules();
  incognito = false;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockImplementation(() => Promise.resolve({ url: ADDRESS, incognito } as Tabs.Tab));
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  quieten();
  background = await import('../../src/background');
  background.startBackground();
});

/** A page is read, with these words replaced. */
export async function read(change?: (markup: string) => string, url = ADDRESS): Promise<void> {
  const tab = { id: 7, url, incognito } as Runtime.MessageSender['tab'];
  await background.answer(readingOf(change), { id: browser.runtime.id, url, frameId: 0, tab });
}

const ask = async (message: object): Promise<TabState> => tabState.parse(await background.answer(message, own));
export const look = () => ask({ kind: 'look', tab: 7 });
export const firstOf = ({ frames }: TabState): string => frames[0]?.result.audits[0]?.findings[0]?.id ?? '';

/** Decides about the first finding as it is shown by `seen`, and yields what is known of the tab then. */
export async function decide(change: DecisionChange, seen?: TabState): Promise<TabState> {
  const shown = seen ?? (await look());
  const audit = shown.frames[0]?.result.audits[0];
  const [first] = audit?.findings ?? [];
  const findings = audit && first ? figuresById([first], audit) : {};
  await background.answer({ kind: 'decide', tab: 7, frame: 0, part: 0, findings, change }, own);
  return look();
}

export const decision = (state: TabState) => state.frames[0]?.decisions?.[firstOf(state)];
export const keysIn = async (area: 'local' | 'session') =>
  Object.keys(await fakeBrowser.storage[area].get(null)).filter((key) => key.startsWith('decision '));

/** Places and findings on which something is kept on the disk. */
export async function archived(): Promise<string[]> {
  const archive = archiveHere();
  const all = await archive.decisions.all();
  archive.close();
  return all.map(({ place, finding }) => `${finding} ${place}`);
}

/** The background is stopped and started again, perhaps as another version. */
export async function startAnew(): Promise<void> {
  vi.resetModules();
  background = await import('../../src/background');
}

/** From now on the tab is one of a private window. */
export function goPrivate(): void {
  incognito = true;
}
