import { useState } from 'preact/hooks';
import { panelTexts } from '../../texts/panel';
import { later } from '../later';
import { Unreadable } from '../no-report';
import type { Placed } from '../placed';
import { RulesOff } from '../rules-off';
import { useTexts } from '../texts';
import { placesOf } from './arranged';
import { toldDecisions } from './decided';
import type { PanelDeeds } from './panel-deeds';
import { PanelReport } from './panel-report';
import type { Stands } from './use-walk';

export interface ReportsProps {
  readonly tab: number;
  /** The reports of the tab. */
  readonly reports: readonly Placed[];
  readonly stands: Stands;
  /** Whether the tab may be pictured. */
  readonly isGranted: boolean;
  /** Whether figures of the text that were not compared are underlined. */
  readonly isUnderlined: boolean;
  readonly deeds: PanelDeeds;
}

/** What saves a record comes behind the list, with which a reader begins. */
const RecordWay = later(async () => (await import('../record-way')).RecordWay);

/** Which of the reports of a tab is shown, from 0, and a way to choose another. */
function useChosen({ tab, reports, stands }: Pick<ReportsProps, 'tab' | 'reports' | 'stands'>): [number, (at: number) => void] {
  const page = `${tab} ${reports[0]?.address}`;
  const [chosen, setChosen] = useState(stands.get(page)?.at ?? 0);
  const choose = (at: number): void => {
    stands.set(page, { key: '', at });
    setChosen(at);
  };
  return [Math.min(chosen, reports.length - 1), choose];
}

/** One of the reports of a tab; where there are several, the reader chooses which. */
export function Reports({ tab, reports, stands, isGranted, isUnderlined, deeds }: ReportsProps) {
  const { lang, t } = useTexts();
  const [at, choose] = useChosen({ tab, reports, stands });
  const placed = reports[at];
  if (!placed) return null;
  const onNext = (): void => (at + 1 < reports.length ? choose(at + 1) : deeds.onNextReport());
  return (
    <>
      {reports.length > 1 && (
        <label class="chooser">
          <span class="fine">{panelTexts(lang).report}</span>
          <select value={at} onChange={(event) => choose(Number(event.currentTarget.value))}>
            {reports.map(({ audit }, n) => (
              <option key={n} value={n}>
                {`${n + 1}/${reports.length} ${audit.report?.title || t.report.untitled}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {placed.audit.status === 'unreadable' ? (
        <Unreadable tab={tab} placed={placed} />
      ) : (
        <PanelReport key={at} {...{ tab, placed, stands, isUnderlined, deeds, onNext }}>
          {(here) => (
            <>
              <RulesOff audit={placed.audit} />
              <RecordWay
                tab={tab}
                placed={placed}
                // Within a frame nobody knows where on the screen it stands.
                places={isGranted && here && placed.frame === 0 ? placesOf(here) : null}
                decisions={toldDecisions(placed.audit, placed.decisions)}
              />
            </>
          )}
        </PanelReport>
      )}
    </>
  );
}
