import type { Anchor } from '../../document/types';
import type { Piece } from '../pieces';
import type { Passages } from '../types';
import { chooseHeadings } from './choose-headings';
import { listedOnly } from './contents';
import { headingsIn, type Heading } from './headings';
import { collectPassages } from './passages';
import { unclearSections, withRunIns } from './run-in';
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

/**
 * Divides the pieces of one report by those of its headings that are those of its sections.
 * @returns with the pieces as the sections divide them.
 */
export function outlineOf(given: readonly Piece[], found: readonly Heading[]): { outline: Outline; pieces: readonly Piece[] } {
  const pieces = withRunIns(given, found);
  const headings = pieces === given ? found : headingsIn(pieces);
  const chosen = withUnknown(pieces, headings, chooseHeadings(headings));
  const unclear = unclearSections(pieces, headings, chosen);
  const sections = outlineSections(pieces, chosen, { listed: listedOnly(pieces, headings, chosen), unclear });
  const first = Math.min(pieces.length, ...[...chosen.values()].map(({ at }) => at));
  return { outline: { sections, headings: chosen.size, first, ...collectPassages(sections, pieces, first) }, pieces };
}
