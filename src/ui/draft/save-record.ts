import { writeRecord } from '../record';
import type { ReadDraft } from './use-draft';

/** Saves an evidence page of each report of a draft. Yields whether all were written. */
export async function saveRecord({ intake, at, reports, lang }: Omit<ReadDraft, 'before'>): Promise<boolean> {
  const written = reports.map(({ audit, transcript }) =>
    writeRecord(
      {
        audit,
        read: { kind: 'transcript', transcript },
        origin: intake.origin,
        address: intake.name,
        title: '',
        decisions: {},
        served: null,
        picture: null,
        lang,
      },
      at,
    ),
  );
  return (await Promise.all(written)).every((one) => one === 'saved');
}
