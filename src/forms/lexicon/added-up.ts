import type { Deed } from './frames';
import type { ClaimRole, Reading } from './types';

/** A figure with 共计 or 合计 that is the sum of those before it, and names nothing itself: it states what they state together. */
export interface AddedUp {
  readonly id: string;
  /** The roles of the last figures before it, in any order; or those that came in by each way. */
  readonly of: readonly (readonly ClaimRole[])[] | 'ways';
  /** What they are together. */
  readonly tells: Deed;
  /** Clauses that are read by it, and otherwise without it. */
  readonly reads: readonly Reading[];
  /** Neighbours that are not. */
  readonly others: readonly Reading[];
}

export const ADDED_UP: readonly AddedUp[] = [
  {
    id: 'new-and-carried',
    of: [['carriedIn'], ['new', 'received']],
    tells: 'take',
    reads: [
      ['本年新收申请6件，上年结转2件，共计8件。', '6 new; 2 in; 8 new+in'],
      ['上年结转申请2件，本年新收6件，合计8件。', '2 in; 6 new; 8 new+in'],
    ],
    others: [
      ['本年新收申请6件，上年结转2件，共计9件。', '6 new; 2 in'],
      ['本年新收申请6件，答复2件，共计8件。', '6 new; ?2 disposedTotal'],
      ['本年新收申请6件，上年结转2件，培训8次。', '6 new; 2 in'],
    ],
  },
  {
    id: 'ways',
    of: 'ways',
    tells: 'receive',
    reads: [['收到网上申请6件，信函申请2件，合计8件。', '8 new or new+in']],
    others: [
      ['收到网上申请6件，信函申请2件，合计9件。', ''],
      ['收到网上申请6件，合计6件。', ''],
      ['收到网上留言6件，来信2件，合计8件。', ''],
    ],
  },
];
