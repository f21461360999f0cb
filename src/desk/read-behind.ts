import { answerOf, settle } from '../sweep/fetching/answers';
import type { Ports } from '../sweep/fetching/ports';
import type { JournalRecord } from '../sweep/schema';
import { scriptedIn } from '../sweep/scripted';
import type { SweepState } from '../sweep/state';
import type { Tools } from './tools';

/**
 * Opens pages in which nothing was found behind the desk, one at a time, and keeps what their scripts have made of them: they are
 * due anew then. @param isStopped whether nothing more is to be begun.
 */
export async function readBehind(
  state: SweepState,
  ports: Ports,
  { behind }: Pick<Tools, 'behind'>,
  isStopped: () => boolean,
): Promise<void> {
  const write = async <R extends JournalRecord>(record: R): Promise<R> => {
    await ports.append(record);
    state.apply(record);
    return record;
  };
  for (const plan of scriptedIn(state)) {
    if (isStopped()) return;
    await write({ step: 'sent', id: plan.id });
    const settled = await settle(plan, await behind(plan.ask.address), ports);
    const { outcome, plans, stops } = answerOf(plan, settled, state, ports);
    const made = outcome.kind === 'read' ? { ...outcome, isMade: true } : outcome;
    const record = await write({
      step: 'answered',
      id: plan.id,
      outcome: made,
      plans: [...plans],
      ...(stops !== undefined && { stops }),
    });
    ports.told({ kind: 'answered', plan, record });
  }
}
