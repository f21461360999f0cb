import { useState } from 'preact/hooks';
import type { Operands } from '../../exports/operands';
import type { DecisionChange, Figures } from '../../messages/decision';
import { panelTexts } from '../../texts/panel';
import { useDeeds, type Deeds } from '../deeds';
import type { KnownTab, Phase } from '../known-tab';
import { decide, goToNextReport, paint, underline, type Which } from '../requests';
import { useTexts } from '../texts';

/** What the reader does in the panel beside what every surface offers. */
export interface PanelDeeds extends Deeds {
  /** Frames cells in the page; null clears what was framed. */
  readonly onPaint: (report: Which, cells: Operands | null) => void;
  readonly onUnderline: (on: boolean) => void;
  /** Decides about findings, by their ids, each with the figures that are shown. */
  readonly onDecide: (report: Which, findings: Readonly<Record<string, Figures>>, change: DecisionChange) => void;
  /** Goes to the next tab with a report. */
  readonly onNextReport: () => void;
}

const NO_CELLS: Operands = { parts: [], totals: [] };

/** The deeds of the panel, and what is told of the last one. */
export function usePanelDeeds(ready: KnownTab | null, setPhase: (phase: Phase) => void): [PanelDeeds, told: string] {
  const { lang } = useTexts();
  const [deeds, told] = useDeeds(ready, setPhase);
  const [own, setOwn] = useState('');
  return [
    {
      ...deeds,
      onPaint: (report, cells) => void (ready && paint(ready.tab, report, cells ?? NO_CELLS)),
      onUnderline(on) {
        if (!ready) return;
        setPhase({ ...ready, state: { ...ready.state, underlined: on } });
        void underline(ready.tab, on).catch(() => undefined);
      },
      onDecide(report, findings, change) {
        if (ready) void decide(ready.tab, report, findings, change).catch(() => setOwn(panelTexts(lang).unkept));
      },
      onNextReport() {
        if (ready) void goToNextReport(ready.tab).then((found) => setOwn(found ? '' : panelTexts(lang).noNext));
      },
    },
    own || told,
  ];
}
