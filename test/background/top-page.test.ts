import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { packDocument } from '../../src/document/transfer';
import type { TabState } from '../../src/messages';
import { readHtmlFile } from '../../src/readers/file';
import { quieten } from './quiet';

const ADDRESS = 'http://www.jiangcheng.gov.cn/2024.html';
const never = (): Promise<never> => new Promise(() => undefined);

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
  quieten();
  texts = vi.spyOn(browser.action, 'setBadgeText');
  titles = vi.spyOn(browser.action, 'setTitle');
  await wake();
});

afterEach(() => vi.useRealTimers());

const page = (frameId = 0, more: object = {}): Runtime.MessageSender => ({
  id: browser.runtime.id,
  url: ADDRESS,
  frameId,
  tab: { id: 7, incognito: false } as Runtime.MessageSender['tab'],
  ...more,
});
const own = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
const seen = (from = page()) => void background.answer({ kind: 'report-seen' }, from);
const reading = (name: string) => ({
  kind: 'page-read',
  born: 1,
  shown: JSON.stringify(packDocument(readHtmlFile(readFileSync(`test/pages/${name}.html`, 'utf8'))).packed),
  seen: '[]',
  foreignFrames: [],
});
const badge = (): [string | undefined, string | undefined] => [texts.mock.lastCall?.[0].text, titles.mock.lastCall?.[0].title];
const UNFINISHED = ['?', '勾稽：没有完成核对，点此再试'];

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

describe('a page that is made ready and not shown', () => {
  const ready = page(123, { documentId: 'D1', documentLifecycle: 'prerender' });

  it('gets its auditor by its own name, and nobody waits for it', async () => {
    seen(ready);
    await vi.advanceTimersByTimeAsync(11_000);
    expect(injected).toHaveBeenCalledWith({
      target: { tabId: 7, documentIds: ['D1'] },
      files: ['/eye.js', '/marks.js', '/auditor.js'],
    });
    expect(badge()).toEqual([undefined, undefined]);
  });

  it('is not audited as if it stood in the tab', () => {
    expect(background.answer(reading('row-total'), ready)).toBeUndefined();
  });
});

describe('the popup', () => {
  /** Opens it while frames answer as laid down. */
  async function open(answering: () => void = () => undefined): Promise<TabState> {
    const state = background.answer({ kind: 'open', tab: 7 }, own) as Promise<TabState>;
    await vi.advanceTimersByTimeAsync(100);
    answering();
    await vi.advanceTimersByTimeAsync(6000);
    return state;
  }

  it('is told that the page has not answered, whatever a frame in it says', async () => {
    const state = await open(() => void background.answer(reading('website-report'), page(5)));
    expect(state).toMatchObject({ answered: false, closed: null, frames: [] });
    expect(badge()).toEqual(UNFINISHED);
  });

  /** Answers as a page that is no report, with frames around which this has to be waited for. */
  const answerAsNone = (rest: Promise<unknown>) => {
    injected.mockImplementation(() => rest);
    return open(() => void background.answer(reading('website-report'), page()));
  };

  it('is told of a page that has answered, and that it is none', async () => {
    expect(await answerAsNone(new Promise((done) => setTimeout(done, 200, [])))).toMatchObject({
      answered: true,
      partial: false,
      closed: null,
      frames: [{ frame: 0 }],
    });
    expect(badge()[0]).toBe('');
  });

  it('is told of a page that has answered while a frame in it has not, until that has', async () => {
    let answers: (all: unknown) => void = () => undefined;
    const state = await answerAsNone(new Promise((done) => (answers = done)));
    expect(state).toMatchObject({ answered: true, partial: true, closed: null });
    expect(badge()).toEqual(UNFINISHED);
    answers([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(await background.answer({ kind: 'look', tab: 7 }, own)).toMatchObject({ partial: false });
    expect(badge()[0]).toBe('');
  });

  it('is not told of a silent frame on the next page', async () => {
    await answerAsNone(never());
    expect(badge()).toEqual(UNFINISHED);
    await background.answer({ ...reading('row-total'), born: 2 }, page());
    expect(badge()[0]).toBe('1');
    expect(await background.answer({ kind: 'look', tab: 7 }, own)).toMatchObject({ partial: false });
  });

  it('gets the answer of a page that took its time by looking again', async () => {
    expect((await open()).answered).toBe(false);
    await background.answer(reading('row-total'), page());
    expect(await background.answer({ kind: 'look', tab: 7 }, own)).toMatchObject({ answered: true });
    expect(badge()[0]).toBe('1');
  });

  it('is not held up by a frame that never takes notice of the marks', async () => {
    await background.answer(reading('row-total'), page());
    vi.spyOn(browser.tabs, 'sendMessage').mockImplementation(never);
    const state = background.answer({ kind: 'set-marks', tab: 7, on: false }, own);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await state).toMatchObject({ marksOn: false });
  });
});
