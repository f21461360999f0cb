import { isEnd, type SweepState, type Task } from './state';
import type { Plan } from './types';

/** What decides which tasks are done now. */
export interface DueOptions {
  /** Only lists are gone through. */
  readonly onlyPlan: boolean;
  /** As `Ports`. */
  readonly isReadableFile: (address: string) => boolean;
}

const isReadable = ({ role, ask }: Plan, { isReadableFile }: DueOptions): boolean =>
  !(role.kind === 'report' && role.isFile) || isReadableFile(ask.address);

/** Whether something is still to be done about a task. */
export function isDue({ plan, isDone, outcome }: Task, state: SweepState, options: DueOptions): boolean {
  if (isDone || state.left.has(plan.id)) return false;
  const { role } = plan;
  if (role.kind === 'report') return !options.onlyPlan && outcome?.kind !== 'failed' && isReadable(plan, options);
  return outcome?.kind !== 'failed' || (role.kind === 'list' && role.part !== null && isEnd(role, outcome.why));
}
