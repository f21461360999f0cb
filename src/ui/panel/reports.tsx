import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { Unreadable } from '../no-report';
import type { Placed } from '../placed';
import type { RecordWayProps } from '../record-way';
import { RulesOff } from '../rules-off';
import { useTexts } from '../texts';
import { placesOf } from './arranged';
import { toldDecisions } from './decided';
import type { PanelDeeds } from './panel-deeds';
import { PanelReport } from './panel-report';

export interface ReportsProps {
  readonly tab: number;
  /** The reports of the tab. */
  readonly reports: readonly Placed[];
  /** Whether the tab may be pictured. */
  readonly isGranted: boolean;
  /** Whether figures of the text that were not compared are underlined. */
  readonly isUnderlined: boolean;
  readonly deeds: PanelDeeds;
}

/** What saves a record comes behind the list, with which a reader begins. */
function useRecordWay(): ComponentType<RecordWayProps> | null {
  const [Way, setWay] = useState<ComponentType<RecordWayProps> | null>(null);
  useEffect(() => void import('../record-way').then(({ RecordWay }) => setWay(() => RecordWay)), []);
  return Way;
}

/** One of the reports of a tab; where there are several, the reader chooses which. */
export function Reports({ tab, reports, isGranted, isUnderlined, deeds }: ReportsProps) {
  const { lang, t } = useTexts();
  const RecordWay = useRecordWay();
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
          {(here) => (
            <>
              <RulesOff audit={placed.audit} />
              {RecordWay && (
                <RecordWay
                  tab={tab}
                  placed={placed}
                  // Within a frame nobody knows where on the screen it stands.
                  places={isGranted && here && placed.frame === 0 ? placesOf(here) : null}
                  decisions={toldDecisions(placed.audit, placed.decisions)}
                />
              )}
            </>
          )}
        </PanelReport>
      )}
    </>
  );
}
