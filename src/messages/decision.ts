import * as z from 'zod/mini';
import { DECIDED, LONGEST_NOTE } from './decided';

/** What a reviewer has decided about a finding, as it is kept. */

const text = (most: number) => z.string().check(z.maxLength(most));
const verdict = z.nullable(z.enum(DECIDED));

/** A finding speaks of no more figures than a report has. */
const MOST_FIGURES = 400;

/** Of cells by their id, of the text by `text` and the cells that it is of. */
export const figures = z
  .record(text(4000), z.nullable(z.number()))
  .check(z.refine((all) => Object.keys(all).length <= MOST_FIGURES));

export const decision = z.object({
  /** Null where there is a note alone. */
  verdict,
  /** What it was before, for who takes it back. */
  before: verdict,
  note: text(LONGEST_NOTE),
  /** Who has decided, '' where no name was given, and when. */
  who: text(100),
  at: text(40),
  /** Those that it was taken on. */
  figures,
});

/** What is to be changed of a decision: another verdict (null: none), the one before, or the note. */
export const decisionChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict'), verdict }),
  z.object({ kind: z.literal('back') }),
  z.object({ kind: z.literal('note'), note: text(LONGEST_NOTE) }),
]);

export type Figures = z.infer<typeof figures>;
export type Decision = z.infer<typeof decision>;
export type DecisionChange = z.infer<typeof decisionChange>;
