import browser from 'webextension-polyfill';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type * as Notes from '../../src/background/tab-notes';
import type * as Store from '../../src/background/store';
import type { FrameResult } from '../../src/messages';
import * as states from '../ui/states';

let store: typeof Store;
let notes: typeof Notes;

/** A background that has just been started. */
async function wake(): Promise<void> {
  vi.resetModules();
  store = await import('../../src/background/store');
  notes = await import('../../src/background/tab-notes');
  await notes.loadNotes();
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await wake();
});

const NOW = '2026-02-01T08:00:00.000Z';
const [{ result: clean }] = states.clean().frames as unknown as [{ result: FrameResult }];
/** A result that takes so many bytes and a little more. */
const taking = (bytes: number): FrameResult => ({ ...clean, audits: clean.audits.slice(0, 1), title: 'x'.repeat(bytes) });
/** Keeps what came of a frame that is seen. */
function keep(tab: number, frame: number, result: FrameResult, born = 1): boolean {
  const isNews = store.keepFrame({ tab, frame, born }, result, NOW);
  store.noteSeen(tab, () => true);
  return isNews;
}
const kept = async (tab: number): Promise<number[]> => (await store.framesOf(tab)).map(({ frame }) => frame);
const stored = async (): Promise<string[]> => Object.keys(await browser.storage.session.get(null));

describe('what came of a frame', () => {
  it('outlives the sleep of the background, with its time and its hash', async () => {
    keep(7, 0, clean);
    store.stampFrame({ tab: 7, frame: 0, born: 1 }, 'a1');
    await wake();
    expect((await store.framesOf(7))[0]?.result.audits[0]).toMatchObject({ status: 'audited', auditedAt: NOW, sha256: 'a1' });
  });

  it('is on its way to the storage before anybody waits for it', () => {
    const set = vi.spyOn(browser.storage.session, 'set');
    keep(7, 0, clean);
    const written = Object.keys(set.mock.calls[0]?.[0] ?? {});
    expect(written).toEqual(expect.arrayContaining(['tabs', 'tab:7', 'frame:7:0']));
  });

  it('is news once for each document', () => {
    expect([keep(7, 0, clean), keep(7, 0, clean), keep(7, 0, clean, 2)]).toEqual([true, false, true]);
  });

  it('gets no hash of another document', async () => {
    keep(7, 0, clean, 2);
    store.stampFrame({ tab: 7, frame: 0, born: 1 }, 'a1');
    expect((await store.framesOf(7))[0]?.result.audits[0]?.sha256).toBe('');
  });

  it.each([
    ['no text', 5],
    ['no JSON', '{'],
    ['something else', JSON.stringify({ audits: [] })],
  ])('is left out when %s lies in its place, and nothing else is', async (_, spoilt) => {
    keep(7, 0, clean);
    keep(7, 3, clean);
    await browser.storage.session.set({ 'frame:7:0': spoilt });
    expect(await kept(7)).toEqual([3]);
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', JSON.stringify({ frames: 7 })],
    ['no text', 7],
  ])('is not believed where the note of its tab is %s', async (_, spoilt) => {
    keep(7, 0, clean);
    keep(8, 0, clean);
    await browser.storage.session.set({ 'tab:7': spoilt });
    await wake();
    expect([await kept(7), await kept(8)]).toEqual([[], [0]]);
  });
});

describe('a frame in a page', () => {
  const seen = (frame: number): boolean | undefined => notes.noteOf(7).frames.find((one) => one.frame === frame)?.isSeen;

  it('does not count until it is seen, the page itself does', async () => {
    for (const frame of [0, 3]) store.keepFrame({ tab: 7, frame, born: 1 }, clean, NOW);
    expect([seen(0), seen(3), await kept(7)]).toEqual([true, false, [0]]);
    store.noteSeen(7, () => false);
    expect(await kept(7)).toEqual([0]);
    store.noteSeen(7, () => true);
    expect(await kept(7)).toEqual([0, 3]);
  });

  it('goes on counting when it is audited again, and not when another document stands there', () => {
    keep(7, 3, clean);
    store.noteView({ tab: 7, frame: 3, born: 1 }, 'clear');
    store.keepFrame({ tab: 7, frame: 3, born: 1 }, taking(10), NOW);
    expect(notes.noteOf(7).frames[0]).toMatchObject({ isSeen: true, view: 'clear' });
    store.keepFrame({ tab: 7, frame: 3, born: 2 }, taking(10), NOW);
    expect(notes.noteOf(7).frames[0]).toMatchObject({ isSeen: false, view: null });
    expect(store.noteView({ tab: 7, frame: 3, born: 1 }, 'clear')).toBe(false);
  });
});

describe('room', () => {
  it('is taken from the tab that takes most, inner frames first, the largest before others', async () => {
    keep(1, 0, taking(300_000));
    keep(2, 0, taking(1_000_000));
    keep(2, 5, taking(1_200_000));
    keep(2, 6, taking(1_500_000));
    keep(2, 7, taking(1_300_000));
    expect([await kept(1), await kept(2)]).toEqual([[0], [0, 5, 7]]);
    keep(3, 0, taking(1_200_000));
    expect([await kept(1), await kept(2), await kept(3)]).toEqual([[0], [0, 5], [0]]);
    expect(await stored()).not.toContain('frame:2:7');
  });

  it('that is lacking takes away no figures', async () => {
    keep(1, 0, taking(6_000_000));
    expect(await kept(1)).toEqual([]);
    expect(notes.noteOf(1).frames[0]?.tally).toMatchObject({ reports: 1, checked: 1 });
  });

  it('that the browser refuses costs the one that asks, and nobody else', async () => {
    keep(1, 0, clean);
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES exceeded'));
    keep(2, 0, clean);
    await expect.poll(() => notes.noteOf(2).frames[0]?.bytes).toBe(0);
    expect([await kept(1), await kept(2)]).toEqual([[0], []]);
  });

  const framesNoted = (tab: number): number[] => notes.noteOf(tab).frames.map(({ frame }) => frame);

  it('ends with two hundred frames of a tab, which says so until it is audited anew', async () => {
    for (let frame = 0; frame < 250; frame++) keep(1, frame, clean);
    expect([framesNoted(1).length, notes.noteOf(1).crowded]).toEqual([200, true]);
    await store.forgetTop(1);
    expect([framesNoted(1).includes(0), notes.noteOf(1).crowded]).toEqual([false, false]);
  });

  it('has room for a report behind any number of frames without one, and always for the page itself', () => {
    for (let frame = 1; frame <= 250; frame++) keep(1, frame, { ...clean, audits: [] });
    keep(1, 251, clean);
    keep(1, 0, clean);
    expect(framesNoted(1).slice(-2)).toEqual([251, 0]);
    expect([framesNoted(1).length, notes.noteOf(1).crowded]).toEqual([200, false]);
  });

  it('keeps the page itself, which is no report, behind any number of frames with one', () => {
    keep(1, 0, { ...clean, audits: [] });
    for (let frame = 1; frame <= 250; frame++) keep(1, frame, clean);
    expect([framesNoted(1)[0], framesNoted(1).length]).toEqual([0, 200]);
  });

  it('has room for a report behind any number that nobody sees, and for the page behind any number that are seen', () => {
    for (let frame = 1; frame <= 200; frame++) keep(1, frame, clean);
    store.noteView({ tab: 1, frame: 7, born: 1 }, 'away');
    store.noteSeen(1, ({ frame }) => frame !== 7);
    keep(1, 251, clean);
    expect(framesNoted(1)).not.toContain(7);
    expect([framesNoted(1).at(-1), notes.noteOf(1).crowded]).toEqual([251, false]);
    keep(1, 0, clean);
    expect([framesNoted(1).at(-1), framesNoted(1).length, notes.noteOf(1).crowded]).toEqual([0, 200, true]);
  });
});

it('a tab that goes on under another number keeps the wish about marks, and nothing else', async () => {
  keep(7, 0, clean);
  await store.setMarksOn(7, false);
  await store.replaceTab(7, 9);
  expect((await stored()).sort()).toEqual(['tab:9', 'tabs']);
  expect([await store.marksOn(9), await kept(9)]).toEqual([false, []]);
});

describe('a tab that was closed', () => {
  it('leaves nothing, whatever still comes of it', async () => {
    const before = await stored();
    keep(7, 0, clean);
    await store.forgetTab(7);
    expect(keep(7, 0, clean)).toBe(false);
    await store.setMarksOn(7, false);
    expect((await stored()).filter((key) => !before.includes(key) && key !== 'tabs')).toEqual([]);
    expect(await browser.storage.session.get('tabs')).toEqual({ tabs: [] });
  });

  it('is forgotten also by a background that has just been woken', async () => {
    keep(7, 0, clean);
    keep(8, 0, clean);
    await wake();
    await store.forgetTab(7);
    expect((await stored()).filter((key) => key.includes('7'))).toEqual([]);
    expect(await kept(8)).toEqual([0]);
  });
});
