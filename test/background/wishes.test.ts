import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { tabState, type TabState } from '../../src/messages';
import type { Examined } from '../../src/messages/reading';
import { PACKS } from '../../src/messages/packs';
import { isOff, NO_WISHES, standOf, WISHES, wishesFrom } from '../../src/messages/wishes';
import { quieten } from './quiet';
import { readingOf } from './reading';

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';
const TAB = 5;

let background: typeof Background;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.resetModules();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: ADDRESS } as Tabs.Tab);
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: TAB, url: ADDRESS }] as Tabs.Tab[]);
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
  quieten();
  background = await import('../../src/background');
  background.startBackground();
});

const page: Runtime.MessageSender = {
  id: browser.runtime.id,
  url: ADDRESS,
  frameId: 0,
  tab: { id: TAB, url: ADDRESS, incognito: false } as Runtime.MessageSender['tab'],
};
const popup: Runtime.MessageSender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };

async function read(): Promise<Examined> {
  return (await background.answer(readingOf(), page)) as Examined;
}

const look = async (): Promise<TabState> => tabState.parse(await background.answer({ kind: 'look', tab: TAB }, popup));
const wish = (wishes: object): Promise<void> => browser.storage.local.set({ [WISHES]: { ...NO_WISHES, ...wishes } });

describe('a page that the reader wants left alone', () => {
  it('is told nothing, has no badge, and is not read by a click either', async () => {
    expect((await read()).reports[0]?.marks.length).toBeGreaterThan(0);
    expect((await look()).frames).toHaveLength(1);
    await wish({ pagesOff: [ADDRESS] });
    await vi.waitFor(async () => expect((await look()).frames).toEqual([]));
    expect((await look()).off).toBe('page');
    expect(browser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: TAB, text: '' });
    expect(await read()).toMatchObject({ reports: [], candidate: false });
    vi.mocked(browser.scripting.executeScript).mockClear();
    await background.answer({ kind: 'open', tab: TAB }, popup);
    await background.answer({ kind: 'report-seen' }, page);
    expect(browser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('is asked to audit again when that is taken back', async () => {
    await wish({ sitesOff: ['www.jiangcheng.gov.cn'] });
    await vi.waitFor(async () => expect((await look()).off).toBe('site'));
    vi.mocked(browser.tabs.sendMessage).mockClear();
    await wish({});
    await vi.waitFor(() => expect(browser.tabs.sendMessage).toHaveBeenCalledWith(TAB, { kind: 'audit' }, { frameId: 0 }), 10_000);
    expect((await read()).reports).toHaveLength(1);
    expect((await look()).off).toBeUndefined();
  });
});

it('rules that are switched off are held against no page, and the output says so', async () => {
  await read();
  const [before] = (await look()).frames[0]?.result.audits ?? [];
  const rule = before?.findings[0]?.rule ?? '';
  await wish({ rulesOff: [rule] });
  await read();
  const [after] = (await look()).frames[0]?.result.audits ?? [];
  expect(after?.findings.map((finding) => finding.rule)).not.toContain(rule);
  expect(after?.rulesRun).toContainEqual({ rule, outcome: 'not-applicable', reason: 'switched-off' });
});

it('what places ask is held against pages as long as it is switched on, and what is stored is not believed', async () => {
  const pack = { gouji: 'pack', schema: 1, name: '江城市评议', lengths: [{ section: 'overview', least: 90_000 }] };
  const outcome = async (): Promise<string | undefined> => {
    await read();
    const [audit] = (await look()).frames[0]?.result.audits ?? [];
    return audit?.rulesRun.find(({ rule }) => rule === 'local-pack')?.outcome;
  };
  const keep = (packs: unknown): Promise<void> => browser.storage.local.set({ [PACKS]: packs });
  expect(await outcome()).toBe('not-applicable');
  await keep([{ on: false, pack }]);
  expect(await outcome()).toBe('not-applicable');
  await keep([{ on: true, pack }]);
  expect(await outcome()).toBe('fail');
  await keep([{ on: true, pack: { ...pack, severity: 'error' } }, 'pack', null]);
  expect(await outcome()).toBe('not-applicable');
});

describe('wishes', () => {
  it('are whatever of the storage is a wish', () => {
    expect(wishesFrom(undefined)).toEqual(NO_WISHES);
    expect(wishesFrom({ rulesOff: ['a', 7, '', 'a', 'x'.repeat(5000)], sitesOff: 'all', name: 3 })).toEqual({
      ...NO_WISHES,
      rulesOff: ['a'],
    });
    expect(wishesFrom({ name: '王'.repeat(100) }).name).toHaveLength(60);
  });

  it('name a page by its address without the part behind #, a site by its host', () => {
    expect(standOf('http://a.gov.cn:8080/x?y=1#z')).toEqual({ site: 'a.gov.cn:8080', page: 'http://a.gov.cn:8080/x?y=1' });
    expect(standOf('about:blank')).toBeNull();
    expect(isOff('http://a.gov.cn/x#1', { ...NO_WISHES, pagesOff: ['http://a.gov.cn/x'] })).toBe('page');
    expect(isOff('http://b.a.gov.cn/x', { ...NO_WISHES, sitesOff: ['a.gov.cn'] })).toBeNull();
    expect(isOff('nothing', { ...NO_WISHES, sitesOff: [''] })).toBeNull();
  });
});
