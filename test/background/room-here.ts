import { doWork } from '../../src/hand';
import type { Job } from '../../src/messages/job';
import type { Room } from '../../src/workroom';

/** The room for tests without a browser: work is done at once, by whoever asks. */
export const place: Room<Job, string> = {
  do: (job) => Promise.resolve({ kind: 'done', answer: doWork(structuredClone(job)) }),
  prepare: () => undefined,
};
