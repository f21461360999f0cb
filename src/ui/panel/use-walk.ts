import { useState } from 'preact/hooks';
import type { ToldDoubt } from '../../exports/told';
import { arranged, keyOf, type Filter, type ProgressOf, type Order } from './arranged';

/** Where the reader is among the doubts of a report, and which of them are listed. */
export interface WalkState {
  readonly progress: ProgressOf;
  readonly shown: readonly ToldDoubt[];
  /** The one that is open, from 0. */
  readonly at: number;
  /** The key of the one that the reader has come to; '' before. */
  readonly reached: string;
  readonly filter: Filter;
  readonly order: Order;
  readonly setFilter: (filter: Filter) => void;
  readonly setOrder: (order: Order) => void;
  readonly reach: (key: string) => void;
}

/**
 * Where the reader stands, by the address of a report and its number there: the key of what is open and its place in the list. Kept
 * as long as the panel is there, so that a page that is read anew, or another tab meanwhile, leads nobody astray.
 */
export type Stands = Map<string, { readonly key: string; readonly at: number }>;

/**
 * Begins at the first of the doubts, or where the reader was before; stays at the same one whatever becomes known meanwhile. Where
 * that is gone, the one that has come into its place is open.
 */
export function useWalk(doubts: readonly ToldDoubt[], progress: ProgressOf, stands: Stands, report: string): WalkState {
  const [filter, choose] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('gravity');
  const [reached, come] = useState({ key: '' });
  const shown = arranged(doubts, filter, order, progress);
  const before = stands.get(report) ?? { key: '', at: 0 };
  const found = shown.findIndex((told) => keyOf(told) === before.key);
  const at = found < 0 ? Math.max(0, Math.min(before.at, shown.length - 1)) : found;
  const open = shown[at];
  if (open) stands.set(report, { key: keyOf(open), at });
  const setFilter = (next: Filter): void => {
    // What it does not let through is followed by the first of what it does.
    stands.set(report, { key: before.key, at: 0 });
    choose(next);
  };
  const reach = (key: string): void => {
    stands.set(report, { key, at });
    come({ key });
  };
  return { progress, shown, at, reached: reached.key, filter, order, setFilter, setOrder, reach };
}
