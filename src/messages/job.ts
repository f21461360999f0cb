import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { LANGS } from '../texts/lang';
import { packedText, seenText } from './document';
import { packsOfJob } from './packs';
import { cardWords, shownReport } from './shown';

/**
 * What the background gives to be done where it can be ended, and what comes of it: plain data, which comes back as JSON. What a
 * page has read stays text until it is there: the background never opens it.
 */

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.gte(0));

/**
 * What a frame has read, and with what it hides: documents as src/document/transfer.ts packs them, as JSON. `seen`: what of
 * it the page shows otherwise, where it was looked at. `again`: a file as read in a second way, where its figures are only placed by
 * how they are aligned.
 */
export const readingText = z.object({
  shown: packedText,
  all: z.optional(packedText),
  seen: z.optional(seenText),
  again: z.optional(packedText),
});

/** The report on the year before: which text holds it, its number there, and what it has to be, else it is not taken. */
const earlierReport = z.object({
  text: count,
  part: count,
  agency: text(1000),
  year: z.nullable(z.int()),
  /** On the reader's word it is one of the same body, whatever its name. */
  sameBody: z.boolean(),
});

/** The same report in another file, and where that stands. */
const twin = z.object({ text: count, part: count, agency: text(1000), year: z.nullable(z.int()), source: text(20_000) });

/** To be recognised and audited: a reading, each report with that of the year before where there is one. */
const readingJob = z.object({
  kind: z.literal('reading'),
  address: text(20_000),
  lang: z.enum(LANGS),
  reading: readingText,
  /** Whether it stands in a private window: then nothing of it is kept. */
  isPrivate: z.boolean(),
  texts: z.array(readingText),
  /** For each report of the reading. */
  earlier: z.array(z.nullable(earlierReport)),
  /** For each report of the reading. */
  twins: z.optional(z.array(z.nullable(twin))),
  /** Ids of rules that the reader has switched off. */
  off: z.optional(z.array(text(4000))),
  /** What places ask beside the form, where the reader has switched it on. */
  packs: packsOfJob,
  /** A panel leads to whatever was checked, not only to what was found. */
  reach: z.optional(z.boolean()),
});

export const job = z.discriminatedUnion('kind', [readingJob]);

/** Whose report it is, on which year: enough to meet it with those of other years. */
export const whose = z.object({
  agency: text(1000),
  year: z.nullable(z.int()),
  title: text(1000),
  siteCode: z.nullable(text(1000)),
  /** Whether the site bears the agency's own name. */
  ownSite: z.boolean(),
  /** Equal for two reports of the same figures. */
  figures: text(100),
});

const auditedReport = z.object({
  audit: auditSchema,
  shown: shownReport,
  /** Null where nothing is to be remembered. */
  whose: z.nullable(whose),
});

/**
 * What came of it. `refused`: what was given is nothing that can be done; `failed`: doing it broke off; `wants-all`: what the
 * page hides has to be seen first.
 */
export const answer = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['refused', 'failed', 'wants-all']) }),
  z.object({
    kind: z.literal('audited'),
    title: text(1000),
    /** Something names a report: it is worth watching whether one arrives. */
    candidate: z.boolean(),
    /** Equal for two readings that say the same. */
    print: text(100),
    reports: z.array(auditedReport),
    /** Numbers of texts that do not hold what they should. */
    spoilt: z.array(count),
    /** Texts of the card that belong to no finding. */
    words: cardWords,
  }),
]);

export type ReadingText = z.infer<typeof readingText>;
export type Whose = z.infer<typeof whose>;
export type ReadingJob = z.infer<typeof readingJob>;
export type Job = z.infer<typeof job>;
export type Answer = z.infer<typeof answer>;
export type Audited = Extract<Answer, { kind: 'audited' }>;
