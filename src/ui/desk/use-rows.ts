import { useState } from 'preact/hooks';
import { fits, holds, standingsOf, type Filter, type ShownRow } from '../../desk/filter';
import type { Round } from '../../desk/round';
import { rowsOf } from '../../desk/rows';
import type { Sweeping } from '../../desk/sweeping';
import { FIRST_PLACE, goThrough, type Going } from './going';
import type { DecisionsOf } from './use-decisions';

/** The rows of a sweep as they are shown, and where the reader is among them. */
export interface Rows extends Going {
  readonly all: readonly ShownRow[];
  readonly filter: Filter;
  readonly sought: string;
  readonly onFilter: (filter: Filter) => void;
  readonly onSought: (sought: string) => void;
}

/** What is shown of a sweep: filtered, sought, and gone through. */
export function useRows({ state, entries }: Sweeping, decisions: DecisionsOf, round: Round | null): Rows {
  const [filter, onFilter] = useState<Filter>('all');
  const [sought, onSought] = useState('');
  const [place, setPlace] = useState(FIRST_PLACE);
  const all = rowsOf(state, entries).map((row): ShownRow => {
    const standings = row.entry ? standingsOf(row.entry, decisions.get(row.entry) ?? {}) : [];
    return { row, standings, round: round?.rows.get(row.key) ?? null };
  });
  // Who is at a row stays there when it is decided about, although it may fit the filter no more.
  const shown = all.filter((one) => (fits(one, filter) || one.row.key === place.key) && holds(one, sought));
  return { ...goThrough(shown, place, setPlace), all, filter, sought, onFilter, onSought };
}
