import { useEffect, useState } from 'preact/hooks';
import type { Sweeping } from '../../desk/sweeping';
import type { Sweepings } from '../../desk/sweepings';
import { deskTexts } from '../../texts/desk';
import { useTexts } from '../texts';
import { Failure } from './failure';
import { PlanView } from './plan-view';
import { Progress } from './progress';
import { Results } from './results';
import { useSweeping } from './use-sweeping';

export interface SweepViewProps {
  readonly id: string;
  readonly sweepings: Sweepings;
  /** Opens another sweep. */
  readonly onOpen: (id: string) => void;
}

interface OpenSweepProps extends Omit<SweepViewProps, 'id'> {
  readonly sweeping: Sweeping;
}

function OpenSweep({ sweeping, sweepings, onOpen }: OpenSweepProps) {
  const [isEditing, setEditing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { phase, about } = sweeping;
  const run = (deed: () => Promise<void>): void => {
    setFailure(null);
    deed().catch(setFailure);
  };
  const again = async (): Promise<void> => {
    const id = await sweepings.again(about);
    void sweepings.get(id).then((next) => next.work(), setFailure);
    onOpen(id);
  };
  const hasPlan = !sweeping.state.isChosen || isEditing;
  const told = failure ?? sweeping.failure;
  return (
    <>
      <Progress sweeping={sweeping} onRun={run} onEdit={phase === 'reading' ? null : () => setEditing(true)} />
      {told !== null && <Failure failure={told} />}
      {hasPlan ? (
        <PlanView sweeping={sweeping} onRun={run} onBegun={() => setEditing(false)} />
      ) : (
        <Results sweeping={sweeping} tools={sweepings.tools} onAgain={() => run(again)} />
      )}
    </>
  );
}

/** One sweep: how far it is, its plan, and then what came of it. */
export function SweepView({ id, sweepings, onOpen }: SweepViewProps) {
  const { lang } = useTexts();
  const t = deskTexts(lang);
  const opened = useSweeping(id, sweepings);
  useEffect(() => window.scrollTo(0, 0), []);
  return (
    <>
      {opened.kind === 'opening' && <p class="fine">{t.loading}</p>}
      {opened.kind === 'failed' && <Failure failure={opened.failure} />}
      {opened.kind === 'open' && <OpenSweep sweeping={opened.sweeping} sweepings={sweepings} onOpen={onOpen} />}
    </>
  );
}
