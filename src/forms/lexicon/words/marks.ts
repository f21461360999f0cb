import type { WordRecord } from '../types';

/** Signs that part sentences, clauses and lists. */
export const MARKS: readonly WordRecord[] = [
  {
    word: ['stop', '', '。 ; ! ?'],
    reads: [['申请6件；答复5件。', '6 new or new+in; 5 disposedTotal']],
    others: [['许可6件；答复5件。', '']],
  },
  {
    word: ['soft', '', ', : ——'],
    reads: [['依申请公开情况：全年合计6件。', '6 new or new+in']],
    others: [['依申请公开栏目全年合计6个。', '']],
  },
  // What was left out tells nothing: the words on both sides are one clause.
  {
    word: ['soft', 'gap', '…'],
    reads: [['无…信息公开申请。', '0 new']],
    others: [['无…。信息公开申请2件。', '2 new or new+in']],
  },
  {
    word: ['list', '', '、'],
    reads: [['零申请、零诉讼。', '0 new; 0 litigation']],
    others: [['申请见附件、零诉讼。', '0 litigation']],
  },
  {
    word: ['open', '', '( [ 〔 【'],
    reads: [['信息公开行政复议（1件）。', '1 reconsideration']],
    others: [['行政复议（详见附件1）。', '']],
  },
  {
    word: ['close', '', ') ] 〕 】'],
    reads: [['收到申请（含传真）6件。', '6 new or new+in']],
    others: [['收到来信（含传真）6件。', '']],
  },
];
