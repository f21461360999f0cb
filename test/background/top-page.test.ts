import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import { ADDRESS, never, page, UNFINISHED } from './top-pages';

let background: typeof Background;

let injected: MockInstance<(call: { target: object; files?: string[] }) => Promise<unknown>>;

let texts: MockInstance<(given: { text: string }) => Promise<void>>;

let titles: MockInstance<(given: { title: string }) => Promise<void>>;

let address: string;

/** A background that has just been started. */
async function wake(): Promise<void> {
  vi.resetModules();
  background = await import('../../src/background');
}

beforeEach(async () => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  vi.restoreAllMocks();
  address = ADDRESS;
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'get').mockImplementation(() => Promise.resolve({ url: address } as Tabs.Tab));
  injected = vi.spyOn(browser.scripting, 'executeScript') as unknown as typeof injected;
  injected.mockImplementation(never);
  texts = vi.spyOn(browser.action, 'setBadgeText');
  titles = vi.spyOn(browser.action, 'setTitle');
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined);
  for (const event of [
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    browser.tabs.onReplaced,
    browser.runtime.onConnect,
  ])
    vi.spyOn(event, 'addListener').mockReturnValue(undefined);
  await wake();
});

afterEach(() => vi.useRealTimers());

const seen = (from = page()) => void background.answer({ kind: 'report-seen' }, from);

const reading = (name: string) => ({
  kind: 'page-read',
  born: 1,
  shown: JSON.stringify(packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed),
  seen: '[]',
  foreignFrames: [],
});

const badge = (): [string | undefined, string | undefined] => [texts.mock.lastCall?.[0].text, titles.mock.lastCall?.[0].title];

describe('a page that was asked for its report', () => {
  it('and does not answer is said not to have been checked', async () => {
    seen();
    await vi.advanceTimersByTimeAsync(9000);
    expect(badge()).toEqual([undefined, undefined]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(badge()).toEqual(UNFINISHED);
    await background.answer(reading('row-total'), page());
    expect(badge()[0]).toBe('1');
  });

  it('and has left says nothing of the one that came after it', async () => {
    seen();
    address = 'http://www.jiangcheng.gov.cn/news.html';
    await vi.advanceTimersByTimeAsync(11_000);
    expect(badge()).toEqual([undefined, undefined]);
  });

  it('and in which nothing can be run is said not to have been checked, at once', async () => {
    injected.mockRejectedValue(new Error('Frame with ID 0 is showing error page'));
    seen();
    await vi.advanceTimersByTimeAsync(1000);
    expect(badge()).toEqual(UNFINISHED);
  });

  it('is asked again when the background was stopped before it could answer', async () => {
    seen();
    await vi.advanceTimersByTimeAsync(1000);
    await wake();
    injected.mockClear();
    background.startBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(injected).toHaveBeenCalledWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/eye.js', '/marks.js', '/auditor.js'],
    });
    await vi.advanceTimersByTimeAsync(11_000);
    expect(badge()).toEqual(UNFINISHED);
  });

  it('is not asked again when it has answered', async () => {
    seen();
    await vi.advanceTimersByTimeAsync(1000);
    await background.answer(reading('row-total'), page());
    await wake();
    injected.mockClear();
    background.startBackground();
    await vi.advanceTimersByTimeAsync(1000);
    expect(injected).not.toHaveBeenCalled();
  });
});
