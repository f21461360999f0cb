import type { Plan } from './types';
import type { SweepState, Task } from './state';

/** Whether a page was read as its site sends it, and nothing that was looked for stands there: its scripts may bring it. */
function mayBeScripted({ plan: { id, role }, outcome, standings, isBare }: Task, { left }: SweepState): boolean {
  if (left.has(id) || outcome?.kind !== 'read' || outcome.isMade || !standings.length) return false;
  if (standings.some(({ reason }) => reason !== 'no-report')) return false;
  return role.kind === 'report' || (role.kind === 'list' && role.part === null && isBare);
}

/** Pages that may come by script alone, in the order of the plan. Read again as their scripts have made them, they are due anew. */
export const scriptedIn = (state: SweepState): Plan[] =>
  [...state.tasks.values()].filter((task) => mayBeScripted(task, state)).map(({ plan }) => plan);
