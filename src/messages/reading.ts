import * as z from 'zod/mini';
import type { Severity } from '../audit/types';
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

/** How a mark looks: brackets around what is asked about, dots under what takes part, a bar beside a place. */
export type Role = 'primary' | 'related' | 'place';

/** What the card says about one finding. */
export interface Tale {
  readonly severity: Severity;
  readonly word: string;
  readonly message: string;
  /** The relations written out. */
  readonly sums: readonly string[];
}

/** A mark, and what its card says. */
export interface ShownMark {
  /** Id of a fact, `claim/<index>`, or the place of a finding. */
  readonly id: string;
  readonly role: Role;
  readonly severity: Severity;
  /** Whether the keyboard stops here: once for each finding. */
  readonly stop: boolean;
  /** Name of the cell, table or section, or ''. */
  readonly name: string;
  /**
   * Its findings by their number among the report's tales; each with a possible cause, unless told before: the question,
   * and a line that says how it may have come about and that it is a guess.
   */
  readonly told: readonly { readonly tale: number; readonly guess: readonly string[] }[];
  /** Says how many more findings it takes part in, or ''. */
  readonly more: string;
  /** The cells that the card's sums speak of. */
  readonly parts: readonly string[];
  readonly totals: readonly string[];
}

/** The number of an anchor that the page has kept; for a claim with the number's place in its passage, in UTF-16 units. */
export type ShownPlace = readonly [anchor: number] | readonly [anchor: number, start: number, end: number];

/** A report of the page, audited, as far as it is shown there. */
export interface ShownReport {
  /** False where the page was found to be something else. */
  readonly isReport: boolean;
  readonly marks: readonly ShownMark[];
  /** One a finding. */
  readonly tales: readonly Tale[];
  /** Where a jump to a finding leads, best first. */
  readonly goals: Readonly<Record<string, readonly string[]>>;
  /** Anchors of what together makes up the report's own part of the page. */
  readonly borders: readonly number[];
  readonly places: Readonly<Record<string, ShownPlace>>;
}

/** The background's answer to a reading. */
export interface Examined {
  readonly reports: readonly ShownReport[];
  /** The hidden parts are wanted, too; nothing was audited yet. */
  readonly wantsAll: boolean;
  /** Whether anything differs from the last audit of the frame: then its page is wanted for the hash. */
  readonly changed: boolean;
  /** Something names a report: it is worth watching whether one arrives. */
  readonly candidate: boolean;
  /** Whether marks are wanted in this tab, and in which language. */
  readonly marks: boolean;
  readonly lang: 'zh' | 'en';
  /** Texts of the card that belong to no finding. */
  readonly words: { readonly title: string; readonly close: string };
}
