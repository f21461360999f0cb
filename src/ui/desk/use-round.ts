import { useEffect, useState } from 'preact/hooks';
import { auditsOf, auditsOfEarlier } from '../../desk/audits';
import { roundOf, type Round } from '../../desk/round';
import type { Sweeping } from '../../desk/sweeping';
import type { Tools } from '../../desk/tools';
import { useTexts } from '../texts';

/** What became of the earlier round; `lost`: it is there no more. Null: there was none, or it is being looked at. */
export function useRound(sweeping: Sweeping, { archive, now }: Tools): Round | 'lost' | null {
  const { lang } = useTexts();
  const [round, setRound] = useState<Round | 'lost' | null>(null);
  const { about, state, phase } = sweeping;
  const { again, id } = about;
  const isReady = again !== null && (phase === 'done' || phase === 'paused');
  useEffect(() => {
    if (!isReady || again === null) return undefined;
    let isOver = false;
    const followed = async (): Promise<Round> =>
      roundOf(await auditsOfEarlier(archive, again), await auditsOf(archive, id, state, now().toISOString()), lang);
    followed().then(
      (found) => isOver || setRound(found),
      () => isOver || setRound('lost'),
    );
    return () => void (isOver = true);
  }, [isReady, again, id, state, archive, now, lang]);
  return round;
}
