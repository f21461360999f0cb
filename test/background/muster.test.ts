import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { musterTab } from '../../src/background/muster';
import { forgetFrames, keepFrame } from '../../src/background/store';
import { loadNotes, noteOf } from '../../src/background/tab-notes';

interface Call {
  readonly target: { readonly frameIds?: readonly number[] };
}

let call: MockInstance<(call: Call) => Promise<unknown>>;

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  await loadNotes();
  forgetAll();
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue(undefined);
  vi.spyOn(browser.i18n, 'getUILanguage').mockReturnValue('zh-CN');
  call = vi.spyOn(browser.scripting, 'executeScript') as unknown as typeof call;
});

/** Of the tab that the tests use. */
const forgetAll = (): void =>
  forgetFrames(
    7,
    noteOf(7).frames.map(({ frame }) => frame),
  );
const keep = (frame: number, born = 1): boolean =>
  keepFrame({ tab: 7, frame, born }, { address: '', title: '', audits: [], foreignFrames: [] }, '');
const there = (...frames: (readonly [number, number])[]) =>
  frames.map(([frameId, born]) => ({ frameId, result: { born, path: null, isShown: true, isLarge: true, frames: [] } }));
const left = async (): Promise<number[]> => {
  await musterTab(7);
  return noteOf(7).frames.map(({ frame }) => frame);
};

describe('frames', () => {
  it('that are gone, and those of an earlier page, are forgotten', async () => {
    for (const frame of [0, 3, 4, 5]) keep(frame);
    call.mockResolvedValue(there([0, 1], [4, 2], [5, 1], [6, 1]));
    expect(await left()).toEqual([0, 5]);
  });

  it('a hundred that report one after another are called once, together', async () => {
    call.mockResolvedValue(there([0, 1], ...Array.from({ length: 100 }, (_, frame) => [frame + 1, 1] as const)));
    const asked = Array.from({ length: 100 }, (_, frame) => {
      keep(frame + 1);
      return musterTab(7);
    });
    await Promise.all(asked);
    expect(call).toHaveBeenCalledTimes(1);
    expect(noteOf(7).frames).toHaveLength(100);
  });

  it('that answer what no frame says are not known, and stay', async () => {
    for (const frame of [0, 3, 4, 5]) keep(frame);
    const results: unknown[] = [null, 'here', { born: 1 }, { born: 1, path: [-1], isShown: 1, isLarge: true, frames: [{}] }];
    call.mockResolvedValue(results.map((result, at) => ({ frameId: [0, 3, 4, 5][at], result })));
    expect(await left()).toEqual([0, 3, 4, 5]);
  });

  it('of which a call of all tells later than anybody waits are known from then on', async () => {
    for (const frame of [0, 3]) keep(frame);
    let answers: (all: unknown) => void = () => undefined;
    call.mockImplementation(({ target: { frameIds } }) =>
      frameIds ? new Promise(() => undefined) : new Promise((done) => (answers = done)),
    );
    expect(await left()).toEqual([0, 3]);
    answers(there([0, 1]));
    await expect.poll(() => noteOf(7).frames.map(({ frame }) => frame)).toEqual([0]);
  });

  it('one that never answers stays, and the others are called one by one', async () => {
    for (const frame of [0, 3, 4, 5]) keep(frame);
    call.mockImplementation(({ target: { frameIds } }) => {
      if (!frameIds || frameIds[0] === 3) return new Promise(() => undefined);
      if (frameIds[0] === 4) return Promise.reject(new Error('No frame with id 4'));
      return Promise.resolve(there([frameIds[0] ?? -1, 1]));
    });
    expect(await left()).toEqual([0, 3, 5]);
  });

  it('around which the page may not be read are called one by one', async () => {
    for (const frame of [3, 4]) keep(frame);
    call.mockImplementation(({ target: { frameIds } }) =>
      frameIds?.[0] === 3 ? Promise.resolve(there([3, 1])) : Promise.reject(new Error('Cannot access contents of the page')),
    );
    expect(await left()).toEqual([3]);
  });

  it('that report while others are called are not taken for gone', async () => {
    keep(3);
    call.mockImplementation(() => {
      keep(4);
      return Promise.resolve(there([3, 1]));
    });
    expect(await left()).toEqual([3, 4]);
  });
});
