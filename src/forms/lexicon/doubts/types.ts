import type { ClaimRole, Outcome, Slot } from '../types';

/** A sentence and the figure in it that is meant. */
export type Example = readonly [sentence: string, figure: number];

/**
 * Words around a figure that leave one of its slots open although the rest fits a cell. `before` and `after` are tested on the words of
 * the sentence on either side, of normalised text; where both stand, both have to fit. What looks back from the end of a text is written
 * `$(?<=…)`: tried once, while `…$` would be tried from each of its words.
 */
export interface Doubt {
  readonly id: string;
  /** Figures that it is about. */
  readonly of: readonly ClaimRole[];
  /** What is open. */
  readonly slot: Slot;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** Not where these words stand between `before` and the figure. */
  readonly unless?: RegExp;
  /** Not where these words stand anywhere in the sentence. */
  readonly unlessSaid?: RegExp;
  /** Not where a part of the figure begins before `after`. */
  readonly apart?: true;
  /** Only figures of this row of table three. */
  readonly row?: Outcome;
  /** Only figures of several columns together. */
  readonly sums?: true;
  /** Not where the body that reports is of the kind that is named. */
  readonly own?: true;
  /** The figure is known to count something else: it is no claim at all. */
  readonly named?: true;
  /** Sentences whose figure is not sure, for nothing but this record. */
  readonly doubtful: readonly Example[];
  /** Neighbours whose figure is. */
  readonly sure: readonly Example[];
}
