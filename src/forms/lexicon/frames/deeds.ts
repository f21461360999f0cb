import type { DeedRecord } from './types';

/** What the verbs of requests state. */
export const DEEDS: readonly DeedRecord[] = [
  {
    deed: 'receive',
    role: 'received',
    rows: [['receivedNew'], ['receivedNew', 'carriedIn']],
    citizens: true,
    reads: [
      ['收到申请6件。', '6 new or new+in'],
      ['收到公民申请6件。', '6 new or new+in or new/naturalPerson'],
    ],
    others: [['收到锦旗6面。', '']],
  },
  {
    deed: 'new',
    role: 'new',
    rows: [['receivedNew']],
    reads: [['新收申请6件。', '6 new']],
    others: [['新收学徒6名。', '']],
  },
  {
    deed: 'take',
    role: 'taken',
    rows: [['receivedNew', 'carriedIn']],
    reads: [['收办申请6件。', '6 new+in']],
    others: [['收办提案6件。', '']],
  },
  {
    deed: 'answer',
    role: 'disposed',
    rows: [['disposedTotal']],
    reads: [['答复申请6件。', '6 disposedTotal']],
    others: [['答复提案6件。', '']],
  },
  // What was dealt with may be what came in, or what was answered.
  {
    deed: 'handle',
    role: 'handled',
    rows: [['receivedNew'], ['receivedNew', 'carriedIn'], ['disposedTotal']],
    open: true,
    reads: [['办理申请6件。', '?6 new or new+in or disposedTotal']],
    others: [['办理提案6件。', '']],
  },
  {
    deed: 'carriedIn',
    role: 'carriedIn',
    rows: [['carriedIn']],
    reads: [['上年度结转申请6件。', '6 in']],
    others: [['上年度结转资金6万元。', '']],
  },
  {
    deed: 'carriedOut',
    role: 'carriedOut',
    rows: [['carriedOut']],
    reads: [['结转下年度申请6件。', '6 out']],
    others: [['结转下年度资金6万元。', '']],
  },
];
