/**
 * Words by which the detector knows an annual report. Kept apart from the forms: the detector carries nothing else of them.
 * All are matched against text without white space.
 */

/** Names of such reports in a title, a heading or a column's name. */
export const NAMED = /(?:信息|政务)公开.{0,30}(?:年度?(?:工作)?报告?|年报|工作报告)/;

/** The name of one report, with its year: a list of reports has none. */
export const NAMED_WITH_YEAR =
  /[12０-９]\d{3}年?度?.{0,40}(?:信息|政务)公开.{0,30}报告?|(?:信息|政务)公开.{0,20}[12]\d{3}年度?(?:工作)?报告/;

/** Paths of columns of annual reports, such as /zfxxgknb/. */
export const ADDRESS = /xxgk(?:(?!xxgk)\w)*nb|gknb|ndbg|annual-?report|\/nb20\d\d|\/20\d\dn\//i;

/** What stands at the beginning of one of the three tables. */
export const TABLE_WORDS = ['第二十条第', '本列数据的勾稽关系', '申请人情况', '自然人', '行政复议', '未经复议直接起诉'];

/** Words of the six section headings, for reports without tables. */
export const SECTION_WORDS = [
  '总体情况',
  '主动公开政府信息',
  '收到和处理政府信息公开申请',
  '行政复议',
  '主要问题',
  '其他需要报告',
];

/** Files beside a page that may be the report. */
export const FILE = /\.(?:pdf|docx?|wps|ofd|ceb)(?:[?#]|$)/i;
