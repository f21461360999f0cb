/** What makes a denied noun one of something else than the form counts. All are matched against normalised text. */

/** Before a negative word: it is told of some bodies only. */
export const SOME_BODIES =
  /(?:部分|其[他它余]|个别|有的|有些|[多少]数|\d[个家])[^,。;\d]{0,8}(?:部门|单位|机关|镇|乡|街道|局|委|办|村|社区)[^,。;\d]{0,6}$/;
/** Behind a negative word: the bodies that it is told of follow. */
export const OF_BODIES = /的(?:部门|单位|机关|乡镇|街道|有\d|共\d|为\d)/;
/** Between the verb and 的申请: those who ask for information, or who ask at all. */
export const ASKS_FOR_INFORMATION = /公开|[获索]取|提[出交]|递交|填写|各界|人士|人员|辖区|我/;
/** Behind requests: what is said of how they were dealt with is denied, not they. */
export const SAID_OF_THEM = /^(?:信访|举报|投诉|意见|异议)/;
/** Acts other than disclosure that lead to reconsideration and litigation. */
export const OTHER_ACTS = /(?:执法|许可|处罚|强制|征收|征地|拆迁|补偿|工伤|信访|登记)(?![、和与及或])/;
/** Ties what came of something to disclosure. */
export const OF_DISCLOSURE = /公开|(?<!复议|被)申请(?!行政复议|复议)|(?<!复议)答复/;
/** Proceedings that ended in one way: only these are denied. */
export const OF_ONE_END = /败诉|胜诉|撤诉|违法|过错|失误|瑕疵/;
/** Behind what is carried over: it is no request. */
export const CARRIED_WORK = /(?:工作|任务|项目|工程|资金|提案|议案|建议|案件)$/;
/** Before requests: those beside the ones told. */
export const LEAVES_SOME = /其[他它余]的?$/;
