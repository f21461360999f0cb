import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { readingText, whose, type ReadingText } from '../messages/job';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.gte(0));

const knownReport = z.object({
  /** Its number among the reports of the reading, from 0. */
  part: count,
  ...whose.shape,
});

const entrySchema = z.object({
  key: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Of list and text in storage. */
  bytes: count,
  /** Where it was seen last. */
  address: text(20_000),
  /** Whether it has only ever been seen in a frame of another page. */
  isFramed: z.boolean(),
  /** Whether a viewer shows it: it is a file, no page. */
  isFile: z.optional(z.boolean()),
  /** Whether the reader has chosen it among several that differ. */
  isChosen: z.boolean(),
  /** The tabs that have shown it, the first of them. */
  tabs: z.array(z.int()).check(z.maxLength(3)),
  /** The document that has shown it first: when it began. */
  born: z.number(),
  /** Tabs and frames that show these reports, as far as is known. */
  frames: z.array(z.tuple([z.int(), z.int()])).check(z.maxLength(100)),
  reports: z.array(knownReport).check(z.maxLength(200)),
});

/** What is remembered of a report, beside what its reading has in common. */
export type KnownReport = z.infer<typeof knownReport>;
/** A reading that is remembered, without its text. */
export type Entry = z.infer<typeof entrySchema>;

const LIST = 'years';
const textKey = (key: string): string => `year:${key}`;

function parsed(stored: unknown): unknown {
  try {
    return typeof stored === 'string' ? JSON.parse(stored) : null;
  } catch {
    return null;
  }
}

/** The list that is stored; entries that do not fit the schema are left out. */
export async function storedEntries(): Promise<Entry[]> {
  const { [LIST]: stored } = await browser.storage.session.get(LIST);
  const list = parsed(stored);
  return Array.isArray(list) ? list.flatMap((entry) => entrySchema.safeParse(entry).data ?? []) : [];
}

/** The text of a reading; null when there is none, or none that fits the schema. */
export async function storedText(key: string): Promise<ReadingText | null> {
  const { [textKey(key)]: stored } = await browser.storage.session.get(textKey(key));
  return readingText.safeParse(stored).data ?? null;
}

/** Stores the list, and a text when it is new. Throws when there is no room. */
export function store(entries: readonly Entry[], key?: string, stored?: ReadingText): Promise<void> {
  return browser.storage.session.set({ [LIST]: JSON.stringify(entries), ...(key && stored && { [textKey(key)]: stored }) });
}

export const dropTexts = (keys: readonly string[]): Promise<void> => browser.storage.session.remove(keys.map(textKey));
