import { useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import type { Deeds } from '../deeds';
import { Unreadable } from '../no-report';
import type { Placed } from '../placed';
import { RecordWay } from '../record-way';
import { useTexts } from '../texts';
import { PanelReport } from './panel-report';

export interface ReportsProps {
  readonly tab: number;
  /** The reports of the tab. */
  readonly reports: readonly Placed[];
  readonly deeds: Omit<Deeds, 'onMarks'>;
}

/** One of the reports of a tab; where there are several, the reader chooses which. */
export function Reports({ tab, reports, deeds }: ReportsProps) {
  const { lang, t } = useTexts();
  const [chosen, setChosen] = useState(0);
  const at = Math.min(chosen, reports.length - 1);
  const placed = reports[at];
  if (!placed) return null;
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
        <Unreadable audit={placed.audit} />
      ) : (
        <PanelReport key={at} placed={placed} deeds={deeds}>
          <RecordWay tab={tab} placed={placed} />
        </PanelReport>
      )}
    </>
  );
}
