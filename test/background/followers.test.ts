import type { Runtime, Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { packDocument } from '../../src/document/transfer';
import { readHtmlFile } from '../../src/readers/file';
import { ADDRESS, background, connect, follower, own, page, passer, read, settle, updated } from './following';

describe('a page of the extension that follows a tab', () => {
  it('hears of a page that was loading when the last one left, as it is now', async () => {
    const leave = passer();
    updated(7, 'loading');
    leave();
    updated(7, 'complete');
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('is told also when another one has just gone', async () => {
    const gone = {
      name: 'panel 7',
      sender: { id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html') },
      onDisconnect: { addListener: () => undefined },
      postMessage: () => {
        throw new Error('disconnected');
      },
    };
    connect(gone as unknown as Runtime.Port);
    const told = follower('panel 7');
    await settle();
    expect(told).not.toEqual([]);
  });

  it('is told in turn: what is known last is told last, however long the telling of what was known before took', async () => {
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    let late: () => void = () => undefined;
    const get = vi.spyOn(browser.tabs, 'get');
    get.mockImplementationOnce(() => new Promise((done) => (late = () => done({ url: ADDRESS } as Tabs.Tab))));
    updated(7, 'loading');
    await settle();
    updated(7, 'complete');
    await read('clean-city');
    await settle(5000);
    late();
    await settle();
    await settle();
    expect(told.at(-1)?.state.frames[0]?.result.audits[0]?.findings).toEqual([]);
    expect(told.at(-1)?.state.waiting).toBeNull();
  });

  it('is told also of a tab of which there is news all the time', async () => {
    await read('row-total');
    const told = follower('panel 7');
    await settle();
    const before = told.length;
    for (let news = 0; news < 30; news++) {
      await background.answer({ kind: 'underline', tab: 7, on: news % 2 === 0 }, own);
      await vi.advanceTimersByTimeAsync(50);
      for (let turn = 0; turn < 20; turn++) await new Promise((done) => setImmediate(done));
    }
    expect(told.length - before).toBeGreaterThan(3);
  });

  it('hears that nothing came of an audit that another one asked for, and not that of a page before', async () => {
    const told = follower('panel 7');
    vi.spyOn(browser.scripting, 'executeScript').mockRejectedValue(new Error('Cannot access contents of the page'));
    const get = vi.spyOn(browser.tabs, 'get').mockResolvedValue({} as Tabs.Tab);
    await background.answer({ kind: 'open', tab: 7 }, own);
    await settle();
    expect(told.at(-1)?.state.closed).toBe('no-access');
    get.mockResolvedValue({ url: ADDRESS } as Tabs.Tab);
    await read('row-total');
    await settle();
    expect(told.at(-1)?.state).toMatchObject({ closed: null, answered: true });
  });

  it('is told of to a page that has its answer and looks first whether it shows what that says', async () => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    const shown = JSON.stringify(packDocument(readHtmlFile(readFileSync('test/pages/row-total.html', 'utf8'))).packed);
    const answered = await background.answer({ kind: 'page-read', born: 1, shown, foreignFrames: [] }, page);
    expect(answered).toMatchObject({ held: true, beside: { panel: false } });
    follower('panel 7');
    await settle();
    expect(asked).toHaveBeenCalledWith(7, { kind: 'beside', panel: true, underlined: false }, { frameId: 0 });
  });

  it('that went while the background was starting is not thought to be there', async () => {
    const asked = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(true);
    const leave = passer();
    leave();
    await read('row-total');
    await settle();
    follower('panel 7');
    await settle();
    expect(asked.mock.calls.filter(([, request]) => (request as { kind: string }).kind === 'beside')).toEqual([
      [7, { kind: 'beside', panel: true, underlined: false }, { frameId: 0 }],
    ]);
  });
});
