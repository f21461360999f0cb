import type { Finding, Repair } from '../audit/types';
import type { ShownAudit } from '../messages/reading';

/** What may lie behind a finding: the changed cells that concern it. */
export type Cause = Pick<Repair, 'changes' | 'resolves'>;

/** Findings of one story: one thing to look at. */
const storyOf = ({ findings }: ShownAudit, finding: Finding): Finding[] =>
  findings.filter(({ repair, story }) => repair === finding.repair && (story ?? 0) === (finding.story ?? 0));

/**
 * The likely cause of a finding, or null. A repair mends all that is violated, so only the changes in the finding's own
 * story count; and where other cells would do as well, none is named unless a usual slip speaks for one.
 */
export function causeOf(audit: ShownAudit, finding: Finding): Cause | null {
  const repair = audit.repairs[finding.repair ?? -1];
  if (!repair) return null;
  const story = storyOf(audit, finding);
  const cells = new Set(story.flatMap(({ facts }) => facts));
  const own = ({ changes }: Repair) => changes.filter(({ fact }) => cells.has(fact));
  const changes = own(repair);
  if (changes.length === 0) return null;
  const same = audit.repairs.filter((other) => other.changes.length === repair.changes.length);
  const ways = new Set(same.map((other) => JSON.stringify(own(other))));
  const bySlip = repair.slip !== null && changes.length === repair.changes.length;
  return ways.size > 1 && !bySlip ? null : { changes, resolves: story.flatMap(({ relations }) => relations) };
}
