import { useState } from 'preact/hooks';
import { standingsOf } from '../../desk/decided';
import { fits, holds, nextOpen, type Filter, type ShownRow } from '../../desk/filter';
import type { Round } from '../../desk/round';
import { rowsOf } from '../../desk/rows';
import type { Sweeping } from '../../desk/sweeping';
import type { DecisionsOf } from './use-decisions';

/** The place in a table at which somebody is: a row by its key, and one of its doubts. */
interface Place {
  readonly key: string;
  readonly doubt: number;
}

/** The rows of a sweep as they are shown, and where the reader is among them. */
export interface Rows {
  readonly all: readonly ShownRow[];
  readonly shown: readonly ShownRow[];
  readonly at: number;
  readonly current: ShownRow | null;
  readonly doubt: number;
  readonly filter: Filter;
  readonly sought: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onSought: (sought: string) => void;
  /** Goes to a row by its number, and to one of its doubts. */
  readonly goTo: (row: number, doubt?: number) => void;
  /** The same by the key of the row. */
  readonly goToKey: (key: string) => void;
  /** Goes to the next doubt that is to be decided about. */
  readonly goOn: () => void;
}

/** What is shown of a sweep: filtered, sought, and gone through. */
export function useRows({ state, entries }: Sweeping, decisions: DecisionsOf, round: Round | null): Rows {
  const [filter, onFilter] = useState<Filter>('all');
  const [sought, onSought] = useState('');
  const [place, setPlace] = useState<Place>({ key: '', doubt: 0 });
  const all = rowsOf(state, entries).map((row): ShownRow => {
    const standings = row.entry ? standingsOf(row.entry, decisions.get(row.entry) ?? {}) : [];
    return { row, standings, round: round?.rows.get(row.key) ?? null };
  });
  // Who is at a row stays there when it is decided about, although it may fit the filter no more.
  const shown = all.filter((one) => (fits(one, filter) || one.row.key === place.key) && holds(one, sought));
  const at = Math.max(
    0,
    shown.findIndex(({ row }) => row.key === place.key),
  );
  const current = shown[at] ?? null;
  const doubt = Math.min(place.doubt, Math.max(0, (current?.standings.length ?? 1) - 1));
  const goToKey = (key: string, to = 0): void => setPlace({ key, doubt: to });
  const goTo = (row: number, to = 0): void => {
    const next = shown[Math.min(Math.max(row, 0), shown.length - 1)];
    if (next) goToKey(next.row.key, to);
  };
  const goOn = (): void => {
    const next = nextOpen(shown, at, doubt);
    if (next) goTo(next.row, next.doubt);
  };
  return { all, shown, at, current, doubt, filter, sought, onFilter, onSought, goTo, goToKey, goOn };
}
