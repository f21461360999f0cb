import { useCallback, useEffect, useState } from 'preact/hooks';
import { decisionsOn } from '../../desk/decided';
import type { Entry } from '../../desk/types';
import type { Decision } from '../../messages/decision';

export type DecisionsOf = ReadonlyMap<Entry, Readonly<Record<string, Decision>>>;

/** The decisions on the reports of a sweep; asked for again when reports come in, and when the reader comes back to the desk. */
export function useDecisions(entries: ReadonlyMap<string, Entry>): [DecisionsOf, again: () => Promise<void>] {
  const [known, setKnown] = useState<DecisionsOf>(new Map());
  const again = useCallback(async (): Promise<void> => {
    const all = [...entries.values()].filter(({ doubts }) => doubts.length > 0);
    const decisions = await decisionsOn(all);
    setKnown(new Map(all.map((entry, at) => [entry, decisions[at] ?? {}])));
  }, [entries]);
  const { size } = entries;
  useEffect(() => {
    void again();
    const seen = (): void => {
      if (document.visibilityState === 'visible') void again();
    };
    document.addEventListener('visibilitychange', seen);
    return () => document.removeEventListener('visibilitychange', seen);
  }, [again, size]);
  return [known, again];
}
