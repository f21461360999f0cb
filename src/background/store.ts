import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { unaudited } from '../audit/unaudited';
import { frameResult, type FrameResult } from '../messages';

/**
 * What is known of each tab. The background may be stopped at any moment, so all of it lies in `storage.session`; one key a
 * frame, so that frames that report at the same time do not overwrite each other.
 */
export interface FrameState {
  readonly frame: number;
  readonly result: FrameResult;
}

const prefix = (tab: number): string => `frame:${tab}:`;
const frameKey = (tab: number, frame: number): string => `${prefix(tab)}${frame}`;
const marksKey = (tab: number): string => `marks:${tab}`;

/** One report is some 60 kB, the browser has room for 10 MB: more than this from one frame is not kept. */
const MOST_CHARACTERS = 4_000_000;

/** What each frame was last known as while the background lives, to tell whether an audit brings anything new. */
const known = new Map<string, string>();

/** Whether a result, not yet stamped, differs from the last one of its frame; `again`: the last one is of the same page. */
export function isNews(tab: number, frame: number, result: FrameResult, again: boolean): boolean {
  const key = frameKey(tab, frame);
  const told = JSON.stringify(result);
  if (again && known.get(key) === told) return false;
  known.set(key, told);
  return true;
}

/** What is kept where there is no room for the audits: that there are some, and why nothing of them is shown. */
const withoutAudits = (result: FrameResult): FrameResult => ({
  ...result,
  audits: result.audits.slice(0, 1).map((audit) => ({
    ...audit,
    status: 'unreadable',
    reason: 'too-large',
    attachments: [],
    ...unaudited(),
  })),
});

/**
 * Keeps what came of a frame. Without room the texts of earlier readings go, then the oldest knowledge, which is worth less
 * than the newest: all of it.
 */
export async function keepFrame(tab: number, frame: number, result: FrameResult): Promise<void> {
  const kept = JSON.stringify(result).length > MOST_CHARACTERS ? withoutAudits(result) : result;
  const keep = (entry: FrameResult): Promise<void> => browser.storage.session.set({ [frameKey(tab, frame)]: entry });
  try {
    await keep(kept).catch(async () => {
      await browser.storage.session.remove(await keysOf('year:'));
      await keep(kept);
    });
  } catch {
    await browser.storage.session.remove(await keysOf('frame:'));
    known.clear();
    await keep(kept).catch(() => keep(withoutAudits(result)));
  }
}

/** Newer browsers tell the names of what is stored. */
interface WithKeys {
  getKeys(): Promise<string[]>;
}

/** What is stored under names that begin so; nothing else is read where the browser tells names. */
async function keysOf(start: string): Promise<string[]> {
  const { session } = browser.storage;
  const named = async (): Promise<string[]> => (session as unknown as WithKeys).getKeys();
  const keys = await named().catch(async () => Object.keys(await session.get(null)));
  return keys.filter((key) => key.startsWith(start));
}

/** All frames of a tab that were audited, the top frame first. Entries that do not fit the schema are left out. */
export async function framesOf(tab: number): Promise<FrameState[]> {
  const all = await browser.storage.session.get(await keysOf(prefix(tab)));
  const frames = Object.entries(all).flatMap(([key, value]) => {
    const parsed = frameResult.safeParse(value);
    return parsed.success ? [{ frame: Number(key.slice(prefix(tab).length)), result: parsed.data }] : [];
  });
  return frames.sort((a, b) => a.frame - b.frame);
}

export function forgetFrame(tab: number, frame: number): Promise<void> {
  known.delete(frameKey(tab, frame));
  return browser.storage.session.remove(frameKey(tab, frame));
}

/** Forgets the frames of a tab; its marks stay off when they were off. */
export async function forgetFrames(tab: number): Promise<void> {
  for (const key of known.keys()) if (key.startsWith(prefix(tab))) known.delete(key);
  await browser.storage.session.remove(await keysOf(prefix(tab)));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await forgetFrames(tab);
  marks.delete(tab);
  await browser.storage.session.remove(marksKey(tab));
}

/** Whether marks are shown, by tab, as far as it was asked for: an audit must not wait for storage. */
const marks = new Map<number, Promise<boolean>>();

async function readMarksOn(tab: number): Promise<boolean> {
  const found = await browser.storage.session.get(marksKey(tab));
  return z._default(z.boolean(), true).parse(found[marksKey(tab)]);
}

/** Whether marks are shown in a tab: yes, until the reader turns them off. */
export function marksOn(tab: number): Promise<boolean> {
  const asked = marks.get(tab) ?? readMarksOn(tab);
  marks.set(tab, asked);
  asked.catch(() => marks.delete(tab));
  return asked;
}

export function setMarksOn(tab: number, on: boolean): Promise<void> {
  marks.set(tab, Promise.resolve(on));
  return browser.storage.session.set({ [marksKey(tab)]: on });
}
