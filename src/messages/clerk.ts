import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { LANGS } from '../texts/lang';
import { readingText } from './job';
import { packsOfJob } from './packs';
import { cardWords, shownReport } from './shown';
import { transcript } from './transcript';

/**
 * What pages of the extension give to their clerk (src/clerk), a worker of their own that can be ended: drafts to be read and
 * audited, what sites have answered to a sweep likewise, evidence pages to be written. What comes of it comes back as JSON.
 */

const text = (most: number) => z.string().check(z.maxLength(most));

/** No draft is larger, in bytes. */
export const LARGEST_DRAFT = 20_000_000;

/** Bytes of a file, or what was pasted, with their hash; `ending` of its name as `openDocument` takes it. */
const source = z.object({
  bytes: z.instanceof(Uint8Array).check(z.refine(({ length }) => length <= LARGEST_DRAFT)),
  ending: z.nullable(text(100)),
  sha256: text(100),
});

const moment = z.object({ local: text(200), utc: text(200) });

const decision = z.object({
  verdict: z.enum(['confirmed', 'in-order', 'to-ask']),
  note: text(10_000),
  who: text(1000),
  when: text(200),
  stale: z.boolean(),
});

/** What came of asking for the address of a page once more. */
const served = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('failed'), at: moment, status: z.nullable(z.int()) }),
  z.object({ kind: z.literal('fetched'), at: moment, source }),
]);

export const clerkJob = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('draft'),
    /** The first of which a report comes is taken: what was pasted may be there as rich text and as plain text. */
    sources: z.array(source).check(z.maxLength(3)),
    /** Name of the file, or ''. */
    name: text(2000),
    auditedAt: text(100),
    lang: z.enum(LANGS),
    /** Rules that are switched off. */
    off: z.array(text(100)),
    packs: packsOfJob,
  }),
  z.object({
    kind: z.literal('page'),
    /** What a site has answered, as it was sent. */
    source,
    address: text(20_000),
    auditedAt: text(100),
    off: z.array(text(100)),
    packs: packsOfJob,
  }),
  z.object({
    /** A report that was misread, of which a sample without names is wanted. */
    kind: z.literal('sample'),
    audit: auditSchema,
    /** What a page has read, and which of its reports. */
    reading: readingText,
    part: z.int(),
  }),
  z.object({
    kind: z.literal('evidence'),
    audit: auditSchema,
    /** The report as it was read: as transcribed before, or in what a page has read, which of its reports. */
    read: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('transcript'), transcript: z.nullable(transcript) }),
      z.object({ kind: z.literal('reading'), reading: readingText, part: z.int() }),
    ]),
    origin: z.enum(['page', 'file', 'pasted']),
    address: text(20_000),
    title: text(20_000),
    audited: moment,
    made: moment,
    /** Of the day on which it was audited, such as `2026-12-01`. */
    day: text(20),
    decisions: z.record(z.string(), decision),
    served: z.nullable(served),
    picture: z.nullable(text(20_000_000)),
    lang: z.enum(LANGS),
  }),
]);

const drafted = z.object({
  audit: auditSchema,
  transcript: z.nullable(transcript),
  /** Marks, and what their cards say. */
  shown: shownReport,
});

/** `changed`: what was read is not any more what was audited. */
export const clerkAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['refused', 'failed', 'changed']) }),
  /** `siteCode`: what the site calls itself in its own mark-up; '' where it does not. */
  z.object({ kind: z.literal('audited'), audits: z.array(auditSchema), siteCode: text(100) }),
  z.object({ kind: z.literal('drafted'), reports: z.array(drafted), words: cardWords }),
  z.object({ kind: z.literal('evidence'), page: z.string(), name: z.string() }),
  z.object({ kind: z.literal('sample'), page: z.string() }),
]);

export type DraftSource = z.infer<typeof source>;
export type ClerkJob = z.infer<typeof clerkJob>;
export type DraftJob = Extract<ClerkJob, { kind: 'draft' }>;
export type PageJob = Extract<ClerkJob, { kind: 'page' }>;
export type SampleJob = Extract<ClerkJob, { kind: 'sample' }>;
export type EvidenceJob = Extract<ClerkJob, { kind: 'evidence' }>;
export type ClerkAnswer = z.infer<typeof clerkAnswer>;
export type Drafted = z.infer<typeof drafted>;
