import { readFileSync } from 'node:fs';
import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Background from '../../src/background';
import { Years, type AddressedText } from '../../src/background/years';
import { packDocument } from '../../src/document/transfer';
import type { TabState } from '../../src/messages';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseReading } from '../../src/hand/reading';

const markup = (year: number): string => readFileSync(`test/pages/golden-suqian-${year}.html`, 'utf8');
const [on2023, on2024] = [markup(2023), markup(2024)];
const packed = (page: string) => packDocument(readHtmlFile(page)).packed;
const shownOf = (page: string) => JSON.stringify(packed(page));
const texts = { 2023: shownOf(on2023), 2024: shownOf(on2024) };
const EMPTY = JSON.stringify({ title: '', meta: [], blocks: [], hides: false, cut: false });

const reading = (year: 2023 | 2024, address = `http://www.suqian.gov.cn/${year}.html`): AddressedText => ({
  address,
  shown: texts[year],
});

/** A frame of a tab has read this; `looks`: the reader has it before their eyes. */
async function read(years: Years, text: AddressedText, tab = 1, { frame = 0, born = 1, looks = true } = {}) {
  const { whose = [], print = '' } = recogniseReading(text, false) ?? {};
  const reports = whose.map((one) => ({ whose: one }));
  const { met, noted } = await years.meet({ tab, frame, born }, text, { reports, print });
  return { met: met[0] ?? null, told: noted && looks ? await years.remember(noted) : [] };
}

/** The report on 2023 with a figure changed. */
const corrected = (to: number, address?: string): AddressedText => ({
  ...reading(2023, address),
  shown: shownOf(on2023.replaceAll('121', String(to))),
});
/** As if another agency reported. */
const renamed = (number: number, address?: string): AddressedText => ({
  ...reading(2023, address),
  shown: shownOf(on2023.replaceAll('宿迁市', `江城${number}市`)),
});

const stored = async (): Promise<Record<string, unknown>> => browser.storage.session.get(null);
const storedList = async (): Promise<unknown[]> => JSON.parse(String((await stored()).years)) as unknown[];
const storedTexts = async (): Promise<string[]> => Object.keys(await stored()).filter((key) => key.startsWith('year:'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('what was read of reports', () => {
  it('is met by the report on the next year, and gives the report itself', async () => {
    const years = new Years();
    expect((await read(years, reading(2023))).met).toBeNull();
    const { met } = await read(years, reading(2024), 2);
    expect(met).toMatchObject({ kinship: 'same', report: { year: 2023, address: 'http://www.suqian.gov.cn/2023.html' } });
    expect(await years.textOf(met!.report)).toEqual({ shown: texts[2023] });
  });

  it('outlives the sleep of the background', async () => {
    await read(new Years(), reading(2023));
    const awake = new Years();
    const { met } = await read(awake, reading(2024), 2);
    expect(await awake.textOf(met!.report)).toEqual({ shown: texts[2023] });
  });

  it('calls the tab of the next year when it comes later, once, and again when it says something else', async () => {
    const years = new Years();
    expect((await read(years, reading(2024), 1)).told).toEqual([]);
    expect((await read(years, reading(2023), 2)).told).toEqual([[1, 0]]);
    expect((await read(years, reading(2023), 2)).told).toEqual([]);
    expect((await read(years, corrected(122), 2)).told).toEqual([[1, 0]]);
  });

  it('is met also by a report that is read at the same time', async () => {
    const years = new Years();
    const both = await Promise.all([read(years, reading(2024), 1), read(years, reading(2023), 2)]);
    expect(both.flatMap(({ told }) => told)).toEqual([[1, 0]]);
  });

  it('calls no tab that shows something else by now', async () => {
    const years = new Years();
    await read(years, reading(2024), 1);
    await read(years, { address: 'http://www.suqian.gov.cn/', shown: EMPTY }, 1);
    expect((await read(years, reading(2023), 2)).told).toEqual([]);
  });

  it('is one, under however many addresses of a site it comes', async () => {
    const years = new Years();
    for (let page = 0; page < 60; page++) await read(years, reading(2023, `http://www.suqian.gov.cn/${page}.html?t=${page}`));
    expect(await storedTexts()).toHaveLength(1);
    expect(await storedList()).toHaveLength(1);
    expect((await read(new Years(), reading(2024))).met).toMatchObject({
      report: { address: 'http://www.suqian.gov.cn/59.html?t=59' },
      rivals: [],
    });
  });

  it('follows its page: what the same address said before goes, here and in storage', async () => {
    const years = new Years();
    for (let to = 200; to < 205; to++) await read(years, corrected(to, `http://www.suqian.gov.cn/2023.html#${to}`));
    expect(await storedTexts()).toHaveLength(1);
    const { met } = await read(new Years(), reading(2024));
    expect(met?.rivals).toEqual([]);
    expect((await years.textOf(met!.report))?.shown).toContain('204');
  });

  it('stands beside what another address of the site says, and neither is taken for the other', async () => {
    const years = new Years();
    await read(years, reading(2024), 3);
    await read(years, reading(2023, 'http://www.suqian.gov.cn/a.html'));
    expect((await read(years, corrected(122, 'http://www.suqian.gov.cn/b.html'))).told).toEqual([[3, 0]]);
    const { met } = await read(new Years(), reading(2024));
    expect(met).toMatchObject({ report: { address: expect.stringContaining('b.html') } });
    expect(met?.rivals).toMatchObject([{ address: 'http://www.suqian.gov.cn/a.html' }]);
    const keys = [met!.report, ...met!.rivals].map(({ key }) => key);
    await years.choose(keys, keys[1] ?? null);
    const chosen = (await read(new Years(), reading(2024))).met;
    expect(chosen?.report).toMatchObject({ address: 'http://www.suqian.gov.cn/a.html', isChosen: true });
    await years.choose(keys, null);
    expect((await read(new Years(), reading(2024))).met?.report.isChosen).toBe(false);
  });

  it('survives a page of the same tab that renames itself all the time', async () => {
    const years = new Years();
    await read(years, reading(2023));
    for (let name = 0; name < 60; name++) await read(years, renamed(name, 'http://www.jiangcheng.gov.cn/'), 1, { born: 2 });
    expect((await storedList()).length).toBeLessThan(30);
    expect((await read(new Years(), reading(2024), 2)).met?.report.address).toBe('http://www.suqian.gov.cn/2023.html');
  });

  it('of a page no frame replaces, not even one of the same address', async () => {
    const years = new Years();
    await read(years, reading(2023));
    for (let frame = 1; frame < 61; frame++) await read(years, corrected(300 + frame), 2, { frame });
    const { met } = await read(new Years(), reading(2024), 3);
    expect(met?.rivals).toEqual([]);
    expect((await years.textOf(met!.report))?.shown).toBe(texts[2023]);
  });

  it('of a frame is remembered when the reader has seen it, and by a page is made its own', async () => {
    const years = new Years();
    await read(years, reading(2023), 2, { frame: 5, looks: false });
    expect(await storedTexts()).toEqual([]);
    expect((await read(years, reading(2024))).met).toBeNull();
    await read(years, reading(2023), 2, { frame: 5 });
    expect((await read(years, reading(2024))).met?.report.isFramed).toBe(true);
    await read(years, reading(2023), 3);
    expect((await read(years, reading(2024))).met?.report.isFramed).toBe(false);
    await read(years, reading(2023), 2, { frame: 5 });
    expect((await read(years, reading(2024))).met?.report.isFramed).toBe(false);
  });

  it('names no tab that was closed, and stays', async () => {
    const years = new Years();
    await read(years, reading(2024), 1);
    await years.leaveTab(1);
    expect((await read(years, reading(2023), 2)).told).toEqual([]);
    expect((await read(new Years(), reading(2024), 3)).met).not.toBeNull();
  });

  it('that storage has no room for is known while the background lives, and takes nothing from others', async () => {
    const years = new Years();
    await read(years, renamed(1, 'http://www.jiangcheng.gov.cn/'));
    const before = await storedTexts();
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    await read(years, reading(2023));
    expect(await storedTexts()).toEqual(before);
    expect((await read(years, reading(2024))).met?.report.year).toBe(2023);
  });
});

describe('what lies in storage is not believed', () => {
  it.each([
    ['no list', 'years'],
    ['no text', [null]],
    ['a list of anything', JSON.stringify([null, 1, { key: 'year' }, { key: '0'.repeat(16), reports: [{ agency: '宿迁市' }] }])],
  ])('%s', async (_, list) => {
    await browser.storage.session.set({ years: list });
    expect((await read(new Years(), reading(2024))).met).toBeNull();
  });

  it.each([
    ['a text of another shape', { shown: { title: '', meta: [], blocks: [] } }],
    ['none', null],
  ])('%s', async (_, text) => {
    await read(new Years(), reading(2023));
    const [key = ''] = await storedTexts();
    await browser.storage.session.set({ [key]: text });
    const awake = new Years();
    const { met } = await read(awake, reading(2024), 2);
    expect(await awake.textOf(met!.report)).toBeNull();
    expect((await read(awake, reading(2024), 2)).met).toBeNull();
  });

  it('storage that fails is no reason not to audit', async () => {
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('gone'));
    const years = new Years();
    expect((await read(years, reading(2023))).met).toBeNull();
    const { met } = await read(years, reading(2024), 2);
    expect(await years.textOf(met!.report)).toEqual({ shown: texts[2023] });
  });
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
    const say = async (same: boolean): Promise<void> => {
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
      await say(false);
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
