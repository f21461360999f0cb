import { countOf, type Count } from '../audit/doubts';
import type { Audit, Severity } from '../audit/types';

/** How an audit came out, the worst first; `partial` and `unchecked`: nothing found, but not everything was looked at. */
export type Tone = Severity | 'unchecked' | 'partial' | 'clean';

export interface Verdict {
  readonly tone: Tone;
  readonly count: Count;
}

/** The verdict in one word, and the numbers behind it, those of the badge. */
export function verdictOf(audit: Audit): Verdict {
  const count = countOf(audit);
  return { tone: toneOf(count), count };
}

function toneOf({ error, warning, notice, relations, unchecked }: Count): Tone {
  if (error > 0) return 'error';
  if (warning > 0) return 'warning';
  if (unchecked === relations) return 'unchecked';
  if (unchecked > 0) return 'partial';
  return notice > 0 ? 'notice' : 'clean';
}
