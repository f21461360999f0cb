import { misreadTexts } from '../texts/misread';
import type { Lang } from '../texts';
import { askClerk } from './ask-clerk';
import { saveAs } from './download';
import { dayOf } from './moment';
import type { Placed } from './placed';
import { readingOf } from './requests';

/** What a clerk has written, or why there is nothing. */
interface Answer {
  readonly kind?: unknown;
  readonly page?: unknown;
}

/** Saves a sample of a report in a tab that was misread: tables and headings, without names. Nothing is sent. Loaded when it is asked for. */
export async function savePageSample(
  tab: number,
  { audit, frame, part }: Placed,
  lang: Lang,
): Promise<'saved' | 'changed' | 'failed'> {
  const reading = await readingOf(tab, frame);
  if (!reading) return 'failed';
  const { kind, page } = ((await askClerk({ kind: 'sample', audit, reading, part })) ?? {}) as Answer;
  if (kind === 'changed') return 'changed';
  if (kind !== 'sample' || typeof page !== 'string') return 'failed';
  saveAs(`${misreadTexts(lang).file}-${dayOf(new Date())}.html`, 'text/html', page);
  return 'saved';
}
