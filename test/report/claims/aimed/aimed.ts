import type { SectionId } from '../../../../src/forms';

/** A sentence with what a careful reader takes from it: cells by their short names (see claimed.ts), each with its figure. */
export interface Aimed {
  readonly text: string;
  readonly section?: SectionId;
  /** The reporting body, where it is not the bureau that most sentences are of. */
  readonly agency?: string;
  /** Figures that state these cells beyond doubt. */
  readonly must?: readonly string[];
  /** Figures that may be taken so, or not at all. */
  readonly may?: readonly string[];
}

export const BUREAU = '江城市民政局';
