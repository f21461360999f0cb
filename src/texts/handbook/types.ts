/** One rule explained to a reader, in one language. Every field is plain text of one or a few sentences. */
export interface HandbookEntry {
  /** What is compared with what, and which cells or passages take part. */
  readonly checks: string;
  /** What a reader loses when it does not hold. */
  readonly why: string;
  /** The article, notice or printed line of the form that it rests on; practice and logic are named as such. */
  readonly basis: string;
  /** A small worked example that leads to a finding, with its figures. */
  readonly fails: string;
  /** The same or a similar example without a finding. */
  readonly passes: string;
  /** When the rule makes no judgement, and what it does not cover. */
  readonly unsure: string;
}
