import { useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { Unreadable } from '../no-report';
import type { Placed } from '../placed';
import { RecordWay } from '../record-way';
import { RulesOff } from '../rules-off';
import { useTexts } from '../texts';
import { toldDecisions } from './decided';
import type { PanelDeeds } from './panel-deeds';
import { PanelReport } from './panel-report';

export interface ReportsProps {
  readonly tab: number;
  /** The reports of the tab. */
  readonly reports: readonly Placed[];
  /** Whether figures of the text that were not compared are underlined. */
  readonly isUnderlined: boolean;
  readonly deeds: PanelDeeds;
}

/** One of the reports of a tab; where there are several, the reader chooses which. */
export function Reports({ tab, reports, isUnderlined, deeds }: ReportsProps) {
  const { lang, t } = useTexts();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, reports.length - 1);
  const placed = reports[at];
  if (!placed) return null;
  const onNext = (): void => (at + 1 < reports.length ? setChosen(at + 1) : deeds.onNextReport());
  return (
    <>
      {reports.length > 1 && (
        <label class="chooser">
          <span class="fine">{panelTexts(lang).report}</span>
          <select value={at} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {reports.map(({ audit }, n) => (
              <option key={n} value={n}>
                {`${n + 1}/${reports.length} ${audit.report?.title || t.report.untitled}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {placed.audit.status === 'unreadable' ? (
        <Unreadable placed={placed} />
      ) : (
        <PanelReport key={at} placed={placed} isUnderlined={isUnderlined} deeds={deeds} onNext={onNext}>
          <RulesOff audit={placed.audit} />
          <RecordWay tab={tab} placed={placed} decisions={toldDecisions(placed.audit, placed.decisions)} />
        </PanelReport>
      )}
    </>
  );
}
