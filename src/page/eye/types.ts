import type { Places } from '../../document/transfer';
import type { PageNode } from '../../readers/dom';
import type { Paper } from './paint';

/** A text as it is shown, where that differs; of a paragraph the part that is meant, in UTF-16 units of its text. */
export interface Differing {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** What lies behind elements, as far as it was asked in one pass: cells share what is around them. */
export type Papers = Map<PageNode, Paper>;

/** What a place shows otherwise than it was read: its number and its text, of a paragraph the part as well. */
export type Seen = readonly [at: number, text: string] | readonly [at: number, text: string, start: number, end: number];

/** Looks whether a page shows what was read. */
export interface Looking {
  /** Looks at some figures before any is asked for: code that has run is several times faster. */
  warmUp(): void;
  /**
   * What of these places is shown otherwise; a place that as a whole is not shown now is taken as it was read.
   * @param drawn only those that the browser draws: laying out others would load their fonts, by which a page could tell that
   * somebody looks. They may be asked for again.
   */
  differing(numbers: readonly number[], drawn: boolean): Promise<Seen[]>;
}

/** What the second script leaves for the auditor. */
export type Eye = (places: Places) => Looking;
