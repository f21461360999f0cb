import type { Audit } from '../audit/types';
import type { Reason } from '../report/types';
import { reasonText } from '../texts';
import { webAddress } from './addresses';
import { Notice } from './notice';
import { useTexts } from './texts';

export interface UnreadableProps {
  /** An audit that came to nothing because the report cannot be read. */
  readonly audit: Audit;
}

/** A report that cannot be read, why, and the attachments that may hold it. */
export function Unreadable({ audit }: UnreadableProps) {
  const { lang, t } = useTexts();
  const links = (audit.attachments ?? []).flatMap(({ text, address }) => {
    const href = webAddress(address);
    return href ? [{ text: text.trim() || href, href }] : [];
  });
  const reason = audit.reason as Reason | null;
  const advice =
    links.length > 0 ? t.unreadable.withAttachments : (reason && t.unreadable.advice[reason]) || t.unreadable.otherAdvice;
  return (
    <Notice
      heading={reason === 'timeout' ? t.unanswered.heading : t.unreadable.heading}
      reason={reason ? reasonText(reason, lang) : undefined}
      advice={advice}
    >
      {links.length > 0 && (
        <ul class="links" aria-label={t.unreadable.attachments}>
          {links.map(({ text, href }) => (
            <li key={href}>
              <a href={href} target="_blank" rel="noreferrer">
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

export interface NotReportProps {
  /** Why the page is none, when the page says so. */
  readonly reason: string | null;
  /** Whether frames of other sites, which were not read, stand in the page: the report may be there. */
  readonly framed: boolean;
}

/** A page that is no report, and how to come to one. */
export function NotReport({ reason, framed }: NotReportProps) {
  const { lang, t } = useTexts();
  const told = reason && reason !== 'no-report' ? reasonText(reason, lang) : undefined;
  if (framed && !told) return <Notice heading={t.notReport.framedHeading} advice={t.notReport.framedAdvice} />;
  const advice = reason === 'list-page' ? t.notReport.listAdvice : t.notReport.advice;
  return <Notice heading={t.notReport.heading} reason={told} advice={advice} />;
}

/** There are reports, and no room to keep what came of them. */
export function TooLarge() {
  const { lang, t } = useTexts();
  return <Notice heading={t.unreadable.heading} reason={reasonText('too-large', lang)} advice={t.unreadable.otherAdvice} />;
}

interface RetryProps {
  /** Audits the tab anew. */
  readonly onRetry: () => void;
}

export interface UnansweredProps extends RetryProps {
  /** Whether it is being audited. */
  readonly underWay: boolean;
}

/** The page itself has not answered: whether it is a report is not known. */
export function Unanswered({ underWay, onRetry }: UnansweredProps) {
  const { t } = useTexts();
  if (underWay) return <Notice heading={t.underWay.heading} advice={t.underWay.text} />;
  return (
    <Notice heading={t.unanswered.heading} advice={t.unanswered.text}>
      <Retry onRetry={onRetry} />
    </Notice>
  );
}

/** Begins anew. */
export function Retry({ onRetry }: RetryProps) {
  const { t } = useTexts();
  return (
    <button type="button" class="quiet" onClick={onRetry}>
      {t.retry}
    </button>
  );
}
