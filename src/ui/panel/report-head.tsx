import { panelTexts } from '../../texts/panel';
import type { Audit } from '../../audit/types';
import type { Placed } from '../placed';
import { useTexts } from '../texts';
import { VerdictBanner } from '../verdict-banner';

export interface ReportHeadProps {
  readonly placed: Placed;
}

/** What else of an audit agrees, out of how many. */
interface Agreeing {
  readonly name: 'claims' | 'lastYear';
  readonly holds: number;
  readonly of: number;
}

function agreeing({ report, continuity }: Audit): Agreeing[] {
  const claims = report?.claims ?? [];
  const holding = (some: readonly { readonly verdict: string }[]): number =>
    some.filter(({ verdict }) => verdict === 'holds').length;
  const all: Agreeing[] = [
    { name: 'claims', holds: holding(claims), of: claims.length },
    { name: 'lastYear', holds: holding(continuity), of: continuity.length },
  ];
  return all.filter(({ of }) => of > 0);
}

/** Whose report, on which year, how it came out, and how much of it agrees. */
export function ReportHead({ placed: { audit } }: ReportHeadProps) {
  const { lang, t } = useTexts();
  const { report } = audit;
  if (!report) return null;
  const facts = [
    !report.title.includes(report.agency) && report.agency,
    report.year === null ? t.report.noYear : t.report.year(report.year),
    report.form === null ? t.report.noForm : t.report.form(report.form),
    report.publishedOn && t.report.published(report.publishedOn),
  ];
  return (
    <header class="report-head">
      <h2 class="identity__title" lang="zh-CN">
        {report.title || t.report.untitled}
      </h2>
      <ul class="identity__facts fine">
        {facts.filter(Boolean).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <VerdictBanner audit={audit}>
        <ul class="figures">
          {agreeing(audit).map(({ name, holds, of }) => (
            <li key={name}>{panelTexts(lang).figures[name](holds, of)}</li>
          ))}
        </ul>
      </VerdictBanner>
    </header>
  );
}
