import type { SectionId } from '../../forms';
import type { Passage, Passages } from '../types';
import {
  ABOUT,
  ABOUT_ANYWHERE,
  ANY_UNIT_BEHIND,
  FIGURE,
  FIGURE_BEFORE,
  FIGURE_BEHIND,
  IN_A_SENTENCE,
  OF_THE_TABLE,
  TOLD_END,
  UNIT_BEHIND,
} from '../../forms/lexicon/told';

/** Sections whose prose states figures of the tables; in those that hold a table, rows of it may stand as text. */
export const TELLING: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];
const WITH_TABLES: ReadonlySet<SectionId> = new Set(['disclosure', 'requests', 'remedies']);

/** Characters of all passages that are read: many times what any report tells, and each of its figures costs. */
const MOST_PROSE = 200_000;

/** Sections with the passages that are read: whole ones, up to the first that is beyond what any report tells. */
export function withinReach(passages: Passages): { readonly sections: [SectionId, Passage[]][]; readonly isAll: boolean } {
  let left = MOST_PROSE;
  const fits = ({ text }: Passage) => (left -= text.length) >= 0;
  const sections = TELLING.map((section): [SectionId, Passage[]] => [section, (passages.get(section) ?? []).filter(fits)]);
  return { sections, isAll: left >= 0 };
}

/** Characters of a sentence that are looked at on either side of a figure. */
const LONGEST = 300;
const LONGEST_UNIT = 12;
/** Characters within which another figure stands beside a figure. */
const BESIDE = 9;

/** Whether a passage of a section may tell figures in sentences. */
export const mayTell = (section: SectionId, text: string) => !WITH_TABLES.has(section) || TOLD_END.test(text);

/** Whether `isTold` may hold for any figure of a passage: one look at all of it, so that lines of cells cost nothing more. */
export const mayBeTold = (section: SectionId, text: string) =>
  mayTell(section, text) || IN_A_SENTENCE.test(text) || ABOUT_ANYWHERE.test(text);

/** Whether a figure is told in a sentence, and is no cell of a row that stands as text beside a table. */
export function isProse(
  section: SectionId,
  text: string,
  { start, end, bare }: { readonly start: number; readonly end: number; readonly bare?: true },
): boolean {
  if (!WITH_TABLES.has(section)) return true;
  if (!bare && FIGURE.test(text.slice(start, end)) && !UNIT_BEHIND.test(text.slice(end, end + LONGEST_UNIT))) return false;
  const { before, after, ends } = sentenceAround(text, start, end);
  return ends && !OF_THE_TABLE.test(before + after);
}

/** Whether a figure stands in words at all: beside a table also where it counts other things, or no sign ends the sentence. */
export function isTold(
  section: SectionId,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (!WITH_TABLES.has(section)) return true;
  if (FIGURE_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start))) return false;
  if (FIGURE_BEHIND.test(text.slice(end, end + BESIDE))) return false;
  const { before, after, ends } = sentenceAround(text, start, end);
  const counted = ANY_UNIT_BEHIND.test(after) && (IN_A_SENTENCE.test(before + after) || ABOUT.test(after));
  return counted || (ends && !OF_THE_TABLE.test(before + after));
}

/** The rest of the sentence around a figure, as far as it is looked at, and whether a sign ends it. */
function sentenceAround(text: string, start: number, end: number): { before: string; after: string; ends: boolean } {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = 1 + Math.max(...[...'。；;'].map((sign) => before.lastIndexOf(sign)));
  const to = after.search(TOLD_END);
  return { before: before.slice(from), after: to < 0 ? after : after.slice(0, to), ends: to >= 0 };
}
