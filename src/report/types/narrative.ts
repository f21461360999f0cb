import type { SectionId } from '../../forms';

/** Where words of the narrative stand: passage and offsets in the text of its anchor, as in a claim. */
export interface Spot {
  readonly section: SectionId;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** The words as printed. */
  readonly quote: string;
}

/** A figure and the parts that are told of it: 共9条，其中A5条、B4条. The spot is the whole's number. */
export interface Breakdown extends Spot {
  readonly whole: number;
  /** The largest figure that the whole may be when the sentence leaves the choice. */
  readonly most: number;
  /** The whole is the requests received, the parts are outcomes: those of requests carried in may be among them. */
  readonly outcomes: boolean;
  readonly parts: readonly number[];
  /** How many of the parts, from the first, surely belong to the list. */
  readonly sure: number;
  /** Only some parts are told, or a figure of them is not exact: nothing can be said. */
  readonly open: boolean;
  /** Nothing but these parts is told: every figure belongs to the list, and the sentence ends with it. */
  readonly complete: boolean;
  /** The words promise all the parts. */
  readonly all: boolean;
  /** The last part is all that is left (其他). */
  readonly rest: boolean;
}

/** A part with a label and a unit, but without its number; the spot is the label. */
export interface Gap extends Spot {
  readonly label: string;
}

/** A percentage behind a figure. `figure`: offset of that figure, as `start` of its claim. */
export interface Rate extends Spot {
  readonly percent: number;
  readonly decimals: number;
  readonly figure: number;
}

/** A sentence on fees for processing information; amounts in yuan. The spot is the total's number, or the first amount. */
export interface FeeStatement extends Spot {
  /** The sum that was collected; null when no amount says so. */
  readonly total: number | null;
  /** How many requests were charged. */
  readonly count: number | null;
  readonly parts: readonly number[];
  /** Numbers of requests beside the parts. */
  readonly counts: readonly number[];
  readonly open: boolean;
  /** Every exact amount that is a fee, with its offsets. */
  readonly amounts: readonly { readonly value: number; readonly start: number; readonly end: number }[];
}

/** What the narrative tells beside claims on cells. */
export interface Narrative {
  readonly breakdowns: readonly Breakdown[];
  readonly gaps: readonly Gap[];
  readonly growths: readonly (Rate & { readonly year: number | null })[];
  readonly shares: readonly Rate[];
  readonly fees: readonly FeeStatement[];
}
