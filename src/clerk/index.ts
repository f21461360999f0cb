import { clerkJob, type ClerkAnswer, type ClerkJob } from '../messages/clerk';
import { readDraft } from './draft';
import { writeEvidence } from './evidence';
import { readPage } from './page';
import { writeSample } from './sample';

async function done(job: ClerkJob): Promise<ClerkAnswer> {
  switch (job.kind) {
    case 'page':
      return readPage(job);
    case 'draft':
      return readDraft(job);
    case 'sample':
      return writeSample(job);
    case 'evidence':
      return writeEvidence(job);
    default:
      return job satisfies never;
  }
}

/**
 * Does a piece of work (src/messages/clerk.ts): plain data in, JSON out. It runs in a worker of the page that asks, which can be
 * ended: no draft, however it is made, can stop that page. Never throws.
 */
export async function doWork(given: unknown): Promise<string> {
  try {
    const { data } = clerkJob.safeParse(given);
    return JSON.stringify((data ? await done(data) : { kind: 'refused' }) satisfies ClerkAnswer);
  } catch {
    return JSON.stringify({ kind: 'failed' } satisfies ClerkAnswer);
  }
}
