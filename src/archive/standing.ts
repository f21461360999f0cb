import type { Decision } from '../messages/decision';
import { printOf, type Entry } from './entry';

/** What is decided about a doubt; `stale`: its figures are others since, or it is about more. Null: nothing. */
export type DoubtStanding = NonNullable<Decision['verdict']> | 'stale' | null;

/** What is decided about each doubt of a report, gravest first. @param decisions by the id of the finding. */
export function standingsOf({ doubts }: Entry, decisions: Readonly<Record<string, Decision>>): DoubtStanding[] {
  return doubts.map(({ findings }) => {
    const all = findings.map(([id, print]) => ({ decision: decisions[id], print }));
    const first = all.find(({ decision }) => decision?.verdict)?.decision;
    if (!first?.verdict) return null;
    const isSame = all.every(({ decision, print }) => decision?.verdict && printOf(decision.figures) === print);
    return isSame ? first.verdict : 'stale';
  });
}

/** Whether a doubt is done with: what is to be asked is not. */
export const isSettled = (standing: DoubtStanding): boolean => standing === 'confirmed' || standing === 'in-order';

/** Whether a doubt is still to be decided about. */
export const isOpen = (standing: DoubtStanding): boolean => standing === null || standing === 'stale';
