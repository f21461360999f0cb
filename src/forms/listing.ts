/**
 * Words by which columns of annual reports name what they list. All are matched against folded names (printed/normal.ts) of at
 * most 200 characters.
 */

/** Names of such a report, or of a column of them. */
export const REPORT_NAME = /(?:信息|政务)公开.{0,30}(?:报告|年报)|年度?(?:工作)?报告|年报/;
/** What a page calls a document that is attached to it, whatever its address is. */
export const ATTACHED_NAME = /附件/;
/** What a page calls an edition of a report as a document. */
export const FILE_EDITION = /下载|(?:pdf|word|wps|ofd|doc)(?:版|格式|文件)/i;
/** A name that a page has cut off before it came to the word report. */
export const CUT_NAME = /(?:信息|政务)公.{0,20}(?:…|\.{2,})$/;
/** A year in a name or in a path. */
export const LISTED_YEAR = /(?:19|20)\d{2}/;
/** Other papers whose names hold the same words. */
export const OTHER_PAPER =
  /网站.{0,6}年度(?:工作)?报表|政府工作报告|法治政府|依法行政|决算|预算|统计年报|企业年报|财务年报|解读|读懂|图解|通知|格式|模板|公示|评估|培训|部署/;
/** Names of groups of bodies, and of bodies. */
export const BODY_NAME = /[镇乡局委办厅院处]|街道|部门|单位|中心|政府|园区|管委会/;
/** A link that stands for a year: 2023年, 2023年度年报. */
export const YEAR_NAME = /^(?:19|20)\d{2}年?度?(?:信息公开)?(?:工作)?(?:年报|年度报告|报告)?$/;
/** A page that lists the reports of many bodies without repeating what they are. */
export const SUMMARY_NAME = /汇总|一览|集中公开|各(?:部门|单位|镇|乡|街道|地区)/;
/** The link to the page that follows. */
export const NEXT_NAME = /^(?:下一?页|后一页|next(?:page)?|[>»›]{1,2}|下一?页[>»›]{1,2})$/i;
/** The link to the last page. */
export const LAST_NAME = /^(?:尾页|末页|最后一?页|last(?:page)?)$/i;
/** Links that lead through the pages of a list. */
export const PAGER_NAME =
  /^(?:首页|第一页|上一?页|前一页|下一?页|后一页|尾页|末页|最后一?页|next|prev|first|last|跳转|go|[<>«»‹›.…]{1,3}|\d{1,4})$/i;
/** What a site says in place of a page when it takes the reader for a robot. */
export const ASKS_WHO =
  /验证码|安全验证|人机(?:身份)?验证|滑动验证|拖动滑块|(?:访问|请求|操作)(?:过于|太)频繁|访问(?:受限|被拦截|被拒绝|异常)|captcha/i;
/** A date that stands before or behind a name in the same link, in brackets or without. */
export const DATE_AT_END = /[[(（【]?\s?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?[\])）】]?$/;
export const DATE_AT_START = /^[[(（【]?\s?20\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?[\])）】]?/;
/** What of the name of a report speaks of the paper, and not of the body whose it is: 某局2023年政府信息公开工作年度报告. */
export const PAPER_IN_NAME = /(?:(?:19|20)\d{2}\s?年?度?)?(?:的)?(?:政府|政务)?信息公开.{0,60}$/;
/** What a name calls the paper, whosever it is, and what in it makes no other paper: folded, without notes on the edition. */
export const CALLED_PAPER = /(?:政府|政务)?(?:信息|政务)公开.{0,60}$/;
export const PAPER_FILLER = /(?:19|20)\d{2}|工作|情况|[年度的]/g;
