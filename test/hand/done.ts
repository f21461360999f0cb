import { expect } from 'vitest';
import { answer, type Audited, type ReadingJob } from '../../src/messages/job';
import { doWork } from '../../src/hand';

/** A reading that is to be audited; only what a case is about is written out. */
export const jobOf = (shown: string, given: Partial<ReadingJob> = {}): ReadingJob => ({
  kind: 'reading',
  address: 'http://www.qinghe.gov.cn/',
  lang: 'zh',
  reading: { shown },
  isPrivate: false,
  texts: [],
  earlier: [],
  ...given,
});

/** Does it as a hand does: every answer fits the schema. */
export const done = (job: unknown) => answer.parse(JSON.parse(doWork(job)));

export function audited(job: unknown): Audited {
  const came = done(job);
  expect(came.kind).toBe('audited');
  return came as Audited;
}
