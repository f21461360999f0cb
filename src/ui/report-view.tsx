import type { Audit } from '../audit/types';
import type { LastYear as LastYearTold } from '../messages';
import type { Copied } from '../exports/copied';
import { Coverage, Kinds } from './coverage';
import type { Jump } from './doubt-entry';
import { Doubts } from './doubts';
import { isRenamed, LastYear, SameAnswers } from './last-year';
import { useTexts } from './texts';
import { Unchecked } from './unchecked';
import { VerdictBanner } from './verdict-banner';

export interface ReportViewProps {
  readonly audit: Audit;
  /** Whether it was compared with the report on the year before; null where none comes before. */
  readonly lastYear: LastYearTold | null;
  /** Where it stands. */
  readonly address: string;
  /** Whether title and verdict stand above it already. */
  readonly headed: boolean;
  /** Takes the reader to a finding or a fact of this report. */
  readonly onJump: Jump;
  /** Puts something on the clipboard. */
  readonly onCopy: (copied: Copied) => void;
  /** Says whether the report on the year before is of the same agency. */
  readonly onSame: (same: boolean | null) => void;
  /** Chooses the report on the year before among several that differ; null: none. */
  readonly onVersion: (key: string | null) => void;
}

/** Whose report, on which year, by which form. */
function Identity({ audit, headed }: Pick<ReportViewProps, 'audit' | 'headed'>) {
  const { t } = useTexts();
  const { report } = audit;
  if (!report) return null;
  const facts = [
    // The title above names it as a rule.
    !report.title.includes(report.agency) && report.agency,
    report.year === null ? t.report.noYear : t.report.year(report.year),
    report.form === null ? t.report.noForm : t.report.form(report.form),
    report.publishedOn && t.report.published(report.publishedOn),
  ];
  return (
    <div class="identity">
      {!headed && (
        <h2 class="identity__title" lang="zh-CN">
          {report.title || t.report.untitled}
        </h2>
      )}
      <ul class="identity__facts fine">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** One audited report: verdict, doubts, whose it is, coverage, and what was not checked. */
export function ReportView({ audit, address, lastYear, headed, onJump, onCopy, onSame, onVersion }: ReportViewProps) {
  const { t } = useTexts();
  const isAsked = lastYear?.kind === 'compared' && isRenamed(audit);
  return (
    <article class="report">
      {!headed && <VerdictBanner audit={audit} />}
      <Doubts audit={audit} address={address} headed={headed} onJump={onJump} onCopy={onCopy}>
        {isAsked && <SameAnswers onSame={onSame} />}
      </Doubts>
      <Identity audit={audit} headed={headed} />
      <Coverage audit={audit} />
      {lastYear && <LastYear audit={audit} told={lastYear} onSame={onSame} onVersion={onVersion} />}
      <div class="folds">
        <Unchecked relations={audit.relations} heading={t.unchecked.heading} />
        <Unchecked relations={audit.continuity} heading={t.lastYear.uncheckedHeading} />
        <Kinds relations={audit.relations} open={audit.findings.length === 0 && audit.coverage.unchecked === 0} />
      </div>
    </article>
  );
}
