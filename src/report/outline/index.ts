import type { Anchor } from '../../document/types';
import type { Piece } from '../pieces';
import type { Passages } from '../types';
import { chooseHeadings } from './choose-headings';
import { listedOnly } from './contents';
import type { Heading } from './headings';
import { collectPassages } from './passages';
import { outlineSections, type OutlineSection } from './sections';
import { withUnknown } from './unknown-headings';

export { withLostHeadings } from './converted';
export { divide, headingsIn, type Heading } from './headings';
export { rangesOfReports } from './parts';
export { tellSections } from './passages';
export type { OutlineSection } from './sections';

/** A report as its headings divide it. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  /** How many sections have a heading. */
  readonly headings: number;
  /** Index of the piece that is the first heading, behind the last piece without any. */
  readonly first: number;
  readonly passages: Passages;
  /** Where sections, their tables and passages stand, by id. */
  readonly places: ReadonlyMap<string, Anchor>;
}

/** Divides the pieces of one report by those of its headings that are those of its sections. */
export function outlineOf(pieces: readonly Piece[], headings: readonly Heading[]): Outline {
  const chosen = withUnknown(pieces, headings, chooseHeadings(headings));
  const sections = outlineSections(pieces, chosen, listedOnly(pieces, headings, chosen));
  const first = Math.min(pieces.length, ...[...chosen.values()].map(({ at }) => at));
  return { sections, headings: chosen.size, first, ...collectPassages(sections, pieces, first) };
}
