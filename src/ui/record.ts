import type { EvidenceJob } from '../messages/clerk';
import { askClerk } from './ask-clerk';
import { saveAs } from './download';
import { dayOf, momentOf } from './moment';

/** What came of writing an evidence page. `changed`: the page is not any more what was audited. */
export type Written = 'saved' | 'changed' | 'failed';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Has an evidence page written, and saves it. @param audited when the report was audited. */
export async function writeRecord(
  about: Omit<EvidenceJob, 'kind' | 'audited' | 'made' | 'day'>,
  audited: Date,
): Promise<Written> {
  const answer = await askClerk({
    kind: 'evidence',
    ...about,
    audited: momentOf(audited),
    made: momentOf(new Date()),
    day: dayOf(audited),
  });
  if (!isRecord(answer)) return 'failed';
  if (answer.kind === 'changed') return 'changed';
  if (answer.kind !== 'evidence' || typeof answer.page !== 'string' || typeof answer.name !== 'string') return 'failed';
  saveAs(answer.name, 'text/html', answer.page);
  return 'saved';
}
