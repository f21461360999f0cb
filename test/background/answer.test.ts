import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/background';
import { badgeOf } from '../../src/background/badge';
import { sha256 } from '../../src/background/pages';
import { framesOf, marksOn } from '../../src/background/store';
import type { FrameAudited, TabState } from '../../src/messages';
import * as states from '../ui/states';

const ID = browser.runtime.id;
const framed = (tab: number, frameId: number): Runtime.MessageSender => ({
  id: ID,
  url: 'http://www.qy.gov.cn/',
  frameId,
  tab: { id: tab } as Runtime.MessageSender['tab'],
});
const popup: Runtime.MessageSender = { id: ID, url: browser.runtime.getURL('popup.html') };
const resultOf = (state: TabState): FrameAudited => {
  const [first] = state.frames;
  if (!first) throw new Error('no frame');
  return { ...first.result, foreignFrames: [] };
};

let painted: MockInstance<typeof browser.action.setBadgeText>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('nobody there'));
  painted = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  for (const name of ['setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined);
});

describe('messages of pages', () => {
  it('an audit is kept under the tab and frame of its sender, stamped, and shown on the badge', async () => {
    const orders = await answer(resultOf(states.violated()), framed(7, 3));
    expect(orders).toEqual({ marks: true, lang: 'zh' });
    const [kept] = await framesOf(7);
    expect(kept?.frame).toBe(3);
    expect(kept?.result.audits[0]?.auditedAt).toMatch(/^\d{4}-.*Z$/);
    expect(painted).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }));
  });

  it('the hash comes from the content that the frame deposits', async () => {
    await answer(resultOf(states.clean()), framed(7, 0));
    await answer({ kind: 'page-content', content: '勾稽' }, framed(7, 0));
    expect((await framesOf(7))[0]?.result.audits[0]?.sha256).toBe(await sha256('勾稽'));
  });

  it('what does not fit the schema is dropped', async () => {
    expect(answer({ kind: 'frame-audited', audits: [{}] }, framed(7, 0))).toBeUndefined();
    expect(answer({ kind: 'page-content', content: 1 }, framed(7, 0))).toBeUndefined();
    expect(await framesOf(7)).toEqual([]);
  });

  it('a page may not ask what the popup may ask, nor another extension anything', () => {
    expect(answer({ kind: 'open', tab: 1 }, framed(7, 0))).toBeUndefined();
    expect(answer({ kind: 'set-marks', tab: 1, on: false }, framed(7, 0))).toBeUndefined();
    expect(answer({ kind: 'open', tab: 1 }, { ...popup, id: 'another' })).toBeUndefined();
  });

  it('frames of an earlier page are forgotten when a new one reports', async () => {
    await answer(resultOf(states.violated()), framed(7, 3));
    await answer(resultOf(states.clean()), framed(7, 0));
    expect((await framesOf(7)).map(({ frame }) => frame)).toEqual([0]);
  });

  it('an oversized message is not kept', async () => {
    const huge = { ...resultOf(states.clean()), title: 'x'.repeat(1_100_000) };
    await answer(huge, framed(7, 0));
    expect(await framesOf(7)).toEqual([]);
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

describe('the badge', () => {
  const text = (state: TabState): string => badgeOf(state.frames, 'zh').text;
  it('counts errors and warnings, findings of one story once', () => {
    expect(Number(text(states.violated()))).toBeGreaterThan(0);
    expect(text(states.clean())).toBe('✓');
    expect(text(states.notices())).toBe('✓');
    expect(text(states.unreadable())).toBe('?');
    expect(text(states.noReport())).toBe('');
    expect(text(states.listPage())).toBe('');
  });
});
