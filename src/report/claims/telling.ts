import type { SectionId } from '../../forms';
import { FIGURE, OF_THE_TABLE, TOLD_END, UNIT_BEHIND } from '../../forms/lexicon/told';

/** Sections whose prose states figures of the tables; in those that hold a table, rows of it may stand as text. */
export const TELLING: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];
const WITH_TABLES: ReadonlySet<SectionId> = new Set(['disclosure', 'requests', 'remedies']);

/** Characters of a sentence that are looked at on either side of a figure. */
const LONGEST = 300;

/** Whether a passage of a section may tell figures in sentences. */
export const mayTell = (section: SectionId, text: string) => !WITH_TABLES.has(section) || TOLD_END.test(text);

/** Whether a figure is told in a sentence, and is no cell of a row that stands as text beside a table. */
export function isProse(
  section: SectionId,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (!WITH_TABLES.has(section)) return true;
  if (FIGURE.test(text.slice(start, end)) && !UNIT_BEHIND.test(text.slice(end))) return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const after = text.slice(end, end + LONGEST);
  const from = 1 + Math.max(...[...'。；;'].map((sign) => before.lastIndexOf(sign)));
  const to = after.search(TOLD_END);
  return to >= 0 && !OF_THE_TABLE.test(before.slice(from) + after.slice(0, to));
}
