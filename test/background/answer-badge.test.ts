import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../src/background';
import { framesOf } from '../../src/background/store';
import { badgeOf, tallyOf } from '../../src/exports/badge';
import type { TabState } from '../../src/messages';
import * as states from '../ui/states';
import { forgetAll, popup, readingOf, send } from './senders';

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

describe('the badge', () => {
  const text = (state: TabState, isUnfinished = false): string =>
    badgeOf(
      state.frames.map(({ result }) => tallyOf(result.audits)),
      isUnfinished,
      'zh',
    ).text;
  it('counts errors and warnings, findings of one story once', () => {
    expect(Number(text(states.violated()))).toBeGreaterThan(0);
    expect(text(states.clean())).toBe('✓');
    expect(text(states.notices())).toBe('✓');
    expect(text(states.unreadable())).toBe('?');
    expect(text(states.noReport())).toBe('');
    expect(text(states.noReport(), true)).toBe('?');
    expect(text(states.clean(), true)).toBe('?');
    expect(text(states.violated(), true)).toBe(text(states.violated()));
    expect(text(states.listPage())).toBe('');
  });
});
