import { otherYearsIn } from '../../desk/rows';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { Aside } from './aside';
import { Failure } from './failure';
import { Filters } from './filters';
import { HandOver } from './hand-over';
import { RoundSums } from './round-sums';
import { stateCell } from './state-cell';
import { Table } from './table';
import { useWork } from './use-work';

export interface ResultsProps {
  readonly sweeping: Sweeping;
  readonly tools: Tools;
  /** Begins the second round. */
  readonly onAgain: () => void;
}

/** What came of a sweep: a table to be gone through by keyboard, and beside it the doubts of one report. */
export function Results({ sweeping, tools, onAgain }: ResultsProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const { state, phase, about, asking } = sweeping;
  const work = useWork(sweeping, tools);
  const { rows, round, search, open } = work;
  const otherYears = otherYearsIn(state);
  const mayRepeat = phase === 'done' || phase === 'paused';
  return (
    <section class="results">
      <div class="results__tools">
        <Filters rows={rows} search={search} />
        <HandOver sweeping={sweeping} tools={tools} onAgain={mayRepeat ? onAgain : null} />
      </div>
      {work.failure !== null && <Failure failure={work.failure} />}
      {round !== null && <RoundSums round={round} />}
      {otherYears > 0 && <p class="fine">{t.progress.otherYears(otherYears)}</p>}
      <div class="results__sides">
        <Table
          going={rows}
          label={t.table.label}
          head={about.again === null ? t.table.state : t.table.fate}
          last={(shown) => stateCell(shown, asking.has(shown.row.plan), lang)}
          onOpen={open}
        />
        <Aside
          shown={rows.current}
          audit={work.read}
          doubt={rows.doubt}
          decisions={work.decisions}
          onDoubt={(to) => rows.goTo(rows.at, to)}
          onDecide={work.say}
          onOpen={open}
        />
      </div>
      <p class="fine results__keys">{t.keys}</p>
    </section>
  );
}
