import type { Audit } from '../../audit/types';
import { panelTexts } from '../../texts/panel';
import { dayOf, timeOf } from '../moment';
import { useTexts } from '../texts';

export interface StampProps {
  readonly audit: Pick<Audit, 'auditedAt' | 'sha256'>;
}

/** So much of a hash is shown; all of it is told to whoever points there, and stands on the record. */
const SHOWN = 12;

/** The moment at the reader's clock, to the minute; '' when it is none. */
export function clock(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : `${dayOf(date)} ${timeOf(date).slice(0, 5)}`;
}

/** When the page was checked, and the hash of what it was then. The hash comes a moment later. */
export function Stamp({ audit: { auditedAt, sha256 } }: StampProps) {
  const { lang } = useTexts();
  const t = panelTexts(lang);
  return (
    <p class="stamp fine">
      <time dateTime={auditedAt}>{t.checkedAt(clock(auditedAt))}</time>
      {sha256 && <code title={sha256}>{t.hash(sha256.slice(0, SHOWN))}</code>}
    </p>
  );
}
