import type { Tabs } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Clicked from '../../src/background/clicked';
import type * as Notes from '../../src/background/tab-notes';

const ADDRESS = 'http://paper.example.org/2024.html';

let clicked: typeof Clicked;
let notes: typeof Notes;
let injected: MockInstance<(call: { target: object }) => Promise<unknown>>;
let heard: Set<(tab: number, change: Tabs.OnUpdatedChangeInfoType) => void>;

/** A background that has just been started. */
async function wake(): Promise<void> {
  vi.resetModules();
  clicked = await import('../../src/background/clicked');
  notes = await import('../../src/background/tab-notes');
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  heard = new Set();
  vi.spyOn(browser.permissions, 'contains').mockImplementation(({ origins = [] }) =>
    Promise.resolve(origins.every((origin) => origin.includes('gov.cn'))),
  );
  injected = vi.spyOn(browser.scripting, 'executeScript') as unknown as typeof injected;
  injected.mockResolvedValue([]);
  const { onUpdated } = browser.tabs;
  vi.spyOn(onUpdated, 'addListener').mockImplementation((listener) => void heard.add(listener as never));
  vi.spyOn(onUpdated, 'removeListener').mockImplementation((listener) => void heard.delete(listener as never));
  await wake();
});

const settle = (): Promise<void> => new Promise((done) => setTimeout(done, 20));
async function loaded(tab: number): Promise<void> {
  for (const listener of heard) {
    listener(tab, { status: 'loading' });
    listener(tab, { status: 'complete' });
  }
  await settle();
}
const looksAt = (): unknown[] => injected.mock.calls.map(([{ target }]) => target);

describe('a tab that was clicked', () => {
  it('is looked at whenever it has loaded something, and no other tab', async () => {
    await clicked.noteClick(7, ADDRESS);
    await loaded(7);
    await loaded(8);
    await loaded(7);
    expect(looksAt()).toEqual([7, 7].map((tabId) => ({ tabId, allFrames: true })));
  });

  it('is let go when it may not be read any more, and then nothing is heard of tabs', async () => {
    await clicked.noteClick(7, ADDRESS);
    injected.mockRejectedValue(new Error('Cannot access contents of the page.'));
    await loaded(7);
    await loaded(7);
    expect(looksAt()).toHaveLength(1);
    expect(heard.size).toBe(0);
  });

  it('stays one when a frame went while it was looked at', async () => {
    await clicked.noteClick(7, ADDRESS);
    injected.mockRejectedValue(new Error('Frame with ID 3 was removed.'));
    await loaded(7);
    await loaded(7);
    expect(looksAt()).toHaveLength(2);
  });

  it('outlives the sleep of the background', async () => {
    await clicked.noteClick(7, ADDRESS);
    await settle();
    heard.clear();
    await wake();
    clicked.followClicks();
    await loaded(7);
    expect(looksAt()).toHaveLength(1);
  });

  it('on a site that may be read by itself needs nothing of this', async () => {
    await clicked.noteClick(7, 'http://www.jiangcheng.gov.cn/2024.html');
    expect(heard.size).toBe(0);
    expect(notes.noteOf(7).clicked).toBe(false);
  });
});

it('a background that knows of no such tab hears nothing of tabs', async () => {
  clicked.followClicks();
  await settle();
  expect(heard.size).toBe(0);
});
