import type { Audit } from '../audit/types';
import type { LastYear as LastYearTold } from '../messages';
import { sectionName } from '../texts';
import { Coverage, Kinds } from './coverage';
import type { Jump } from './finding-entry';
import { LastYear } from './last-year';
import { groupFindings } from './stories';
import type { Group } from './stories';
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

interface GroupViewProps extends Pick<ReportViewProps, 'audit' | 'onJump'> {
  readonly group: Group;
}

/** Findings of one section of the report. */
function GroupView({ group, audit, onJump }: GroupViewProps) {
  const { lang, t } = useTexts();
  return (
    <section class="group">
      <h3 class="group__heading fine">{group.section === 'whole' ? t.findings.whole : sectionName(group.section, lang)}</h3>
      <ul>
        {group.stories.map((story) => (
          <StoryEntry key={story.findings[0]?.id} story={story} audit={audit} onJump={onJump} />
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

/** One audited report: verdict, whose it is, coverage, findings by section, and what was not checked. */
export function ReportView({ audit, lastYear, headed, onJump, onSame, onVersion }: ReportViewProps) {
  const { t } = useTexts();
  const groups = groupFindings(audit);
  return (
    <article class="report">
      {!headed && <VerdictBanner audit={audit} />}
      <Identity audit={audit} headed={headed} />
      <Coverage audit={audit} />
      {lastYear && <LastYear audit={audit} told={lastYear} onSame={onSame} onVersion={onVersion} />}
      {groups.map((group) => (
        <GroupView key={group.section} group={group} audit={audit} onJump={onJump} />
      ))}
      <div class="folds">
        <Unchecked relations={audit.relations} heading={t.unchecked.heading} />
        <Unchecked relations={audit.continuity} heading={t.lastYear.uncheckedHeading} />
        <Kinds relations={audit.relations} open={groups.length === 0 && audit.coverage.unchecked === 0} />
      </div>
    </article>
  );
}
