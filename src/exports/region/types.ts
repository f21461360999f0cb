import type { FactId } from '../../forms';

/** A cell with its figure in two reports. */
export interface TwoFigures {
  readonly fact: FactId;
  readonly first: number;
  readonly second: number;
}

/** Where a report stands, and whose it is. */
export interface Cited {
  readonly agency: string;
  readonly year: number;
  readonly source: string;
}

/** What only several reports together show; each asks, none accuses. */
export type Remark =
  /** A body has no report on a year on which its neighbours have theirs. */
  | { readonly kind: 'not-published'; readonly agency: string; readonly year: number; readonly neighbours: number }
  /** Two copies of a report differ: at two addresses, or at one that was read twice. */
  | { readonly kind: 'changed-since'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoFigures[] }
  /** A figure changed out of all proportion against the year before. */
  | { readonly kind: 'change-implausible'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoFigures[] }
  /** A government's figure lies below that of one of its own bodies. */
  | { readonly kind: 'parent-children'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoFigures[] };
