import type { ToldDoubt } from '../../exports/told';
import { SECTIONS } from '../../forms';
import type { Severity } from '../../audit/types';

/** Which doubts are listed: all, or those of one severity. */
export type Filter = 'all' | Severity;

/** The gravest first, or as they stand on the page. */
export type Order = 'gravity' | 'page';

/** What a doubt is called by, as long as it is told: the id of its first finding. */
export const keyOf = ({ findings }: ToldDoubt): string => findings[0]?.finding.id ?? '';

const placeOf = ({ doubt: { section } }: ToldDoubt): number => {
  const at = SECTIONS.findIndex(({ id }) => id === section);
  // What is said of the whole report stands at its beginning.
  return at;
};

/** Whether a filter lets a doubt through. */
export const passes = ({ doubt }: ToldDoubt, filter: Filter): boolean => filter === 'all' || doubt.severity === filter;

/** Doubts as they are to be listed, of those that come the gravest first. */
export function arranged(doubts: readonly ToldDoubt[], filter: Filter, order: Order): ToldDoubt[] {
  const shown = doubts.filter((told) => passes(told, filter));
  return order === 'gravity' ? shown : shown.toSorted((a, b) => placeOf(a) - placeOf(b));
}
