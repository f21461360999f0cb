import { answer, type Answer, type Job } from '../messages/job';
import { doWork } from '../hand';
import { warmUp } from '../hand/warm';
import type { Outcome } from '../workroom';
import type { Place } from './years';

let warm = false;

/** Makes the place ready before there is anything to do. */
export function prepareRoom(): void {
  if (!warm) warmUp();
  warm = true;
}

/**
 * Has something done where it can be ended. For now the background does it itself.
 * @param _place the frame that it is for: one does not hold up the others.
 */
export async function carryOut(job: Job, _place: Place): Promise<Outcome<Answer>> {
  const { data } = answer.safeParse(JSON.parse(doWork(JSON.stringify(job))));
  return data ? { kind: 'done', answer: data } : { kind: 'gone' };
}
