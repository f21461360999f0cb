import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { packDocument } from '../../src/document/transfer';
import { tabNews, type TabNews } from '../../src/messages';
import { readHtmlFile } from '../../src/readers/file';
import { quieten } from './quiet';

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';

let background: typeof Background;
let connect: (port: Runtime.Port) => void;
let heard: ((tab: number, change: Tabs.OnUpdatedChangeInfoType, now: Tabs.Tab) => void)[];
const updated = (tab: number, status: string): void =>
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
function follower(name: string, url = browser.runtime.getURL('/popup.html')): TabNews[] {
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

const own: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') };

/** A panel that follows a tab for a moment; yields what ends that. */
function passer(): () => void {
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

const page: Runtime.MessageSender = {
  id: browser.runtime.id,
  url: ADDRESS,
  frameId: 0,
  tab: { id: 7, incognito: false } as Runtime.MessageSender['tab'],
};

async function read(name: string): Promise<void> {
  const shown = JSON.stringify(packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed);
  await background.answer({ kind: 'page-read', born: 1, shown, seen: '[]', foreignFrames: [] }, page);
}

/** Lets time pass, and the database, which has turns of its own, come to its end. */
async function settle(ms = 500): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 200; turn++) await new Promise((done) => setImmediate(done));
}

describe('a page of the extension that follows a tab', () => {
  it('hears of a page that was loading when the last one left, as it is now', async () => {
    const leave = passer();
    updated(7, 'loading');
    leave();
    updated(7, 'complete');
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('is told also when another one has just gone', async () => {
    const gone = {
      name: 'panel 7',
      sender: { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') },
      onDisconnect: { addListener: () => undefined },
      postMessage: () => {
        throw new Error('disconnected');
      },
    };
    connect(gone as unknown as Runtime.Port);
    const told = follower('panel 7');
    await settle();
    expect(told).not.toEqual([]);
  });

  it('is told in turn: what is known last is told last, however long the telling of what was known before took', async () => {
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    let late: () => void = () => undefined;
    const get = vi.spyOn(browser.tabs, 'get');
    get.mockImplementationOnce(() => new Promise((done) => (late = () => done({ url: ADDRESS } as Tabs.Tab))));
    updated(7, 'loading');
    await settle();
    updated(7, 'complete');
    await read('clean-city');
    await settle(5000);
    late();
    await settle();
    await settle();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.findings).toEqual([]);
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('is told also of a tab of which there is news all the time', async () => {
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    const before = told.length;
    for (let news = 0; news < 30; news++) {
      await background.answer({ kind: 'underline', tab: 7, on: news % 2 === 0 }, own);
      await vi.advanceTimersByTimeAsync(50);
      for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
    }
    expect(told.length - before).toBeGreaterThan(3);
  });

  it('hears that nothing came of an audit that another one asked for, and not that of a page before', async () => {
    const told = follower('panel 7');
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    const get = vi.spyOn(browser.tabs, 'get').mockResolvedValue({} as Tabs.Tab);
    await background.answer({ kind: 'open', tab: 7 }, own);
    await settle();
    expect(told.at(-1)?.state.closed).toBe('no-access');
    get.mockResolvedValue({ url: ADDRESS } as Tabs.Tab);
    await read('row-total');
    await settle();
    expect(told.at(-1)?.state).toMatchObject({ closed: null, answered: true });
  });

  it('is told of to a page that has its answer and looks first whether it shows what that says', async () => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    const shown = JSON.stringify(packDocument(readHtmlFile(readFileSync('test/pages/row-total.html', 'utf8'))).packed);
    const answered = await background.answer({ kind: 'page-read', born: 1, shown, foreignFrames: [] }, page);
    expect(answered).toMatchObject({ held: true, beside: { panel: false } });
    follower('panel 7');
    await settle();
    expect(asked).toHaveBeenCalledWith(7, { kind: 'beside', panel: true, underlined: false }, { frameId: 0 });
  });

  it('that went while the background was starting is not thought to be there', async () => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    const leave = passer();
    leave();
    await read('row-total');
    await settle();
    follower('panel 7');
    await settle();
    expect(asked.mock.calls.filter(([, request]) => (request as { kind: string }).kind === 'beside')).toEqual([
      [7, { kind: 'beside', panel: true, underlined: false }, { frameId: 0 }],
    ]);
  });

  it('is told what is known, and whatever is learned later', async () => {
    const told = follower('tab 7');
    await settle();
    expect(told.at(-1)).toMatchObject({ tab: 7, state: { answered: false, frames: [] } });
    await read('row-total');
    await settle();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.status).toBe('audited');
    const before = told.length;
    await background.answer({ kind: 'marks-removed', born: 1 }, page);
    await settle();
    expect(told).toHaveLength(before + 1);
    expect(told.at(-1)?.state.frames[0]?.result.marksRemoved).toBe(true);
  });

  it('hears nothing of other tabs, and nobody hears anything who is no page of the extension', async () => {
    const others = [follower('tab 8'), follower('tab 7', ADDRESS), follower('tab x'), follower('room')];
    await settle();
    const before = others.map(({ length }) => length);
    expect(before.slice(1)).toEqual([0, 0, 0]);
    await read('row-total');
    await settle();
    expect(others.map(({ length }) => length)).toEqual(before);
  });

  it('hears that a report is waited for, and when it is not any more', async () => {
    const told = follower('tab 7');
    await read('tabs');
    await settle();
    expect(told.at(-1)?.state.waiting).toBe('report');
    await settle(15_000);
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('hears that the page goes, and what the next one comes to', async () => {
    await read('row-total');
    const told = follower('tab 7');
    await settle();
    updated(7, 'loading');
    await settle();
    expect(told.at(-1)?.state.waiting).toBe('page');
    updated(7, 'complete');
    await read('clean-city');
    await settle(5000);
    expect(told.at(-1)?.state.waiting).toBeNull();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.findings).toEqual([]);
  });
});

it('another language is spoken at once by badges and by the marks of open tabs', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
  await read('row-total');
  await settle();
  await browser.storage.local.set({ lang: 'en' });
  await settle();
  expect(asked).toHaveBeenCalledWith(7, { kind: 'audit' }, { frameId: 0 });
  expect(browser.action.setTitle).toHaveBeenLastCalledWith({
    tabId: 7,
    title: 'Gouji: 1 doubt, concerning 2 relations; 40 of 42 relations hold',
  });
});
