import { useCallback, useEffect, useState } from 'preact/hooks';
import { decisionsOn } from '../../desk/decided';
import type { Entry } from '../../desk/types';
import type { Decision } from '../../messages/decision';
import { useReturn } from './use-return';

export type DecisionsOf = ReadonlyMap<Entry, Readonly<Record<string, Decision>>>;

/**
 * The decisions on the reports of a sweep; asked for again when reports come in, and when the reader comes back to the desk.
 * @param onTold what was thrown where they could not be had; null where they could.
 */
export function useDecisions(
  entries: ReadonlyMap<string, Entry>,
  onTold: (failure: unknown) => void,
): [DecisionsOf, again: () => Promise<void>] {
  const [known, setKnown] = useState<DecisionsOf>(new Map());
  const again = useCallback(async (): Promise<void> => {
    const all = [...entries.values()].filter(({ doubts }) => doubts.length > 0);
    try {
      const decisions = await decisionsOn(all);
      setKnown(new Map(all.map((entry, at) => [entry, decisions[at] ?? {}])));
      onTold(null);
    } catch (error) {
      onTold(error);
    }
  }, [entries, onTold]);
  const { size } = entries;
  useEffect(() => void again(), [again, size]);
  useReturn(again);
  return [known, again];
}
