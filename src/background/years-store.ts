import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { readingText, whose, type ReadingText } from '../messages/job';

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.gte(0));

const knownReport = z.object({
  /** Its number among the reports of the reading, from 0. */
  part: count,
  ...whose.shape,
  address: text(20_000),
});

const entrySchema = z.object({
  key: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  /** Tells whether the reports say the same as before. */
  print: text(100),
  /** Of the text in storage. */
  bytes: count,
  /** Tabs and frames that show these reports, as far as is known. */
  frames: z.array(z.tuple([z.int(), z.int()])).check(z.maxLength(100)),
  reports: z.array(knownReport).check(z.maxLength(200)),
});

/** A report that is remembered: whose it is, on which year, and where it stands. */
export type KnownReport = z.infer<typeof knownReport>;
/** A reading that is remembered, without its text. */
export type Entry = z.infer<typeof entrySchema>;

const LIST = 'years';
const textKey = (key: string): string => `year:${key}`;

/** The list that is stored; entries that do not fit the schema are left out. */
export async function storedEntries(): Promise<Entry[]> {
  const { [LIST]: list } = await browser.storage.session.get(LIST);
  return Array.isArray(list) ? list.flatMap((entry) => entrySchema.safeParse(entry).data ?? []) : [];
}

/** The text of a reading; null when there is none, or none that fits the schema. */
export async function storedText(key: string): Promise<ReadingText | null> {
  const { [textKey(key)]: stored } = await browser.storage.session.get(textKey(key));
  return readingText.safeParse(stored).data ?? null;
}

/** Stores the list, and a text when it is new. Throws when there is no room. */
export function store(entries: readonly Entry[], key?: string, stored?: ReadingText): Promise<void> {
  return browser.storage.session.set({ [LIST]: entries, ...(key && stored && { [textKey(key)]: stored }) });
}

export const dropTexts = (keys: readonly string[]): Promise<void> => browser.storage.session.remove(keys.map(textKey));
