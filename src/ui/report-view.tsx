import type { Audit } from '../audit/types';
import type { LastYear as LastYearTold } from '../messages';
import { tellDoubts } from '../exports/told';
import { words } from '../texts';
import { Coverage, Kinds } from './coverage';
import type { Jump } from './finding-entry';
import { LastYear } from './last-year';
import { StoryEntry } from './story-entry';
import { useTexts } from './texts';
import { Unchecked } from './unchecked';
import { VerdictBanner } from './verdict-banner';

export interface ReportViewProps {
  readonly audit: Audit;
  /** Whether it was compared with the report on the year before; null where none comes before. */
  readonly lastYear: LastYearTold | null;
  /** Whether title and verdict stand above it already. */
  readonly headed: boolean;
  /** Takes the reader to a finding or a fact of this report. */
  readonly onJump: Jump;
  /** Says whether the report on the year before is of the same agency. */
  readonly onSame: (same: boolean) => void;
  /** Chooses the report on the year before among several that differ; null: none. */
  readonly onVersion: (key: string | null) => void;
}

/** All doubts, the gravest first; once above them it is asked to verify them. */
function Doubts({ audit, onJump }: Pick<ReportViewProps, 'audit' | 'onJump'>) {
  const { lang } = useTexts();
  const doubts = tellDoubts(audit, lang);
  if (doubts.length === 0) return null;
  return (
    <section class="doubts">
      <h3 class="doubts__heading fine">{words(lang).verifyAll}</h3>
      <ul>
        {doubts.map((told) => (
          <StoryEntry key={told.findings[0]?.finding.id} told={told} audit={audit} onJump={onJump} />
        ))}
      </ul>
    </section>
  );
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

/** One audited report: verdict, whose it is, coverage, doubts, and what was not checked. */
export function ReportView({ audit, lastYear, headed, onJump, onSame, onVersion }: ReportViewProps) {
  const { t } = useTexts();
  return (
    <article class="report">
      {!headed && <VerdictBanner audit={audit} />}
      <Identity audit={audit} headed={headed} />
      <Coverage audit={audit} />
      {lastYear && <LastYear audit={audit} told={lastYear} onSame={onSame} onVersion={onVersion} />}
      <Doubts audit={audit} onJump={onJump} />
      <div class="folds">
        <Unchecked relations={audit.relations} heading={t.unchecked.heading} />
        <Unchecked relations={audit.continuity} heading={t.lastYear.uncheckedHeading} />
        <Kinds relations={audit.relations} open={audit.findings.length === 0 && audit.coverage.unchecked === 0} />
      </div>
    </article>
  );
}
