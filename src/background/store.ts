import browser from 'webextension-polyfill';
import { stableId } from '../audit/stable-id';
import { tallyOf, type Tally } from '../exports/badge';
import { frameResult, type FrameResult } from '../messages';
import type { View } from '../messages/muster';
import { countsForNothing, leavingFor } from './share';
import {
  closeTab,
  dropNote,
  isClosed,
  loadNotes,
  MOST_FRAMES,
  notedTabs,
  noteOf,
  setNote,
  writeNotes,
  type FrameNote,
} from './tab-notes';

/**
 * What came of each frame. The background may be stopped at any moment, so all of it lies in `storage.session`: the result as
 * text under a key of its own, and what the badge needs of it in the note of the tab, which is in memory as well.
 */
export interface FrameState {
  readonly frame: number;
  readonly result: FrameResult;
}

/** A document in a frame of a tab. */
export interface Stand {
  readonly tab: number;
  readonly frame: number;
  /** When the document began: see the note of a frame. */
  readonly born: number;
}

/** What the results of all tabs may take, of the 10 MB that the browser has. A report takes some 25 kB. */
const MOST_BYTES = 5_000_000;

const keyOf = (tab: number, frame: number): string => `frame:${tab}:${frame}`;

/** What is known of a frame of a tab changes; null: nothing any more. */
function change(tab: number, frame: number, kept: FrameNote | null): void {
  const note = noteOf(tab);
  const others = note.frames.filter((one) => one.frame !== frame);
  setNote(tab, { ...note, frames: kept ? [...others, kept] : others });
}

const noteOfFrame = (tab: number, frame: number): FrameNote | undefined => noteOf(tab).frames.find((one) => one.frame === frame);

/** The text of a result is not stored: its figures are known all the same. */
function withoutText(tab: number, frame: number): void {
  const note = noteOfFrame(tab, frame);
  if (note) change(tab, frame, { ...note, bytes: 0 });
}

/** Stores the result of a frame with the notes; results that have to make room for it go. */
async function store(tab: number, frame: number, text: string): Promise<void> {
  const leaving = leavingFor(notedTabs(), MOST_BYTES);
  for (const one of leaving) withoutText(one.tab, one.frame);
  const stays = !leaving.some((one) => one.tab === tab && one.frame === frame);
  if (leaving.length) void browser.storage.session.remove(leaving.map((one) => keyOf(one.tab, one.frame)));
  await writeNotes([tab, ...leaving.map((one) => one.tab)], stays ? { [keyOf(tab, frame)]: text } : {});
}

/** Whether there is room for one more frame, or is made for it: the page itself always has some, and a report before none. */
function hasRoom({ tab, frame }: Pick<Stand, 'tab' | 'frame'>, { reports }: Tally): boolean {
  const { frames } = noteOf(tab);
  if (frames.length < MOST_FRAMES) return true;
  if (frame !== 0 && reports === 0) return false;
  const idle = frames.find(countsForNothing);
  const leaving = idle ?? (frame === 0 ? frames.at(-1) : undefined);
  if (leaving) forgetFrames(tab, [leaving.frame]);
  if (!idle) setNote(tab, { ...noteOf(tab), crowded: true });
  return leaving !== undefined;
}

/**
 * Keeps what came of a frame at a time, once all notes were read. Yields whether it says anything new of the document. All of it
 * is under way to the storage when this returns: the badge can be painted, and the background may be stopped.
 */
export function keepFrame({ tab, frame, born }: Stand, told: FrameResult, auditedAt: string): boolean {
  const { translated = false, ...result } = told;
  const text = JSON.stringify(result);
  const print = stableId(text);
  const known = noteOfFrame(tab, frame);
  if (isClosed(tab)) return false;
  if (known?.born === born && known.print === print) {
    // What was found stays, whether or not the page still says it in the same language.
    if (known.translated !== translated) renote({ tab, frame, born }, { translated });
    return false;
  }
  const tally = tallyOf(result.audits);
  if (!known && !hasRoom({ tab, frame }, tally)) return true;
  const bytes = new TextEncoder().encode(text).length;
  const { view = null, isSeen = frame === 0 } = known?.born === born ? known : {};
  const { marksRemoved = false } = result;
  change(tab, frame, { frame, born, print, bytes, auditedAt, sha256: '', marksRemoved, translated, view, isSeen, tally });
  store(tab, frame, text).catch(() => withoutText(tab, frame));
  return true;
}

/** What is known of a document changes in part. Yields whether that is the document that was read. */
function renote({ tab, frame, born }: Stand, part: Partial<FrameNote>): boolean {
  const note = noteOfFrame(tab, frame);
  if (note?.born !== born) return false;
  change(tab, frame, { ...note, ...part });
  writeNotes([tab]).catch(() => undefined);
  return true;
}

/** The hash of the page that a frame shows, when it comes. */
export const stampFrame = (stand: Stand, sha256: string): boolean => renote(stand, { sha256 });

/** Whether the page that a frame shows keeps taking the marks away. */
export const noteRemovals = (stand: Stand, marksRemoved: boolean): boolean => renote(stand, { marksRemoved });

/** Pages of a tab may show what they took away: the reader wants to see it once more. */
export async function forgetRemovals(tab: number): Promise<void> {
  await loadNotes();
  for (const { frame, born, marksRemoved } of noteOf(tab).frames) if (marksRemoved) noteRemovals({ tab, frame, born }, false);
}

/** How much of a frame the browser shows by now. Yields whether that is known of the document that was read. */
export const noteView = (stand: Stand, view: View): boolean => renote(stand, { view });

/** Which of the frames of a tab are seen. Yields those of which that has changed. */
export function noteSeen(tab: number, isSeen: (note: FrameNote) => boolean): FrameNote[] {
  const changed = noteOf(tab).frames.filter((note) => note.frame !== 0 && isSeen(note) !== note.isSeen);
  for (const note of changed) change(tab, note.frame, { ...note, isSeen: !note.isSeen });
  if (changed.length) writeNotes([tab]).catch(() => undefined);
  return changed;
}

function resultFrom(stored: unknown, { auditedAt, sha256, marksRemoved, translated }: FrameNote): FrameResult | null {
  try {
    const { data } = frameResult.safeParse(typeof stored === 'string' ? JSON.parse(stored) : null);
    return data
      ? { ...data, marksRemoved, translated, audits: data.audits.map((audit) => ({ ...audit, auditedAt, sha256 })) }
      : null;
  } catch {
    return null;
  }
}

/** What came of the frames of a tab that are seen, the top frame first. What is not stored, or does not fit the schema, is left out. */
export async function framesOf(tab: number): Promise<FrameState[]> {
  await loadNotes();
  const seen = noteOf(tab).frames.filter(({ isSeen }) => isSeen);
  const notes = seen.toSorted((a, b) => a.frame - b.frame);
  const stored = await browser.storage.session.get(notes.map(({ frame }) => keyOf(tab, frame)));
  return notes.flatMap((note) => {
    const result = resultFrom(stored[keyOf(tab, note.frame)], note);
    return result ? [{ frame: note.frame, result }] : [];
  });
}

/** Forgets what came of some frames of a tab. */
export function forgetFrames(tab: number, gone: readonly number[]): void {
  if (!gone.length) return;
  for (const frame of gone) change(tab, frame, null);
  browser.storage.session.remove(gone.map((frame) => keyOf(tab, frame))).catch(() => undefined);
  writeNotes([tab]).catch(() => undefined);
}

/** A tab is audited anew: its page has said nothing yet; what its frames have said holds until they say it anew or are gone. */
export async function forgetTop(tab: number): Promise<void> {
  await loadNotes();
  setNote(tab, { ...noteOf(tab), crowded: false, silentIn: null });
  forgetFrames(tab, [0]);
}

/** Forgets a tab that was closed: nothing that still comes of it is kept. */
export async function forgetTab(tab: number): Promise<void> {
  closeTab(tab);
  await loadNotes();
  const stored = noteOf(tab).frames.map(({ frame }) => keyOf(tab, frame));
  await Promise.all([dropNote(tab), browser.storage.session.remove(stored)]);
}

/** Whether marks are shown in a tab: yes, until the reader turns them off. */
export async function marksOn(tab: number): Promise<boolean> {
  await loadNotes();
  return noteOf(tab).marks;
}

export async function setMarksOn(tab: number, on: boolean): Promise<void> {
  await loadNotes();
  setNote(tab, { ...noteOf(tab), marks: on });
  await writeNotes([tab]);
}

/** A tab goes on under another number, with another page: of what was known only the reader's wish about marks stays. */
export async function replaceTab(replaced: number, tab: number): Promise<void> {
  const marks = await marksOn(replaced);
  await forgetTab(replaced);
  if (!marks) await setMarksOn(tab, false);
}
