import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { asTable, asText, type Selection } from '../../exports/copied';
import { tellDoubts } from '../../exports/told';
import { panelTexts } from '../../texts/panel';
import { Kinds } from '../coverage';
import type { Deeds } from '../deeds';
import { LastYear } from '../last-year';
import type { Placed } from '../placed';
import { useTexts } from '../texts';
import { Unchecked } from '../unchecked';
import { keyOf } from './arranged';
import { DoubtList } from './doubt-list';
import { ReportHead } from './report-head';
import { useKeys } from './use-keys';
import { useWalk } from './use-walk';
import { Walk } from './walk';

export interface PanelReportProps {
  readonly placed: Placed;
  readonly deeds: Omit<Deeds, 'onMarks'>;
  /** What leaves the product. */
  readonly children?: ComponentChildren;
}

interface CopiesProps extends Pick<Deeds, 'onCopy'> {
  readonly selection: Selection;
}

/** Copies all doubts, for a message or for a spreadsheet. */
function Copies({ selection, onCopy }: CopiesProps) {
  const { lang, t } = useTexts();
  return (
    <>
      <button type="button" class="link" onClick={() => onCopy(asText(selection, lang))}>
        {t.copy.text}
      </button>
      <button type="button" class="link" onClick={() => onCopy(asTable(selection, lang))}>
        {t.copy.table}
      </button>
    </>
  );
}

/** One audited report: what it came to, its doubts to be worked through, and what was checked. */
export function PanelReport({ placed, deeds, children }: PanelReportProps) {
  const { lang, t } = useTexts();
  const { audit, address, lastYear } = placed;
  const doubts = useMemo(() => tellDoubts(audit, lang), [audit, lang]);
  const walk = useWalk(doubts);
  const { shown, at } = walk;
  const goTo = (to: number, leads: boolean): void => {
    const told = shown[Math.min(Math.max(0, to), shown.length - 1)];
    if (!told) return;
    walk.reach(keyOf(told));
    if (leads) deeds.onJump(placed, keyOf(told));
  };
  useKeys({ next: () => goTo(at + 1, false), previous: () => goTo(at - 1, false), jump: () => goTo(at, true) });
  return (
    <article class="report">
      <ReportHead placed={placed} />
      {lastYear && (
        <LastYear
          audit={audit}
          told={lastYear}
          onSame={(same) => deeds.onSame(placed, same)}
          onVersion={(key) => deeds.onVersion(placed, key)}
        />
      )}
      {doubts.length > 0 ? (
        <DoubtList placed={placed} doubts={doubts} walk={walk} deeds={deeds} />
      ) : (
        <p class="calm fine">{panelTexts(lang).calm}</p>
      )}
      <div class="folds">
        <Unchecked relations={audit.relations} heading={t.unchecked.heading} />
        <Unchecked relations={audit.continuity} heading={t.lastYear.uncheckedHeading} />
        <Kinds relations={audit.relations} open={doubts.length === 0 && audit.coverage.unchecked === 0} />
      </div>
      {children}
      {doubts.length > 0 && (
        <Walk at={at} of={shown.length} onGo={(to) => goTo(to, true)}>
          <Copies selection={{ audit, address, doubts }} onCopy={deeds.onCopy} />
        </Walk>
      )}
    </article>
  );
}
