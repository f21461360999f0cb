import * as z from 'zod/mini';

/**
 * The journal of a sweep: one record a step, in the order in which they were done. What a record says is whole, so that a sweep
 * that was broken off anywhere goes on from its last record.
 */

const text = z.string().check(z.maxLength(4000));
const address = z.string().check(z.maxLength(4000));
const number = z.int().check(z.minimum(0));
const listOf = <T extends z.ZodMiniType>(entry: T) => z.readonly(z.array(entry));

const ask = z.object({
  address,
  form: z.optional(z.string().check(z.maxLength(20_000))),
  json: z.optional(z.string().check(z.maxLength(20_000))),
  referer: z.optional(address),
});

const family = z.enum(['static', 'linked', 'jpage', 'jpaas', 'xxgk', 'gkmlpt', 'ucap', 'truecms', 'ewb', 'page']);

const part = z.object({
  ask,
  paging: z.object({ family, api: address, fields: z.readonly(z.record(z.string(), text)), size: number, pages: number }),
  page: z.int(),
  others: listOf(ask),
});

const column = z.object({ key: address, name: text, depth: number, fragment: z.optional(text) });

const role = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('robots') }),
  z.object({ kind: z.literal('list'), column, part: z.nullable(part) }),
  z.object({ kind: z.literal('report'), name: text, isFile: z.boolean() }),
]);

const plan = z.object({ id: number, ask, role, via: z.optional(number) });

const failure = z.enum([
  'not-found',
  'blocked',
  'host-stopped',
  'robots',
  'server',
  'network',
  'no-host',
  'tls',
  'timeout',
  'too-large',
  'private',
  'no-access',
  'moved',
  'redirects',
]);

const outcome = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('read'),
    status: number,
    type: text,
    sha256: text,
    size: number,
    isMade: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('moved'), to: address, plan: number }),
  z.object({ kind: z.literal('failed'), why: failure, detail: text }),
]);

const passed = z.object({
  name: text,
  address,
  why: z.enum(['other-paper', 'no-year', 'other-year', 'other-site', 'too-many', 'too-deep']),
});

/** What a document was found to be, for each report in it. */
const standing = z.object({
  agency: text,
  title: text,
  year: z.nullable(z.int()),
  status: z.enum(['audited', 'not-a-report', 'unreadable']),
  reason: z.nullable(text),
});

const record = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('begun'),
    version: z.literal(1),
    year: z.nullable(z.int()),
    plans: listOf(plan),
    left: z.optional(listOf(number)),
  }),
  z.object({ step: z.literal('planned'), plans: listOf(plan) }),
  z.object({ step: z.literal('sent'), id: number }),
  z.object({ step: z.literal('answered'), id: number, outcome, plans: listOf(plan), stops: z.optional(text) }),
  z.object({
    step: z.literal('opened'),
    id: number,
    family,
    plans: listOf(plan),
    passed: listOf(passed),
    fresh: listOf(z.string().check(z.maxLength(16))),
    isBare: z.boolean(),
    cut: z.boolean(),
  }),
  z.object({ step: z.literal('robots'), origin: text, rules: listOf(z.object({ allow: z.boolean(), path: text })) }),
  z.object({ step: z.literal('audited'), id: number, standings: listOf(standing) }),
  z.object({ step: z.literal('retried') }),
  z.object({
    step: z.literal('chosen'),
    left: listOf(number),
    expected: listOf(z.string().check(z.maxLength(200))).check(z.maxLength(5000)),
    obeyRobots: z.boolean(),
  }),
]);

export type JournalRecord = z.infer<typeof record>;
export type Standing = z.infer<typeof standing>;
export type RobotsRule = Extract<JournalRecord, { step: 'robots' }>['rules'][number];

/** A line of a journal as a record; null when it is none. */
export function readRecord(line: string): JournalRecord | null {
  try {
    const read = record.safeParse(JSON.parse(line));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
