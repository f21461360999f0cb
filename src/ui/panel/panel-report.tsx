import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Selection } from '../../exports/copied';
import { tellDoubts, type ToldDoubt } from '../../exports/told';
import { panelTexts } from '../../texts/panel';
import type { Deeds } from '../deeds';
import { LastYear } from '../last-year';
import { later } from '../later';
import { Attached } from '../no-report';
import type { Placed } from '../placed';
import { useTexts } from '../texts';
import { DECIDED } from '../../messages/decided';
import type { DecisionChange } from '../../messages/decision';
import { keyOf, shownOf } from './arranged';
import { Checked } from './checked';
import { progressOf, standingOf } from './decided';
import { DoubtList } from './doubt-list';
import type { PanelDeeds } from './panel-deeds';
import { ReportHead } from './report-head';
import { Stamp } from './stamp';
import { useKeys } from './use-keys';
import { useWalk, type Stands, type WalkState } from './use-walk';
import { Walk } from './walk';

export interface PanelReportProps {
  readonly tab: number;
  readonly placed: Placed;
  readonly stands: Stands;
  /** Whether figures of the text that were not compared are underlined. */
  readonly isUnderlined: boolean;
  readonly deeds: PanelDeeds;
  /** Goes to the next report. */
  readonly onNext: () => void;
  /** What leaves the product, by the doubt that the reader is at. */
  readonly children: (here: ToldDoubt | undefined) => ComponentChildren;
}

interface CopiesProps extends Pick<Deeds, 'onCopy'> {
  readonly selection: Selection;
}

/** Copies all doubts, for a message or for a spreadsheet. */
function Copies({ selection, onCopy }: CopiesProps) {
  const { t } = useTexts();
  return (
    <>
      <button type="button" class="link" onClick={() => onCopy(selection, 'text')}>
        {t.copy.text}
      </button>
      <button type="button" class="link" onClick={() => onCopy(selection, 'table')}>
        {t.copy.table}
      </button>
    </>
  );
}

type Rounds = Pick<PanelReportProps, 'placed' | 'deeds' | 'onNext'> & { readonly walk: WalkState };

/** Goes from doubt to doubt, also by keys. Yields the way to one by its number in the list, and to its place in the page if `leads`. */
function useRounds({ placed, walk: { shown, at, reach }, deeds, onNext }: Rounds): (to: number, leads: boolean) => void {
  const here = shown[at];
  const goTo = (to: number, leads: boolean): void => {
    const told = shown[Math.min(Math.max(0, to), shown.length - 1)];
    if (!told) return;
    reach(keyOf(told));
    deeds.onPaint(placed, told.findings[0]?.operands ?? null);
    if (leads) deeds.onJump(placed, keyOf(told));
  };
  const decide = (change: DecisionChange): void =>
    here ? deeds.onDecide(placed, shownOf(here, placed.audit), change) : undefined;
  useKeys({
    next: () => goTo(at + 1, false),
    previous: () => goTo(at - 1, false),
    jump: () => goTo(at, true),
    decide: (which) => decide({ kind: 'verdict', verdict: DECIDED[which - 1] ?? null }),
    back: () => decide({ kind: 'back' }),
    nextReport: onNext,
  });
  return goTo;
}

/** The way on, where nothing is left to be decided. */
const NextReport = later(async () => (await import('./next-report')).NextReport);

/** One audited report: what it came to, its doubts to be worked through, and what was checked. */
export function PanelReport({ tab, placed, stands, isUnderlined, deeds, onNext, children }: PanelReportProps) {
  const { lang } = useTexts();
  const { audit, address, lastYear } = placed;
  const doubts = useMemo(() => tellDoubts(audit, lang), [audit, lang]);
  const progress = (told: ToldDoubt) => progressOf(standingOf(told, audit, placed.decisions));
  const walk = useWalk(doubts, progress, stands, `${address} ${placed.part}`);
  const { shown, at } = walk;
  const goTo = useRounds({ placed, walk, deeds, onNext });
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
      {doubts.every(progress) && <NextReport onNext={onNext} />}
      <Checked
        audit={audit}
        isUnderlined={isUnderlined}
        onUnderline={deeds.onUnderline}
        onJump={(target) => deeds.onJump(placed, target)}
        onPaint={(cells) => deeds.onPaint(placed, cells)}
      />
      <Attached tab={tab} frame={placed.frame} audit={audit} isFolded />
      {children(shown[at])}
      <Stamp audit={audit} />
      {doubts.length > 0 && (
        <Walk at={at} of={shown.length} onGo={(to) => goTo(to, true)}>
          <Copies selection={{ audit, address, doubts }} onCopy={deeds.onCopy} />
        </Walk>
      )}
    </article>
  );
}
