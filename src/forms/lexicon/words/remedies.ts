import type { Wording } from '../types';

/** Words about reconsideration and litigation (table four). */
export const REMEDY_WORDS: readonly Wording[] = [
  [
    'proceeding',
    'reconsideration',
    '(被|)(申请|提起|)行政复议(案件|申请|案|程序|事项|) (被|)(申请|提起|)复议(案件|申请|案|程序|)',
  ],
  ['proceeding', 'litigation', '(被|)(提起|)行政诉讼(案件|案|程序|事项|) (被|)(提起|)诉讼(案件|案|程序|) 被起诉 起诉 起诉案件'],
  ['proceeding', 'litigationDirect', '未经(行政|)复议 未经(行政|)复议程序 直接(起诉|诉讼)'],
  ['proceeding', 'litigationAfter', '(行政|)复议后 (行政|)复议后(再|又)(起诉|诉讼)'],
  ['result', 'upheld', '(结果|被|)维持 维持原(行政|)(行为|决定|判决|处理决定) 维持结果 获维持 予以维持 维持答复'],
  ['result', 'corrected', '(结果|被|)纠正 予以纠正 (结果|)被纠错'],
  ['result', 'other', '其(他|它)结果'],
  ['result', 'pending', '(尚|)未审结 尚未(审结|审理|审理完毕|结案|办结) 正在审理(中|) 待审结 审理中 仍在审理(中|)'],
  ['subject', '', '胜诉'],
  ['cause', 'because', '因'],
  ['cause', '', '引发 引起 导致 产生 提起 提出 发生 被 涉及 被申请 被提起 引发的 引起的 产生的 涉'],
  ['fill', 'ogi', '(政府|政务|)信息公开(工作|事务|领域|类|) 政府信息依申请公开领域 直接'],
];
