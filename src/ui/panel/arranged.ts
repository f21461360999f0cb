import { figuresById } from '../../exports/operands';
import type { ToldDoubt } from '../../exports/told';
import { SECTION_TITLES } from '../../forms/section-titles';
import type { Audit, Severity } from '../../audit/types';

/** What has become of a doubt. */
export type Progress = 'asked' | 'done' | null;

/** Which doubts are listed: all, those of one severity, or those of which something has become. */
export type Filter = 'all' | Severity | NonNullable<Progress>;

/** The gravest first, or as they stand on the page. */
export type Order = 'gravity' | 'page';

/** What a doubt is called by, as long as it is told: the id of its first finding. */
export const keyOf = ({ findings }: ToldDoubt): string => findings[0]?.finding.id ?? '';

/** What is said of the whole report stands at its beginning. */
const placeOf = ({ doubt: { section } }: ToldDoubt): number => SECTION_TITLES.findIndex(({ id }) => id === section);

/** The figures that are shown of the findings of a doubt, by their ids. */
export const shownOf = ({ findings }: ToldDoubt, audit: Audit) =>
  figuresById(
    findings.map(({ finding }) => finding),
    audit,
  );

/** Where in the page a doubt stands: its findings, and the cells of which they speak. */
export const placesOf = ({ findings }: ToldDoubt): string[] =>
  findings.flatMap(({ finding: { id, facts }, operands: { parts, totals } }) => [id, ...facts, ...parts, ...totals]);

/** Tells what has become of a doubt. */
export type ProgressOf = (told: ToldDoubt) => Progress;

/** Whether a filter lets a doubt through. */
export const passes = (told: ToldDoubt, filter: Filter, progress: ProgressOf): boolean =>
  filter === 'all' || told.doubt.severity === filter || progress(told) === filter;

/** Doubts as they are to be listed, of those that come the gravest first. */
export function arranged(doubts: readonly ToldDoubt[], filter: Filter, order: Order, progress: ProgressOf): ToldDoubt[] {
  const shown = doubts.filter((told) => passes(told, filter, progress));
  return order === 'gravity' ? shown : shown.toSorted((a, b) => placeOf(a) - placeOf(b));
}
