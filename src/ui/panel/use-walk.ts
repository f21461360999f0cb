import { useState } from 'preact/hooks';
import type { ToldDoubt } from '../../exports/told';
import { arranged, keyOf, type Filter, type IsDone, type Order } from './arranged';

/** Where the reader is among the doubts of a report, and which of them are listed. */
export interface WalkState {
  readonly isDone: IsDone;
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

/** Begins at the first of the doubts; stays at the same one whatever becomes known meanwhile. */
export function useWalk(doubts: readonly ToldDoubt[], isDone: IsDone): WalkState {
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('gravity');
  const [reached, reach] = useState('');
  const shown = arranged(doubts, filter, order, isDone);
  const found = shown.findIndex((told) => keyOf(told) === reached);
  return { isDone, shown, at: Math.max(0, found), reached, filter, order, setFilter, setOrder, reach };
}
