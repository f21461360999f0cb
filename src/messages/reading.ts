import * as z from 'zod/mini';
import type { Audit, EvaluatedClaim, Finding, Repair } from '../audit/types';
import { foreignFrame, packedDocument } from './document';

/**
 * From a frame: the page as it was read. `all` holds what the page hides as well (tabs, folded parts); it is only sent
 * when the background asks for it, because what the page shows is no whole report. Numbers of places run through `shown`
 * first, then through `all`.
 */
export const pageReading = z.object({
  kind: z.literal('page-read'),
  address: z.string().check(z.maxLength(20_000)),
  /** Whether this auditor has read the page before. */
  again: z.boolean(),
  shown: packedDocument,
  all: z.optional(packedDocument),
  foreignFrames: z.array(foreignFrame).check(z.maxLength(10)),
});

export type PageReading = z.infer<typeof pageReading>;

/** What the page needs of an audit to mark it and to tell about it; the whole audit stays in the background. */
export interface ShownAudit {
  readonly status: Audit['status'];
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  /** The figures that take part in findings. */
  readonly facts: Readonly<Record<string, { readonly value: number | null; readonly unreadable?: true }>>;
  /** The claims that findings are about, by their number. */
  readonly claims: Readonly<Record<number, Pick<EvaluatedClaim, 'about' | 'value' | 'place'>>>;
}

/** A report of the page, audited; every place is the number of an anchor that the page has kept. */
export interface ExaminedReport {
  readonly audit: ShownAudit;
  readonly places: Readonly<Record<string, number>>;
  /** Operands of the relations that findings name. */
  readonly relations: readonly { readonly id: string; readonly left: readonly string[]; readonly right: readonly string[] }[];
}

/** The background's answer to a reading. */
export interface Examined {
  readonly reports: readonly ExaminedReport[];
  /** The hidden parts are wanted, too; nothing was audited yet. */
  readonly wantsAll: boolean;
  /** Whether anything differs from the last audit of the frame: then its page is wanted for the hash. */
  readonly changed: boolean;
  /** Something names a report: it is worth watching whether one arrives. */
  readonly candidate: boolean;
  /** Whether marks are wanted in this tab, and in which language. */
  readonly marks: boolean;
  readonly lang: 'zh' | 'en';
}
