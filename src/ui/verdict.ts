import { gravest, placesOf } from '../audit/repairs/causes';
import type { Audit, Severity } from '../audit/types';
import type { UiTexts } from '../texts';

/** How an audit came out, the worst first; `partial` and `unchecked`: nothing found, but not everything was looked at. */
export type Tone = Severity | 'unchecked' | 'partial' | 'clean';

export interface Verdict {
  readonly tone: Tone;
  /** Places of each severity; findings that one repair explains count once, with the gravest of their severities. */
  readonly counts: Readonly<Record<Severity, number>>;
}

/** The verdict in one word, and the numbers behind it, counted as on the badge. */
export function verdictOf(audit: Audit): Verdict {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const place of placesOf(audit.findings)) counts[gravest(place)] += 1;
  return { tone: toneOf(audit, counts), counts };
}

function toneOf({ coverage }: Audit, counts: Verdict['counts']): Tone {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  if (coverage.relations === 0 || coverage.unchecked === coverage.relations) return 'unchecked';
  if (coverage.unchecked > 0) return 'partial';
  return counts.notice > 0 ? 'notice' : 'clean';
}

/** The verdict in one line. */
export function verdictLine({ tone, counts }: Verdict, t: UiTexts['verdict']): string {
  switch (tone) {
    case 'clean':
      return t.clean;
    case 'notice':
      return t.noticesOnly(counts.notice);
    case 'partial':
      return t.partly;
    case 'unchecked':
      return t.nothingChecked;
    default: {
      const parts = [counts.error && t.errors(counts.error), counts.warning && t.warnings(counts.warning)];
      return parts.filter(Boolean).join(t.and);
    }
  }
}

/** How many of its relations were checked. */
export const coverageLine = ({ coverage }: Audit, t: UiTexts): string =>
  t.coverage.line(coverage.relations - coverage.unchecked, coverage.relations);
