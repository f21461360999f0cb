import type { ClaimRole, Slot } from '../../forms/lexicon';
import type { Reading } from './cells';

export type { ClaimRole, Slot };

/** Words that fill a slot, by their offsets in the normalised text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What fills the slots of a claim; what is not told by words is told by the report itself. */
export type Evidence = Partial<Readonly<Record<Slot, Span>>>;

/** A claim on normalised text; offsets are those of the figure or of the negative word. */
export interface Found {
  readonly value: number;
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  /** The slot that is open, where the claim is not certain. */
  readonly open?: Slot | undefined;
  /** The words that fill its slots. */
  readonly evidence?: Evidence | undefined;
  /** It is rounded: the cells may differ from it by so much. */
  readonly within?: number;
  /** Cells that it may hold as well: said of all that came in, it may be true of what was carried in, too. */
  readonly besides?: Reading;
  /** Nothing but another figure of the paragraph for the same cells makes it unsure. */
  readonly rival?: true;
  /** Nothing but a part told before it makes it unsure. */
  readonly ofSome?: true | undefined;
  /** The sentence says that all of them were answered. */
  readonly settled?: true;
  /** Its words name no requests: it is told of those before it. */
  readonly inherits?: boolean | undefined;
  readonly start: number;
  readonly end: number;
  /** Where the words begin and end that chose its cells, as far as they stand outside its clause: a quote needs them. */
  readonly from?: number | undefined;
  readonly to?: number;
  /** What it is about, for later sentences and for reconciliation. */
  readonly role: ClaimRole;
}

export type Topic = 'requests' | 'proceedings' | 'docs' | 'foreign' | null;

/** A figure of some requests, not of all: 会商申请12件. What follows may be told of them. */
export interface Some {
  readonly value: number;
  /** It stands in a list of such figures, none of which what follows is told of. */
  readonly several: boolean;
  /** Their parts are told: 其中. */
  readonly parted: boolean;
}

/** A cell or sum of cells that words name. */
export interface Head {
  readonly readings: readonly Reading[];
  readonly certain: boolean;
  readonly role: ClaimRole;
  readonly open?: Slot | undefined;
  /** Where the words begin that it takes over from an earlier clause. */
  readonly from?: number | undefined;
}
