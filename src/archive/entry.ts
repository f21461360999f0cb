import * as z from 'zod/mini';
import { doubtsOf } from '../audit/doubts';
import { stableId } from '../audit/stable-id';
import type { Audit, Finding } from '../audit/types';
import { figuresOf } from '../exports/operands';
import type { Decision } from '../messages/decision';
import type { EntryKey } from './stores';

/** A report in the archive as lists show it: so small that all of them fit into memory, and are searched there. */

const count = z.int().check(z.gte(0));
const text = (most: number) => z.string().check(z.maxLength(most));
const shares = z.object({ holds: count, violated: count, unchecked: count });

export const entrySchema = z.object({
  /** The sweep that it belongs to; '' where it was kept by itself. */
  sweep: text(100),
  plan: count,
  part: count,
  address: text(4000),
  /** How the list names it that led to it. */
  listedAs: text(400),
  /** When it was audited, by the clock of the machine. */
  at: text(40),
  /** Of the bytes, or of the page as it was serialised. */
  sha256: text(64),
  /** By which its decisions are kept, together with the ids of its findings. */
  place: text(4000),
  status: z.enum(['audited', 'not-a-report', 'unreadable']),
  reason: z.nullable(text(100)),
  agency: text(400),
  title: text(400),
  year: z.nullable(z.int()),
  publishedOn: z.nullable(text(40)),
  /** Relations of the form, and with the year before. */
  relations: shares,
  continuity: shares,
  claims: shares,
  /** The gravest first, as every surface counts them; of each finding its id and what its figures come to, see `printOf`. */
  doubts: z.array(
    z.object({ severity: z.enum(['error', 'warning', 'notice']), findings: z.array(z.tuple([text(200), text(16)])) }),
  ),
});

export type Entry = z.infer<typeof entrySchema>;

export const keyOf = ({ sweep, plan, part }: Pick<Entry, 'sweep' | 'plan' | 'part'>): EntryKey => [sweep, plan, part];

/** Figures as a short name: equal where a decision taken on the one holds for the other. */
export function printOf(figures: Decision['figures']): string {
  const known = Object.entries(figures).filter(([, value]) => value !== null);
  return stableId(...known.map(([id, value]) => `${id}=${value}`).toSorted());
}

function sharesOf(judged: readonly { readonly verdict: 'holds' | 'violated' | 'unchecked' }[]): Entry['relations'] {
  const of = (wanted: string): number => judged.filter(({ verdict }) => verdict === wanted).length;
  return { holds: of('holds'), violated: of('violated'), unchecked: of('unchecked') };
}

/** Where a report comes from. */
export type Origin = Pick<Entry, 'sweep' | 'plan' | 'part' | 'address' | 'place'>;

/** What lists show of an audit. */
export function entryOf(audit: Audit, origin: Origin): Entry {
  const { report, status, reason, auditedAt, sha256, listedAs = '' } = audit;
  const printed = ({ id, ...finding }: Finding): [string, string] => [id, printOf(figuresOf({ id, ...finding }, audit))];
  return {
    ...origin,
    listedAs: listedAs.slice(0, 400),
    at: auditedAt,
    sha256,
    status,
    reason,
    agency: (report?.agency ?? '').slice(0, 400),
    title: (report?.title ?? '').slice(0, 400),
    year: report?.year ?? null,
    publishedOn: report?.publishedOn ?? null,
    relations: sharesOf(audit.relations),
    continuity: sharesOf(audit.continuity),
    claims: sharesOf(report?.claims ?? []),
    doubts: doubtsOf(audit).map(({ severity, findings }) => ({ severity, findings: findings.map(printed) })),
  };
}
