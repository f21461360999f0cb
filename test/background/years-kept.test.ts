import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Years } from '../../src/background/years';
import { read, reading, storedTexts, texts } from './readings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
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
