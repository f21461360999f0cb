import { misreadSample } from '../exports/sample';
import type { ClerkAnswer, SampleJob } from '../messages/clerk';
import { transcribed } from './evidence';

/** Writes the sample of a report that was misread. */
export function writeSample({ reading, part, audit }: SampleJob): ClerkAnswer {
  const transcript = transcribed({ kind: 'reading', reading, part }, audit);
  if (transcript === 'changed') return { kind: 'changed' };
  return transcript ? { kind: 'sample', page: misreadSample(audit, transcript) } : { kind: 'failed' };
}
