import type { FactId } from '../../forms';

/** A cell with its figure in two reports. */
export interface TwoFigures {
  readonly fact: FactId;
  readonly first: number;
  readonly second: number;
}

/** A cell with what is printed in it at two times. */
export interface TwoTexts {
  readonly fact: FactId;
  readonly first: string;
  readonly second: string;
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
  /** A page says something else than when it was saved. */
  | { readonly kind: 'changed-since-saved'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoTexts[] }
  /** A figure changed out of all proportion against the year before. */
  | { readonly kind: 'change-implausible'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoFigures[] }
  /** A government's figure lies below that of one of its own bodies. */
  | { readonly kind: 'parent-children'; readonly reports: readonly [Cited, Cited]; readonly cells: readonly TwoFigures[] }
  /** A section of several bodies is word for word the same. */
  | {
      readonly kind: 'alike-to-another';
      readonly section: string;
      /** How much of two of them stands in both, at least. */
      readonly percent: number;
      readonly texts: readonly (Cited & { readonly begins: string })[];
    }
  /** A section tells the work of another body. */
  | {
      readonly kind: 'other-place';
      readonly report: Cited;
      readonly section: string;
      readonly name: string;
      readonly quote: string;
    }
  /** A column lists the years of a body out of their order. */
  | { readonly kind: 'order-of-years'; readonly agency: string; readonly source: string; readonly years: readonly number[] }
  /** A column names most reports in one way, and these in another. */
  | { readonly kind: 'order-of-titles'; readonly host: string; readonly usual: string; readonly others: readonly Titled[] };

/** A report and what its column calls it. */
export interface Titled {
  readonly source: string;
  readonly title: string;
}
