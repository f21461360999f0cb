import type { Audit } from '../audit/types';
import { followDoubts, pageFateOf, pairRounds, type Fate, type PageFate } from '../exports/rounds';
import type { Lang } from '../texts';
import type { Swept } from './audits';

/** What became of a report since the earlier round: of its page, and how many doubts came to what. */
export interface RoundOf {
  readonly page: PageFate | 'new';
  readonly fates: Readonly<Partial<Record<Fate, number>>>;
}

export interface Round {
  /** By the key of the row. */
  readonly rows: ReadonlyMap<string, RoundOf>;
  /** Reports of the earlier round that are listed no more. */
  readonly gone: readonly Audit[];
  readonly sums: Readonly<Partial<Record<Fate, number>>>;
}

function countOf(before: readonly Audit[], after: readonly Audit[], lang: Lang): Partial<Record<Fate, number>> {
  const counts: Partial<Record<Fate, number>> = {};
  for (const { fate } of followDoubts(before, after, lang)) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}

/** Follows a sweep from its earlier round. */
export function roundOf(before: Swept, after: Swept, lang: Lang): Round {
  const { pairs, rest } = pairRounds(before.audits, after.audits);
  const keys = new Map(after.audits.map((audit, at) => [audit, after.keys[at] ?? '']));
  const rows = new Map<string, RoundOf>();
  for (const pair of pairs)
    if (pair.after)
      rows.set(keys.get(pair.after) ?? '', {
        page: pageFateOf(pair),
        fates: countOf([pair.before], [pair.after], lang),
      });
  for (const audit of rest) rows.set(keys.get(audit) ?? '', { page: 'new', fates: countOf([], [audit], lang) });
  const gone = pairs.filter(({ after: found }) => !found).map(({ before: audit }) => audit);
  return { rows, gone, sums: countOf(before.audits, after.audits, lang) };
}
