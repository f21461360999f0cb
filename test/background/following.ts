import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { packDocument } from '../../src/document/transfer';
import { tabNews, type TabNews } from '../../src/messages';
import { readHtmlFile } from '../../src/readers/file';
import { quieten } from './quiet';

/** A background that takes ports, a page, and panels that follow it. Importing it sets up each test. */

export const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';

export let background: typeof Background;
export let connect: (port: Runtime.Port) => void;
let heard: ((tab: number, change: Tabs.OnUpdatedChangeInfoType, now: Tabs.Tab) => void)[];
export const updated = (tab: number, status: string): void =>
  heard.forEach((hear) => hear(tab, { status }, { id: tab, url: ADDRESS } as Tabs.Tab));

beforeEach(async () => {
  vi.useFakeTimers();
  heard = [];
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.resetModules();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: ADDRESS } as Tabs.Tab);
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(() => new Promise<never>(() => undefined));
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
  quieten();
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((hear) => void (connect = hear));
  vi.spyOn(browser.tabs.onUpdated, 'addListener').mockImplementation((hear) => void heard.push(hear));
  background = await import('../../src/background');
  background.startBackground();
});

afterEach(() => vi.useRealTimers());

/** A page of the extension that follows a tab; what it was told, as far as it is what may be told. */
export function follower(name: string, url = browser.runtime.getURL('/popup.html')): TabNews[] {
  const told: TabNews[] = [];
  const port = {
    name,
    sender: { id: browser.runtime.id, url },
    onDisconnect: { addListener: () => undefined },
    postMessage: (message: unknown) => told.push(tabNews.parse(message)),
  };
  connect(port as unknown as Runtime.Port);
  return told;
}

export const own: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') };

/** A panel that follows a tab for a moment; yields what ends that. */
export function passer(): () => void {
  let leave: () => void = () => undefined;
  const port = {
    name: 'panel 7',
    sender: own,
    onDisconnect: { addListener: (hear: () => void) => (leave = hear) },
    postMessage: () => undefined,
  };
  connect(port as unknown as Runtime.Port);
  return () => leave();
}

export const page: Runtime.MessageSender = {
  id: browser.runtime.id,
  url: ADDRESS,
  frameId: 0,
  tab: { id: 7, incognito: false } as Runtime.MessageSender['tab'],
};

export async function read(name: string): Promise<void> {
  const shown = JSON.stringify(packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed);
  await background.answer({ kind: 'page-read', born: 1, shown, seen: '[]', foreignFrames: [] }, page);
}

/** Lets time pass, and the database, which has turns of its own, come to its end. */
export async function settle(ms = 500): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 200; turn++) await new Promise((done) => setImmediate(done));
}
