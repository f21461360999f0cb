import type { Reading, WordData, WordKind } from '../types';

/** A word of the dictionary that a compound is read as. */
type Gives = { readonly [Kind in WordKind]: readonly [kind: Kind, data: WordData[Kind]] }[WordKind];

/**
 * Words that are read as one. `of` is a pattern of their kinds: `carry:short` also of that data, `(a|b)` one of several, `before`, `own`
 * and `after` a year beside the report's, `*` up to four words, `+` one to four, `{…}+` a stretch that may come again, `[…]` one that may
 * be missing; what stands behind `>` has to follow and stays as it is. The first record that fits wins.
 */
export interface Compound {
  readonly id: string;
  readonly of: string;
  readonly gives: Gives;
  /** Words of these kinds inside of it are said of it: they stand before it as well. */
  readonly keeps?: readonly WordKind[];
  /** What each of its things reads, and the first of them. */
  readonly things?: RegExp;
  readonly first?: RegExp;
  /** What stands right before it: words of a kind, or a sign that parts clauses. */
  readonly behind?: WordKind | 'mark';
  /** The word behind it does not begin so. */
  readonly unlessNext?: RegExp;
  /** Among the eight words that it begins with is an organisation that reads so. */
  readonly named?: RegExp;
  /** None of those eight words is of these kinds. */
  readonly unlessNear?: readonly WordKind[];
  /** Something of the kind was told just before it. */
  readonly told?: 'carriedIn';
  /** An outcome of requests stands in its sentence before it, or right behind it; or the paragraph has named requests. */
  readonly beside?: 'outcome-told' | 'outcome-next' | 'requests';
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}
