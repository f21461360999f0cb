import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { frameAudited, type FrameAudited } from '../messages';

/**
 * What is known of each tab. The background may be stopped at any moment, so all of it lies in `storage.session`; one key a
 * frame, so that frames that report at the same time do not overwrite each other.
 */
export interface FrameState {
  readonly frame: number;
  readonly result: FrameAudited;
}

const prefix = (tab: number): string => `frame:${tab}:`;
const frameKey = (tab: number, frame: number): string => `${prefix(tab)}${frame}`;
const marksKey = (tab: number): string => `marks:${tab}`;

/** One report is some 60 kB; more than this from one frame is no report. */
const MOST_BYTES = 1_000_000;

/** Keeps what a frame said. Without room the oldest knowledge is worth less than the newest: all of it goes. */
export async function keepFrame(tab: number, frame: number, result: FrameAudited): Promise<void> {
  if (JSON.stringify(result).length > MOST_BYTES) return;
  const entry = { [frameKey(tab, frame)]: result };
  try {
    await browser.storage.session.set(entry);
  } catch {
    const keys = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(keys.filter((key) => key.startsWith('frame:')));
    await browser.storage.session.set(entry);
  }
}

/** All frames of a tab that were audited, the top frame first. Entries that do not fit the schema are left out. */
export async function framesOf(tab: number): Promise<FrameState[]> {
  const all = await browser.storage.session.get(null);
  const frames = Object.entries(all).flatMap(([key, value]) => {
    if (!key.startsWith(prefix(tab))) return [];
    const parsed = frameAudited.safeParse(value);
    return parsed.success ? [{ frame: Number(key.slice(prefix(tab).length)), result: parsed.data }] : [];
  });
  return frames.sort((a, b) => a.frame - b.frame);
}

export const forgetFrame = (tab: number, frame: number): Promise<void> => browser.storage.session.remove(frameKey(tab, frame));

/** Forgets the frames of a tab; its marks stay off when they were off. */
export async function forgetFrames(tab: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(prefix(tab))));
}

/** Forgets a tab that was closed. */
export async function forgetTab(tab: number): Promise<void> {
  await forgetFrames(tab);
  await browser.storage.session.remove(marksKey(tab));
}

/** Whether marks are shown in a tab: yes, until the reader turns them off. */
export async function marksOn(tab: number): Promise<boolean> {
  const found = await browser.storage.session.get(marksKey(tab));
  return z._default(z.boolean(), true).parse(found[marksKey(tab)]);
}

export const setMarksOn = (tab: number, on: boolean): Promise<void> => browser.storage.session.set({ [marksKey(tab)]: on });
