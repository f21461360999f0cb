import type { Audit } from '../../audit/types';
import type { Lang } from '../../texts';
import { evidenceTexts } from '../../texts/evidence';

/** What file systems do not take in names, and what nobody sees in them. */
const UNFIT = /[\\/:*?"<>|.\p{Cc}\p{Cf}\p{Cs}\s-]+/gu;

/** The longest name of a body in the name of a file, in characters. */
const LONGEST = 40;

/** The name of a file for an evidence page: whose report it is, on which year, and when it was checked. @param day such as `2026-12-01`. */
export function evidenceName({ report }: Pick<Audit, 'report'>, day: string, lang: Lang): string {
  const agency = [...(report?.agency ?? '').replace(UNFIT, ' ').trim()].slice(0, LONGEST).join('').replaceAll(' ', '-');
  const parts = [evidenceTexts(lang).fileName, agency, report?.year ?? '', day.replace(/[^\d-]/g, '')];
  return `${parts.filter(Boolean).join('_')}.html`;
}
