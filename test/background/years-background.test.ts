import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import type { TabState } from '../../src/messages';
import { EMPTY, reading, stored, storedTexts, texts } from './readings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the background', () => {
  let sent: MockInstance<typeof browser.tabs.sendMessage>;
  let background: typeof Background;

  beforeEach(async () => {
    vi.resetModules();
    background = await import('../../src/background');
    vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
    sent = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
      vi.spyOn(browser.action, name).mockResolvedValue(undefined);
  });

  const settled = () => new Promise<void>((done) => setTimeout(done, 100));

  async function reads(year: 2023 | 2024, tab: number, incognito = false, from?: string): Promise<void> {
    const { address, shown } = reading(year, from);
    const message = { kind: 'page-read', born: tab, shown, seen: '[]', foreignFrames: [] };
    const sender = { id: browser.runtime.id, url: address, frameId: 0, tab: { id: tab, incognito } };
    await background.answer(message, sender as unknown as Runtime.MessageSender);
    await settled();
  }

  async function resultOf(tab: number): Promise<TabState['frames'][number]['result'] | undefined> {
    const { framesOf } = await import('../../src/background/store');
    return (await framesOf(tab))[0]?.result;
  }

  const audits = () => sent.mock.calls.filter(([, request]) => (request as { kind: string }).kind === 'audit');

  it('audits a report with that of the year before, and tells which it was', async () => {
    await reads(2023, 1);
    await reads(2024, 2);
    const result = await resultOf(2);
    expect(result?.audits[0]?.continuity.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => 'holds'));
    expect(result?.audits[0]?.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['growth-rate', 'notice']]);
    expect(result?.audits[0]?.coverage).toMatchObject({ relations: 42, holds: 42 });
    expect(result?.lastYears).toEqual([
      {
        kind: 'compared',
        confirmed: false,
        versions: [],
        year: 2023,
        agency: '宿迁市',
        title: expect.stringContaining('2023年'),
        address: 'http://www.suqian.gov.cn/2023.html',
      },
    ]);
  });

  it('says which year is wanted when there is none, and finds nothing across years', async () => {
    await reads(2024, 2);
    const result = await resultOf(2);
    expect(result?.lastYears).toEqual([{ kind: 'wanted', year: 2023 }]);
    expect(result?.audits[0]).toMatchObject({ continuity: [], findings: [] });
    expect(audits()).toEqual([]);
  });

  it('has a tab audited again when the report on the year before is read after it', async () => {
    await reads(2024, 1);
    await reads(2023, 2);
    expect(audits()).toEqual([[1, { kind: 'audit' }, { frameId: 0 }]]);
    await reads(2024, 1);
    expect((await resultOf(1))?.lastYears).toMatchObject([{ kind: 'compared' }]);
    await reads(2023, 2);
    expect(audits()).toHaveLength(1);
  });

  describe('asks about a report that may be one of another agency', () => {
    const elsewhere = 'http://www.elsewhere.org/2023.html';
    const say = async (same: boolean | null): Promise<void> => {
      const own = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
      await background.answer({ kind: 'same-agency', tab: 2, frame: 0, part: 0, same }, own);
      await settled();
    };

    beforeEach(async () => {
      vi.spyOn(browser.tabs, 'get').mockResolvedValue({ url: '' } as Tabs.Tab);
      vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue([]);
      await reads(2023, 1, false, elsewhere);
      await reads(2024, 2);
    });

    it('compares nothing before it is confirmed, everything after that, and nothing when that is taken back', async () => {
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'doubtful', agency: '宿迁市' }]);
      expect((await resultOf(2))?.audits[0]?.continuity).toEqual([]);
      await say(true);
      await reads(2024, 2);
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'compared', confirmed: true, address: elsewhere }]);
      expect((await resultOf(2))?.audits[0]?.continuity.map(({ verdict }) => verdict)).toEqual(
        Array.from({ length: 9 }, () => 'holds'),
      );
      await say(null);
      await reads(2024, 2);
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'doubtful' }]);
    });

    it('asks no more when it is denied, until that is taken back', async () => {
      await say(false);
      await reads(2024, 2);
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'denied', agency: '宿迁市' }]);
      expect((await resultOf(2))?.audits[0]?.continuity).toEqual([]);
      await say(null);
      await reads(2024, 2);
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'doubtful' }]);
    });

    it('believes no answer that lies spoilt in storage, and asks of each pair by itself', async () => {
      await say(true);
      await reads(2024, 3, false, 'http://www.third.org/2024.html');
      expect((await resultOf(3))?.lastYears).toMatchObject([{ kind: 'doubtful' }]);
      await browser.storage.session.set({ 'same-agencies': ['anything'] });
      await reads(2024, 2);
      expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'doubtful' }]);
    });
  });

  it.each([
    ['a text of another shape', JSON.stringify({ title: '', meta: [], blocks: [['text', 1]] })],
    ['a text that is none', '{'],
    ['a text without a report', EMPTY],
    ['the report of another year', texts[2024]],
  ])('does not believe %s that lies in storage, and asks for the year before', async (_, shown) => {
    await reads(2023, 1);
    const [key = ''] = await storedTexts();
    await browser.storage.session.set({ [key]: { shown } });
    vi.resetModules();
    background = await import('../../src/background');
    await reads(2024, 2);
    expect((await resultOf(2))?.lastYears).toEqual([{ kind: 'wanted', year: 2023 }]);
    expect((await resultOf(2))?.audits[0]).toMatchObject({ status: 'audited', continuity: [] });
  });

  it('does not forget with the tab', async () => {
    await reads(2023, 1);
    const { forgetTab } = await import('../../src/background/store');
    await forgetTab(1);
    await reads(2024, 2);
    expect((await resultOf(2))?.lastYears).toMatchObject([{ kind: 'compared' }]);
  });

  it('remembers nothing of a private window, compares nothing there and says so', async () => {
    await reads(2023, 1, true);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('year'))).toEqual([]);
    await reads(2024, 2);
    expect((await resultOf(2))?.lastYears).toEqual([{ kind: 'wanted', year: 2023 }]);
    await reads(2023, 1, true);
    await reads(2024, 3, true);
    expect((await resultOf(3))?.lastYears).toEqual([{ kind: 'private' }]);
    expect(audits()).toEqual([]);
  });
});
