import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Years } from '../../src/background/years';
import { corrected, EMPTY, read, reading, renamed, storedList, storedTexts, texts } from './readings';

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
