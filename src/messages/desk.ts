import * as z from 'zod/mini';
import { auditSchema } from '../audit/schema';
import { decision, decisionChange } from './decision';

/** What the desk asks of the background: what was decided about reports that stand in no tab, and to decide about one. */

const text = (most: number) => z.string().check(z.maxLength(most));
const findings = z.array(text(200)).check(z.maxLength(500));

export const deskRequest = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('decided-at'),
    /** Places of reports (archive/place.ts), the best first, and the ids of their findings. */
    reports: z.array(z.object({ places: z.array(text(20_000)).check(z.maxLength(3)), findings })).check(z.maxLength(5000)),
  }),
  z.object({
    kind: z.literal('decide-at'),
    address: text(20_000),
    siteCode: text(100),
    audit: auditSchema,
    findings,
    change: decisionChange,
  }),
]);

export const deskAnswer = z.discriminatedUnion('kind', [
  /** For each report: the decisions by the id of the finding. */
  z.object({ kind: z.literal('decided'), reports: z.array(z.record(z.string(), decision)) }),
  z.object({ kind: z.literal('kept') }),
  /** Nothing was kept or found; `why` as failures of the archive are called (archive/failure.ts). */
  z.object({ kind: z.literal('failed'), why: text(20) }),
]);

export type DeskRequest = z.infer<typeof deskRequest>;
export type DeskAnswer = z.infer<typeof deskAnswer>;
