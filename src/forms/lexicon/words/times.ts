import type { WordRecord } from '../types';

/** Years beside the report's, and the report's own. */
export const TIME_WORDS: readonly WordRecord[] = [
  {
    word: ['prior', '', '上年 上年度 上一年 上一年度 去年 往年 前一年 前年 以前年度 历年 上年末 去年年底 去年底 上年底 同期'],
    reads: [
      ['去年底结转申请2件。', '2 in'],
      ['往年收到申请6件。', ''],
    ],
    others: [['全年收到申请6件。', '6 new or new+in']],
  },
  {
    word: ['next', '', '下年 下年度 下一年 下一年度 次年 次年度 明年 来年 翌年 下一个年度 下一年的'],
    reads: [['2件结转来年办理。', '2 out']],
    others: [['2件结转他局办理。', '']],
  },
  {
    word: ['this', '', '本年 本年度 今年 今年度 当年 当年度'],
    reads: [['结转至本年度的申请2件。', '2 in']],
    others: [['结转至下年度的申请2件。', '2 out']],
  },
];
