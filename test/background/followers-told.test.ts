import browser from 'webextension-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { ADDRESS, background, follower, page, read, settle, updated } from './following';

describe('whoever follows a tab', () => {
  it('is told what is known, and whatever is learned later', async () => {
    const told = follower('tab 7');
    await settle();
    expect(told.at(-1)).toMatchObject({ tab: 7, state: { answered: false, frames: [] } });
    await read('row-total');
    await settle();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.status).toBe('audited');
    const before = told.length;
    await background.answer({ kind: 'marks-removed', born: 1 }, page);
    await settle();
    expect(told).toHaveLength(before + 1);
    expect(told.at(-1)?.state.frames[0]?.result.marksRemoved).toBe(true);
  });

  it('hears nothing of other tabs, and nobody hears anything who is no page of the extension', async () => {
    const others = [follower('tab 8'), follower('tab 7', ADDRESS), follower('tab x'), follower('room')];
    await settle();
    const before = others.map(({ length }) => length);
    expect(before.slice(1)).toEqual([0, 0, 0]);
    await read('row-total');
    await settle();
    expect(others.map(({ length }) => length)).toEqual(before);
  });

  it('hears that a report is waited for, and when it is not any more', async () => {
    const told = follower('tab 7');
    await read('tabs');
    await settle();
    expect(told.at(-1)?.state.waiting).toBe('report');
    await settle(15_000);
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('hears that the page goes, and what the next one comes to', async () => {
    await read('row-total');
    const told = follower('tab 7');
    await settle();
    updated(7, 'loading');
    await settle();
    expect(told.at(-1)?.state.waiting).toBe('page');
    updated(7, 'complete');
    await read('clean-city');
    await settle(5000);
    expect(told.at(-1)?.state.waiting).toBeNull();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.findings).toEqual([]);
  });
});

it('another language is spoken at once by badges and by the marks of open tabs', async () => {
  const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
  await read('row-total');
  await settle();
  await browser.storage.local.set({ lang: 'en' });
  await settle();
  expect(asked).toHaveBeenCalledWith(7, { kind: 'audit' }, { frameId: 0 });
  expect(browser.action.setTitle).toHaveBeenLastCalledWith({
    tabId: 7,
    title: 'Gouji: 1 doubt, concerning 2 relations; 40 of 42 relations hold',
  });
});
