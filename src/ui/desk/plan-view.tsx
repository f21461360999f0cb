import { useState } from 'preact/hooks';
import { candidatesOf } from '../../desk/plan';
import type { Sweeping } from '../../desk/sweeping';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { PlanList } from './plan-list';
import { PlanNotes } from './plan-notes';

export interface PlanViewProps {
  readonly sweeping: Sweeping;
  /** Does something that may fail. */
  readonly onRun: (deed: () => Promise<void>) => void;
  readonly onBegun: () => void;
}

/** Names of bodies, one a line or a cell. */
const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\r\n\t]+/)
      .map((name) => name.trim().slice(0, 200))
      .filter(Boolean),
  ),
];

interface ExpectedProps {
  readonly written: string;
  readonly onWritten: (written: string) => void;
}

/** Who is expected to have published. */
function Expected({ written, onWritten }: ExpectedProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const [wasWritten] = useState(written !== '');
  return (
    <details class="fold" open={wasWritten}>
      <summary>
        <b>{t.expected}</b> <span class="fine">{t.expectedCount(namesIn(written).length)}</span>
      </summary>
      <p class="fine" id="expected-hint">
        {t.expectedHint}
      </p>
      <textarea
        rows={6}
        aria-label={t.expected}
        aria-describedby="expected-hint"
        value={written}
        onInput={({ currentTarget }) => onWritten(currentTarget.value)}
      />
    </details>
  );
}

/** The plan of a sweep, which is looked at before anything of it is read: what is listed, what is chosen, who is expected. */
export function PlanView({ sweeping, onRun, onBegun }: PlanViewProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang).plan;
  const { state, phase, about } = sweeping;
  const [left, setLeft] = useState<ReadonlySet<number>>(state.left);
  const [expected, setExpected] = useState((state.isChosen ? state.expected : about.expected).join('\n'));
  const [obeys, setObeys] = useState(state.obeyRobots);
  const candidates = candidatesOf(state);
  const chosen = candidates.filter(({ id, kind }) => kind !== 'attachment' && !left.has(id)).length;
  const isBusy = phase === 'listing' || phase === 'reading';
  const begin = async (): Promise<void> => {
    await sweeping.choose({ left: [...left], expected: namesIn(expected), obeyRobots: obeys });
    onBegun();
    await sweeping.work();
  };
  return (
    <section class="plan">
      {candidates.length > 0 && <PlanList candidates={candidates} left={left} onLeft={setLeft} />}
      {candidates.length === 0 && phase === 'plan' && <p class="desk__trouble">{t.empty}</p>}
      <div class="plan__more">
        <Expected written={expected} onWritten={setExpected} />
        <PlanNotes state={state} obeys={obeys} onObeys={setObeys} />
        <p class="plan__begin">
          <button type="button" class="main-way" disabled={isBusy || candidates.length === 0} onClick={() => onRun(begin)}>
            {t.begin(chosen)}
          </button>
          <span class="fine">{t.pace}</span>
        </p>
      </div>
    </section>
  );
}
