import { doWork } from '../../src/hand';
import type { Room } from '../../src/workroom';

/** The room for tests without a browser: work is done at once, by whoever asks. */
export const place: Room<string, string> = {
  do: (job) => Promise.resolve({ kind: 'done', answer: doWork(job) }),
  prepare: () => undefined,
};
