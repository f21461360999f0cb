import type { Reason } from '../report/types';
import { reasonText } from '../texts';
import { webAddress } from './addresses';
import { later } from './later';
import { Check } from './links';
import { Notice } from './notice';
import type { Placed } from './placed';
import { useTexts } from './texts';

export interface UnreadableProps {
  readonly tab: number;
  /** A report that cannot be read. */
  readonly placed: Pick<Placed, 'audit' | 'address' | 'isPdf' | 'frame'>;
}

/** Documents beside a page: what looks for them comes when it is first shown. */
export const Attached = later(async () => (await import('./attached')).Attached);

/** A PDF that its tab shows as the browser does: it is read in the viewer. */
export function ShownPdf({ address }: { readonly address: string }) {
  const { t } = useTexts();
  const { heading, text } = t.closed.pdf;
  return (
    <Notice heading={heading} advice={text}>
      {webAddress(address) && <Check address={address} label={t.unreadable.checkPdf} />}
    </Notice>
  );
}

/** A report that cannot be read, why, and the attachments that may hold it. */
export function Unreadable({ tab, placed: { audit, address, isPdf, frame } }: UnreadableProps) {
  const { lang, t } = useTexts();
  const reason = audit.reason as Reason | null;
  if (isPdf) return <ShownPdf address={address} />;
  const isAttached = audit.attachments?.some((one) => webAddress(one.address));
  const advice = isAttached ? t.unreadable.withAttachments : (reason && t.unreadable.advice[reason]) || t.unreadable.otherAdvice;
  return (
    <Notice
      heading={reason === 'timeout' ? t.unanswered.heading : t.unreadable.heading}
      reason={reason ? reasonText(reason, lang) : undefined}
      advice={advice}
    >
      <Attached tab={tab} frame={frame} audit={audit} />
    </Notice>
  );
}

export interface NotReportProps {
  /** Why the page is none, when the page says so. */
  readonly reason: string | null;
  /** Something names a report. */
  readonly named: boolean;
  /** Whether frames of other sites, which were not read, stand in the page: the report may be there. */
  readonly framed: boolean;
  /** Where it stands: asked for the reports that it lists. */
  readonly tab: number;
  readonly frame: number;
  /** Its address. */
  readonly address: string;
}

const Listed = later(async () => (await import('./listed')).Listed);

/** Kinds of pages that have a heading of their own. */
const KINDS = ['list-page', 'notice', 'blank-form', 'other-form', 'pre-2019-form'] as const;

/** A page that is no report, what it is, and how to come to one. */
export function NotReport({ reason, named, framed, ...listed }: NotReportProps) {
  const { t } = useTexts();
  const kind = KINDS.find((one) => one === reason) ?? (framed ? 'framed' : named ? 'unopened' : 'none');
  const { heading, advice } = t.notReport[kind];
  return (
    <Notice heading={heading} advice={advice}>
      {kind === 'list-page' ? <Listed {...listed} /> : <Attached tab={listed.tab} frame={listed.frame} />}
    </Notice>
  );
}

/** Still waiting: for a page that is loading, or for a report that it names. */
export function Waiting({ what }: { readonly what: 'page' | 'report' }) {
  const { t } = useTexts();
  const { heading, text } = t.waiting[what];
  return (
    <div role="status">
      <Notice heading={heading} advice={text} />
    </div>
  );
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
