import type { WordRecord } from '../types';

/** Words about reconsideration and litigation (table four). */
export const REMEDY_WORDS: readonly WordRecord[] = [
  {
    word: [
      'proceeding',
      'reconsideration',
      '(被|)(申请|提起|)行政复议(案件|申请|案|程序|事项|) (被|)(申请|提起|)复议(案件|申请|案|程序|)',
    ],
    reads: [['因信息公开引发行政复议6件。', '6 reconsideration']],
    others: [['因信息公开引发信访6件。', '']],
  },
  {
    word: [
      'proceeding',
      'litigation',
      '(被|)(提起|)行政诉讼(案件|案|程序|事项|) (被|)(提起|)诉讼(案件|案|程序|) 被起诉 起诉 起诉案件',
    ],
    reads: [['因信息公开引发行政诉讼6件。', '6 litigation']],
    others: [['支持公益起诉书6份。', '']],
  },
  {
    word: ['proceeding', 'litigationDirect', '未经(行政|)复议 未经(行政|)复议程序 直接(起诉|诉讼)'],
    reads: [['信息公开未经复议直接起诉6件。', '6 litigationDirect']],
    others: [['信息公开起诉6件。', '6 litigation']],
  },
  {
    word: ['proceeding', 'litigationAfter', '(行政|)复议后 (行政|)复议后(再|又)(起诉|诉讼)'],
    reads: [['信息公开复议后起诉6件。', '6 litigationAfter']],
    others: [['信息公开复议6件。', '6 reconsideration']],
  },
  {
    word: ['result', 'upheld', '(结果|被|)维持 维持原(行政|)(行为|决定|判决|处理决定) 维持结果 获维持 予以维持 维持答复'],
    reads: [['信息公开行政复议6件，维持5件。', '6 reconsideration; 5 reconsideration/upheld']],
    others: [['信息公开行政复议6件，维持秩序5次。', '6 reconsideration']],
  },
  {
    word: ['result', 'corrected', '(结果|被|)纠正 予以纠正 (结果|)被纠错'],
    reads: [['信息公开行政复议6件，纠正1件。', '6 reconsideration; 1 reconsideration/corrected']],
    others: [['信息公开行政复议6件，纠正违规行为1起。', '6 reconsideration']],
  },
  {
    word: ['result', 'other', '其(他|它)结果'],
    reads: [['信息公开行政复议6件，其他结果1件。', '6 reconsideration; 1 reconsideration/other']],
    others: [['信息公开行政复议6件，其他案件1件。', '6 reconsideration']],
  },
  {
    word: ['result', 'pending', '(尚|)未审结 尚未(审结|审理|审理完毕|结案|办结) 正在审理(中|) 待审结 审理中 仍在审理(中|)'],
    reads: [['信息公开行政复议6件，尚未审结1件。', '6 reconsideration; 1 reconsideration/pending']],
    others: [['信息公开行政复议6件，已审结1件。', '6 reconsideration']],
  },
  {
    word: ['subject', '', '胜诉'],
    reads: [['信息公开行政诉讼6件，胜诉、维持各3件。', '6 litigation; 3 litigationDirect/upheld+litigationAfter/upheld']],
    others: [['行政诉讼胜诉6件。', '']],
  },
  {
    word: ['cause', 'because', '因'],
    reads: [['因信息不存在等无法提供6件。', '6 unable']],
    others: [['因公无法参会6次。', '']],
  },
  {
    word: ['cause', '', '引发 引起 导致 产生 提起 提出 发生 被 涉及 被申请 被提起 引发的 引起的 产生的 涉'],
    reads: [['涉及信息公开的行政复议6件。', '6 reconsideration']],
    others: [['涉及征地的行政复议6件。', '']],
  },
  {
    word: ['fill', 'ogi', '(政府|政务|)信息公开(工作|事务|领域|类|) 政府信息依申请公开领域 直接'],
    reads: [['信息公开行政复议6件。', '6 reconsideration']],
    others: [['工伤认定行政复议6件。', '?6 reconsideration']],
  },
];
