import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Tally } from '../exports/badge';
import { view } from '../messages/muster';

const count = z.int().check(z.gte(0));
const text = (most: number) => z.string().check(z.maxLength(most));

/** More frames of one tab are not kept apart. */
export const MOST_FRAMES = 200;

/** Of a frame's reports: see src/exports/badge.ts. */
const tally = z.object({
  reports: count,
  checked: count,
  stopped: count,
  count: z.object({
    error: count,
    warning: count,
    notice: count,
    involved: count,
    relations: count,
    holds: count,
    unchecked: count,
  }),
}) satisfies z.ZodMiniType<Tally>;

const frameNote = z.object({
  frame: count,
  /** When its document began, by the browser's clock in the frame: tells it from others that stood in the same frame. */
  born: z.number(),
  /** Equal for two results that say the same. */
  print: text(100),
  /** Of the result in storage. */
  bytes: count,
  auditedAt: text(40),
  /** Of the page as it was audited, '' until it is known. */
  sha256: text(64),
  /** The page has taken the marks away so often that they are no longer shown. */
  marksRemoved: z._default(z.boolean(), false),
  /** The page has been translated since it was audited. */
  translated: z._default(z.boolean(), false),
  /** How much of it the browser shows; null until it is told. */
  view: z.nullable(view),
  /** Whether the reader can see it: the others do not count. The top frame is always seen. */
  isSeen: z.boolean(),
  tally,
});

/** The top page was asked for its report and has not answered. */
const waiting = z.object({
  address: text(20_000),
  /** Whether that has taken too long, or cannot come to an end. */
  late: z.boolean(),
});

const tabNote = z.object({
  /** Frames that have answered, the latest last. */
  frames: z.array(frameNote).check(z.maxLength(MOST_FRAMES)),
  /** Whether more frames with reports have answered than are kept apart. */
  crowded: z.boolean(),
  /** Some frame did not answer when the page of this birth was audited last; null: all have. */
  silentIn: z._default(z.nullable(z.number()), null),
  waiting: z.nullable(waiting),
  /** The reader has clicked the button there, and the site is none that may be read by itself. */
  clicked: z._default(z.boolean(), false),
  /** Whether marks are wanted: yes, until the reader turns them off. */
  marks: z.boolean(),
  /** Whether figures of the text that were not compared are to be underlined beside a panel. */
  underlined: z._default(z.boolean(), false),
  /** The site on which the reader has clicked for the tab; '' where that was on none. */
  granted: z._default(text(20_000), ''),
});

export type FrameNote = z.infer<typeof frameNote>;
export type TabNote = z.infer<typeof tabNote>;

const LIST = 'tabs';
const key = (tab: number): string => `tab:${tab}`;

/** Notes of all tabs. In storage, too: the background may be stopped at any moment. */
const notes = new Map<number, TabNote>();
/** Tabs that were closed while the background lives: what still comes of them is not kept. */
const closed = new Set<number>();
const MOST_CLOSED = 1000;

let loading: Promise<void> | null = null;

/** A note from storage, null when it is spoilt. */
function noteFrom(stored: unknown): TabNote | null {
  try {
    return typeof stored === 'string' ? (tabNote.safeParse(JSON.parse(stored)).data ?? null) : null;
  } catch {
    return null;
  }
}

async function readNotes(): Promise<void> {
  const { session } = browser.storage;
  const { [LIST]: list } = await session.get(LIST);
  const tabs = z.array(z.int()).safeParse(list).data ?? [];
  const stored = await session.get(tabs.map(key));
  for (const tab of tabs) {
    const note = noteFrom(stored[key(tab)]);
    // What has come in since is newer.
    if (note && !notes.has(tab)) notes.set(tab, note);
  }
}

/** Reads what is known of all tabs, once while the background lives; without storage nothing is known. */
export function loadNotes(): Promise<void> {
  loading ??= readNotes().catch(() => undefined);
  return loading;
}

const NOTHING: TabNote = {
  frames: [],
  crowded: false,
  silentIn: null,
  waiting: null,
  clicked: false,
  marks: true,
  underlined: false,
  granted: '',
};

/** What is known of a tab. */
export const noteOf = (tab: number): TabNote => notes.get(tab) ?? NOTHING;

/** Every tab of which anything is known. */
export const notedTabs = (): [tab: number, note: TabNote][] => [...notes];

export const isClosed = (tab: number): boolean => closed.has(tab);

/** Changes what is known of a tab, once all notes were read; nothing is kept of one that was closed. `writeNotes` stores it. */
export function setNote(tab: number, note: TabNote): void {
  if (closed.has(tab)) return;
  notes.set(tab, note);
  noteNews(tab);
}

/** Something is news of a tab that does not stand in its note; `atOnce`: the reader has done it. */
export function noteNews(tab: number, atOnce = false): void {
  for (const hear of listeners) hear(tab, atOnce);
}

type Hear = (tab: number, atOnce: boolean) => void;
const listeners = new Set<Hear>();

/** Calls whenever something new is known of a tab. */
export const onNote = (hear: Hear): void => void listeners.add(hear);

/**
 * Stores the notes of some tabs, with `beside` in one step. It is under way when this returns: a background that is stopped
 * after that has stored it. Throws when there is no room.
 */
export function writeNotes(tabs: Iterable<number>, beside: Readonly<Record<string, string>> = {}): Promise<void> {
  const known = [...new Set(tabs)].filter((tab) => notes.has(tab));
  const written = Object.fromEntries(known.map((tab) => [key(tab), JSON.stringify(notes.get(tab))]));
  return browser.storage.session.set({ [LIST]: [...notes.keys()], ...written, ...beside });
}

/** From now on nothing is kept of this tab. */
export function closeTab(tab: number): void {
  closed.add(tab);
  for (const oldest of closed) if (closed.size > MOST_CLOSED) closed.delete(oldest);
}

/** Forgets what is known of a tab. */
export async function dropNote(tab: number): Promise<void> {
  if (!notes.delete(tab)) return;
  await Promise.all([writeNotes([]), browser.storage.session.remove(key(tab))]);
}
