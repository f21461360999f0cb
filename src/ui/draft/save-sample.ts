import { misreadTexts } from '../../texts/misread';
import { saveBlob } from '../download';
import { dayOf } from '../moment';
import type { ReadDraft } from './use-draft';

/** Saves a sample of each report of a draft that was misread: tables and headings, without names. Nothing is sent. */
export async function saveSample({ at, reports, lang }: Pick<ReadDraft, 'at' | 'reports' | 'lang'>): Promise<void> {
  const { misreadSample } = await import('../../exports/sample');
  reports.forEach(({ audit, transcript }, n) => {
    if (!transcript) return;
    const page = misreadSample(audit, transcript);
    const number = reports.length > 1 ? `-${n + 1}` : '';
    saveBlob(`${misreadTexts(lang).file}-${dayOf(at)}${number}.html`, new Blob([page], { type: 'text/html;charset=utf-8' }));
  });
}
