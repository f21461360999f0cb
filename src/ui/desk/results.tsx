import { useRef, useState } from 'preact/hooks';
import { fits, holds, nextOpen, type Filter, type ShownRow } from '../../desk/filter';
import { decide, standingsOf } from '../../desk/decided';
import { otherYearsIn, rowsOf } from '../../desk/rows';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import type { DecisionChange } from '../../messages/decision';
import { DECIDED } from '../../messages/decided';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { Aside } from './aside';
import { Filters } from './filters';
import { HandOver } from './hand-over';
import { openReport, useWindow } from './open-report';
import { RoundSums } from './round-sums';
import { Table } from './table';
import { useDecisions } from './use-decisions';
import { useDeskKeys } from './use-desk-keys';
import { useRead } from './use-read';
import { useRound } from './use-round';

export interface ResultsProps {
  readonly sweeping: Sweeping;
  readonly tools: Tools;
  /** Begins the second round. */
  readonly onAgain: () => void;
}

/** The place in a table at which somebody is: a row by its key, and one of its doubts. */
interface Place {
  readonly key: string;
  readonly doubt: number;
}

/** What came of a sweep: a table to be gone through by keyboard, and beside it the doubts of one report. */
export function Results({ sweeping, tools, onAgain }: ResultsProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const { state, entries, phase } = sweeping;
  const [filter, setFilter] = useState<Filter>('all');
  const [sought, setSought] = useState('');
  const [place, setPlace] = useState<Place>({ key: '', doubt: 0 });
  const [decisions, again] = useDecisions(entries);
  const round = useRound(sweeping, tools);
  const search = useRef<HTMLInputElement>(null);
  const window = useWindow();
  const all = rowsOf(state, entries).map((row): ShownRow => {
    const standings = row.entry ? standingsOf(row.entry, decisions.get(row.entry) ?? {}) : [];
    return { row, standings, round: round === null || round === 'lost' ? null : (round.rows.get(row.key) ?? null) };
  });
  const shown = all.filter((one) => fits(one, filter) && holds(one, sought));
  const at = Math.max(
    0,
    shown.findIndex(({ row }) => row.key === place.key),
  );
  const current = shown[at] ?? null;
  const doubt = Math.min(place.doubt, Math.max(0, (current?.standings.length ?? 1) - 1));
  const read = useRead(current?.row.entry ?? null, tools.archive);
  const goTo = (row: number, to = 0): void => {
    const next = shown[Math.min(Math.max(row, 0), shown.length - 1)];
    if (next) setPlace({ key: next.row.key, doubt: to });
  };
  const goOn = (): void => {
    const next = nextOpen(shown, at, doubt);
    if (next) goTo(next.row, next.doubt);
  };
  const say = async (change: DecisionChange): Promise<void> => {
    const findings = current?.row.entry?.doubts[doubt]?.findings.map(([id]) => id);
    if (!read || !findings || !current) return;
    await decide(current.row.address, read, findings, change);
    await again();
  };
  const open = (): void => {
    if (current?.row.address) openReport(current.row.address, window);
  };
  useDeskKeys({
    j: () => goTo(at + 1),
    ArrowDown: () => goTo(at + 1),
    k: () => goTo(at - 1),
    ArrowUp: () => goTo(at - 1),
    n: goOn,
    Enter: open,
    u: () => void say({ kind: 'back' }),
    '/': () => search.current?.focus(),
    ...Object.fromEntries(DECIDED.map((verdict, n) => [String(n + 1), () => void say({ kind: 'verdict', verdict })])),
  });
  const otherYears = otherYearsIn(state);
  return (
    <section class="results">
      <div class="results__tools">
        <Filters all={all} filter={filter} onFilter={setFilter} sought={sought} onSought={setSought} search={search} />
        <HandOver sweeping={sweeping} tools={tools} onAgain={phase === 'done' || phase === 'paused' ? onAgain : null} />
      </div>
      {round !== null && <RoundSums round={round} />}
      {otherYears > 0 && <p class="fine">{t.progress.otherYears(otherYears)}</p>}
      <div class="results__sides">
        <Table rows={shown} at={at} asking={sweeping.asking} hasRound={sweeping.about.again !== null} onGo={goTo} onOpen={open} />
        <Aside
          shown={current}
          audit={read}
          doubt={doubt}
          decisions={(current?.row.entry && decisions.get(current.row.entry)) ?? {}}
          onDoubt={(to) => goTo(at, to)}
          onDecide={(change) => void say(change)}
          onOpen={open}
        />
      </div>
      <p class="fine results__keys">{t.keys}</p>
    </section>
  );
}
