import type { ClaimRole, Reading, Slot, WordKind } from '../types';

/** What is done with requests, or what became of them: the verb that a figure of them is told with. */
export type Deed = 'receive' | 'new' | 'take' | 'handle' | 'answer' | 'carriedIn' | 'carriedOut';

/** Which rows of table three a figure states by its verb; sets of rows whose sum it may be, the likeliest first. */
export interface DeedRecord {
  readonly deed: Deed;
  readonly role: ClaimRole;
  readonly rows: readonly (readonly string[])[];
  /** A careful reader is not sure which of them. */
  readonly open?: true;
  /** Told of citizens, it may be that of natural persons alone. */
  readonly citizens?: true;
  readonly reads: readonly Reading[];
  readonly others: readonly Reading[];
}

/** What shows around the word that a figure belongs to, or was told before; each is one small question in `report/claims/signs.ts`. */
export type Sign =
  // The paragraph so far.
  | 'speaks-of-requests'
  | 'speaks-of-else'
  | 'speaks-of-papers'
  | 'speaks-of-cases'
  | 'case-told'
  | 'counts-papers'
  | 'sorts-papers'
  | 'requests-told'
  | 'tells-of-fees'
  // The words before it.
  | 'one-way'
  | 'mixed'
  | 'reviewed'
  | 'applicant'
  | 'citizen-by-verb'
  | 'several-applicants'
  | 'asker'
  | 'verb'
  | 'request'
  | 'proceeding-last'
  | 'things'
  | 'published'
  | 'unknown'
  | 'carried'
  | 'incoming'
  | 'new-and-carried'
  | 'told-otherwise'
  | 'known-words-only'
  // The word itself and its clause.
  | 'other-request'
  | 'opens'
  | 'tied-to-disclosure'
  | 'paper'
  | 'given-out'
  | 'bare'
  | 'clause-names-request'
  | 'asked-for'
  | 'cause-in-brackets'
  | 'perhaps-asked-for'
  | 'cases-of-others'
  | 'cases-untied'
  | 'cases-unnamed'
  | 'several-cases'
  | 'decision-unnamed'
  | 'decision-shown'
  | 'perhaps-decision';

/**
 * What the words of a frame tell: a deed of requests (by name, that of the verb before, of the one that brings in, or of the word
 * itself), or cells that the engine finds by the word.
 */
export type Tells =
  | Deed
  | 'verb-before'
  | 'carried-before'
  | 'incoming-before'
  | 'itself'
  | 'applicant-before'
  | 'asker'
  | 'applicant'
  | 'outcome'
  | 'shown'
  | 'granted'
  | 'proceeding'
  | 'result'
  | 'documents'
  | 'decisions';

/** A clause around a figure: the word that the figure belongs to, what shows around it, and the cells that the figure states then. */
export interface Frame {
  readonly id: string;
  /** Kinds of the word that the figure belongs to. */
  readonly head: readonly WordKind[];
  readonly data?: string;
  /** All of this shows, asked in this order; and none of that. */
  readonly when?: readonly Sign[];
  readonly unless?: readonly Sign[];
  /** null: the figure states no cell. */
  readonly tells: Tells | null;
  /** What is told of these requests behind them is open, too. */
  readonly opens?: Slot;
  /** A careful reader is never sure. */
  readonly open?: true;
  /** Any of this makes it unsure. */
  readonly unsure?: readonly Sign[];
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}
