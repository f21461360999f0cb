import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/background';
import { sha256 } from '../../src/background/pages';
import { forgetFrames, framesOf, marksOn } from '../../src/background/store';
import { noteOf } from '../../src/background/tab-notes';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { framed, popup, readingOf, send } from './senders';

/** Of the tab that most tests use. */
const forgetAll = (): void =>
  forgetFrames(
    7,
    noteOf(7).frames.map(({ frame }) => frame),
  );

let painted: MockInstance<typeof browser.action.setBadgeText>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  forgetAll();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation(() => new Promise<never>(() => undefined));
  painted = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined);
});

describe('messages of pages', () => {
  it('an audit is kept under the tab and frame of its sender, stamped, and shown on the badge', async () => {
    expect(await send(readingOf('row-total'), 7, 0)).toMatchObject({ marks: true, lang: 'zh', changed: true });
    const [kept] = await framesOf(7);
    expect(kept?.frame).toBe(0);
    expect(kept?.result.audits[0]?.auditedAt).toMatch(/^\d{4}-.*Z$/);
    expect(painted).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7, text: '1' }));
  });

  it('the same page audited again keeps its time and its hash, a page that is loaded anew does not', async () => {
    await send(readingOf('clean-city'), 7, 0);
    await send({ kind: 'page-content', born: 1, content: '勾稽' }, 7, 0);
    expect((await framesOf(7))[0]?.result.audits[0]?.sha256).toBe(await sha256('勾稽'));
    expect(await send(readingOf('clean-city'), 7, 0)).toMatchObject({ changed: false });
    expect((await framesOf(7))[0]?.result.audits[0]?.sha256).toBe(await sha256('勾稽'));
    expect(await send(readingOf('clean-city', 2), 7, 0)).toMatchObject({ changed: true });
    expect((await framesOf(7))[0]?.result.audits[0]?.sha256).toBe('');
  });

  it('what does not fit the schema is dropped', async () => {
    expect(answer({ ...readingOf('row-total'), shown: { title: '', meta: [], blocks: [] } }, framed(7, 0))).toBeUndefined();
    const spoilt = JSON.stringify({ title: '', meta: [], blocks: [['text', 1]] });
    expect(await send({ ...readingOf('row-total'), shown: spoilt }, 7, 0)).toBeNull();
    expect(answer({ kind: 'page-content', born: 1, content: 1 }, framed(7, 0))).toBeUndefined();
    expect(await framesOf(7)).toEqual([]);
  });

  it('an audit that a page claims to have made is not taken', async () => {
    const [{ result }] = states.clean().frames as [TabState['frames'][number]];
    expect(answer({ kind: 'frame-audited', ...result, marked: true }, framed(7, 0))).toBeUndefined();
    await send({ ...readingOf('row-total'), audits: result.audits }, 7, 0);
    expect((await framesOf(7))[0]?.result.audits[0]?.coverage.violated).toBe(2);
  });

  it('a page may not ask what the popup may ask, nor another extension anything', () => {
    expect(answer({ kind: 'open', tab: 1 }, framed(7, 0))).toBeUndefined();
    expect(answer({ kind: 'set-marks', tab: 1, on: false }, framed(7, 0))).toBeUndefined();
    expect(answer({ kind: 'open', tab: 1 }, { ...popup, id: 'another' })).toBeUndefined();
    expect(answer(readingOf('row-total'), { ...framed(7, 0), id: 'another' })).toBeUndefined();
  });

  it('that come from no tab are not answered', () => {
    const { tab: _, ...nowhere } = framed(7, 0);
    expect(answer(readingOf('row-total'), nowhere)).toBeUndefined();
    const { frameId: __, ...frameless } = framed(7, 0);
    expect(answer(readingOf('row-total'), frameless)).toBeUndefined();
  });

  it.each([
    { kind: 'open' },
    { kind: 'open', tab: '7' },
    { kind: 'set-marks', tab: 7, on: 'yes' },
    { kind: 'jump', tab: 7 },
    null,
  ])('nor is the popup where it asks for what there is not: %j', (request) => expect(answer(request, popup)).toBeUndefined());

  it('more frames than a page has are not waited for', async () => {
    const { seen: _, ...unseen } = readingOf('row-total');
    for (let frame = 1; frame <= 201; frame++) await answer(unseen, framed(7, frame));
    const looked = (frame: number): unknown => answer({ kind: 'page-looked', born: 1 }, framed(7, frame));
    expect([await looked(1), await looked(2), await looked(201)]).toEqual([null, true, true]);
  });

  it('are answered when storage and badge have got their orders: a background that is stopped then has lost nothing', async () => {
    const set = vi.spyOn(browser.storage.session, 'set');
    const asked: unknown[] = [];
    await (answer(readingOf('row-total'), framed(7, 0)) as Promise<unknown>).then(() =>
      asked.push(...set.mock.calls.flatMap(([given]) => Object.keys(given)), ...painted.mock.calls.flat()),
    );
    expect(asked).toEqual(expect.arrayContaining(['frame:7:0', { tabId: 7, text: '1' }]));
  });

  it('bear the address of their sender, whatever they say', async () => {
    await send({ ...readingOf('row-total'), address: 'http://www.liucheng.gov.cn/2024.html' }, 7, 0);
    const [kept] = await framesOf(7);
    expect(kept?.result).toMatchObject({ address: 'http://www.qy.gov.cn/', audits: [{ source: 'http://www.qy.gov.cn/' }] });
  });
});

describe('a page that has not looked yet', () => {
  const { seen: _, ...unseen } = readingOf('row-total');

  it('is told what was found, and nothing is kept or shown before it has', async () => {
    const told = await send(unseen, 7, 0);
    expect(told).toMatchObject({ held: true, changed: false });
    expect(told.reports[0]?.marks.length).toBeGreaterThan(0);
    expect(await framesOf(7)).toEqual([]);
    expect(painted).not.toHaveBeenCalled();
    expect(await send({ kind: 'page-looked', born: 1 }, 7, 0)).toBe(true);
    expect((await framesOf(7))[0]?.result.audits[0]?.coverage.violated).toBe(2);
    expect(painted).toHaveBeenLastCalledWith(expect.objectContaining({ text: '1' }));
  });

  it('and shows something otherwise, is never accused of what it does not show', async () => {
    const told = await send(unseen, 7, 0);
    const at = told.reports[0]?.places['requests/granted/total']?.[0];
    expect(await send({ ...unseen, seen: JSON.stringify([[at, '7']]) }, 7, 0)).toMatchObject({ held: false, changed: true });
    expect((await framesOf(7))[0]?.result.audits[0]?.coverage).toMatchObject({ violated: 0, unchecked: 2 });
    expect(await send({ kind: 'page-looked', born: 1 }, 7, 0)).toBe(null);
    expect((await framesOf(7))[0]?.result.audits[0]?.coverage).toMatchObject({ violated: 0, unchecked: 2 });
  });

  it('is waited for once: another document, frame or tab does not speak for it', async () => {
    await send(unseen, 7, 0);
    for (const [born, tab, frame] of [
      [2, 7, 0],
      [1, 7, 1],
      [1, 8, 0],
    ] as const)
      expect(await send({ kind: 'page-looked', born }, tab, frame)).toBe(null);
    expect(await send({ kind: 'page-looked', born: 1 }, 7, 0)).toBe(true);
    expect(await send({ kind: 'page-looked', born: 1 }, 7, 0)).toBe(null);
  });

  it('has nothing to look at where nothing was found, unless it looks in any case', async () => {
    const { seen: __, ...sound } = readingOf('clean-city');
    expect(await send(sound, 7, 0)).toMatchObject({ held: false, changed: true });
    expect(await send({ ...sound, born: 2, looks: true }, 7, 0)).toMatchObject({ held: true, changed: false });
    expect(await send({ kind: 'page-looked', born: 2 }, 7, 0)).toBe(true);
  });
});

describe('messages of the popup', () => {
  it('marks that are turned off stay off for the tab', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: 'http://www.qy.gov.cn/' } as never);
    await answer({ kind: 'set-marks', tab: 7, on: false }, popup);
    expect(await marksOn(7)).toBe(false);
    expect(await marksOn(8)).toBe(true);
  });

  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['file:///reports/a.html', 'Cannot access contents of the page', 'no-access'],
    ['http://www.qy.gov.cn/', 'Frame was removed', 'failed'],
  ])('%s says why it cannot be read', async (url, message, closed) => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url } as never);
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error(message));
    expect(await answer({ kind: 'open', tab: 7 }, popup)).toMatchObject({ closed, frames: [] });
  });
});

describe('a page that keeps taking the marks away', () => {
  const removed = async (): Promise<unknown> => (await framesOf(7))[0]?.result.marksRemoved;

  it('is told of by the badge and kept with its frame, until the reader wants to see them once more', async () => {
    vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: 'http://www.qy.gov.cn/' } as never);
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    await send(readingOf('row-total'), 7, 0);
    expect(await removed()).toBe(false);
    await send({ kind: 'marks-removed', born: 1 }, 7, 0);
    expect(painted).toHaveBeenLastCalledWith({ tabId: 7, text: '1!' });
    expect(await removed()).toBe(true);
    await answer({ kind: 'set-marks', tab: 7, on: true }, popup);
    expect(painted).toHaveBeenLastCalledWith({ tabId: 7, text: '1' });
    expect(await removed()).toBe(false);
  });

  it('says so again with each reading, and nothing of a page that stood there before', async () => {
    await send(readingOf('row-total', 2), 7, 0);
    await send({ kind: 'marks-removed', born: 1 }, 7, 0);
    expect(await removed()).toBe(false);
    await send({ ...readingOf('row-total', 2), marksRemoved: true }, 7, 0);
    expect(await removed()).toBe(true);
    expect(painted).toHaveBeenLastCalledWith({ tabId: 7, text: '1!' });
  });
});
