import type { ClerkJob } from '../messages/clerk';
import type { Workroom } from '../workroom';
import { browserRoom } from '../workroom/browser';

let room: Workroom<unknown, string> | null = null;

/** What the clerk of this page makes of a piece of work, as it came; why there is nothing, where that is so. */
export async function askClerk(job: ClerkJob): Promise<unknown> {
  room ??= browserRoom('/clerk.js');
  const outcome = await room.do(job);
  if (outcome.kind !== 'done') return { kind: outcome.kind };
  try {
    return JSON.parse(outcome.answer) as unknown;
  } catch {
    return { kind: 'gone' };
  }
}
