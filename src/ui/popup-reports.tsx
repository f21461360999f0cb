import { coverageLine, doubtsLine } from '../texts';
import { Glance, type GlanceProps } from './glance';
import { Mark } from './mark';
import { Attached, Unreadable } from './no-report';
import type { Placed } from './placed';
import { RulesOff } from './rules-off';
import { useTexts } from './texts';
import { verdictOf } from './verdict';

type Says = Omit<GlanceProps, 'placed' | 'headed'>;

export interface PopupReportsProps extends Says {
  readonly tab: number;
  /** The reports of the tab. */
  readonly reports: readonly Placed[];
}

function One({ tab, placed, ...rest }: GlanceProps & Pick<PopupReportsProps, 'tab'>) {
  if (placed.audit.status === 'unreadable') return <Unreadable tab={tab} placed={placed} />;
  return (
    <>
      <Glance placed={placed} {...rest} />
      <Attached tab={tab} frame={placed.frame} audit={placed.audit} isFolded />
      <RulesOff audit={placed.audit} />
    </>
  );
}

/** Several reports: each folds up to its verdict and title. */
function Several({ reports, ...says }: PopupReportsProps) {
  const { lang, t } = useTexts();
  return reports.map((placed, index) => {
    const { audit } = placed;
    const verdict = verdictOf(audit);
    const audited = audit.status === 'audited';
    return (
      <details key={index} class="several" name="reports" open={index === 0}>
        <summary>
          <Mark tone={audited ? verdict.tone : 'unchecked'} />
          <span class="fine">{t.report.nth(index + 1, reports.length)}</span>
          <h2 lang="zh-CN">{audit.report?.title || t.report.untitled}</h2>
          <span>{audited ? doubtsLine(verdict.count, lang) : t.unreadable.heading}</span>
          {audited && <span class="fine">{coverageLine(verdict.count, lang)}</span>}
        </summary>
        <One placed={placed} headed {...says} />
      </details>
    );
  });
}

/** The reports of a tab at a glance. */
export function PopupReports({ reports, ...says }: PopupReportsProps) {
  const [first, second] = reports;
  if (second) return <Several reports={reports} {...says} />;
  return first ? <One placed={first} {...says} /> : null;
}
