import type { ToldDoubt } from '../../exports/told';
import { panelTexts } from '../../texts/panel';
import { isRenamed, SameAnswers } from '../last-year';
import type { Placed } from '../placed';
import { useTexts } from '../texts';
import { keyOf, shownOf } from './arranged';
import { Entry } from './entry';
import { standingOf } from './decided';
import { Filters } from './filters';
import type { PanelDeeds } from './panel-deeds';
import type { WalkState } from './use-walk';

export interface DoubtListProps {
  readonly placed: Placed;
  /** All doubts of the report, of which there is at least one. */
  readonly doubts: readonly ToldDoubt[];
  readonly walk: WalkState;
  readonly deeds: PanelDeeds;
}

/** The doubts of a report, the one that the reader has come to in full. */
export function DoubtList({ placed, doubts, walk, deeds }: DoubtListProps) {
  const { lang } = useTexts();
  const { audit, address, lastYear } = placed;
  const { shown, at, reached, reach } = walk;
  const selection = { audit, address, doubts };
  const isAsked = lastYear?.kind === 'compared' && isRenamed(audit);
  return (
    <>
      <Filters doubts={doubts} walk={walk} />
      {shown.length === 0 && <p class="calm fine">{panelTexts(lang).none}</p>}
      <ol class="entries">
        {shown.map((told, n) => (
          <Entry
            key={keyOf(told)}
            told={told}
            audit={audit}
            standing={standingOf(told, audit, placed.decisions)}
            isOpen={n === at}
            isReached={keyOf(told) === reached}
            onSelect={() => reach(keyOf(told))}
            onDecide={(change) => deeds.onDecide(placed, shownOf(told, audit), change)}
            onPaint={(cells) => deeds.onPaint(placed, cells)}
            onJump={(target) => deeds.onJump(placed, target)}
            onCopy={() => deeds.onCopy({ ...selection, doubts: [told] }, 'text')}
            answers={isAsked && <SameAnswers onSame={(same) => deeds.onSame(placed, same)} />}
          />
        ))}
      </ol>
    </>
  );
}
