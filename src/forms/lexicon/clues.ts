/**
 * What makes a figure of a sentence doubtful although its words fit a cell. All are matched against normalised text. What looks
 * back from the end of a text is written `$(?<=…)`: tried once, while `…$` would be tried from each of its words.
 */

/** Ties a proceeding to open government information. */
export const TIE = /信息公开|政务公开|依申请|公开申请|申请公开|不服.{0,8}答复|答复.{0,4}不服/;
/** The body decides the cases itself. */
export const DECIDES = /(?:作为|履行|承担|担任|本级|政府)[^,。]{0,15}复议(?:机构|机关|职责|职能)/;
/** What the public writes, calls and complains: a figure of it needs no verb, and what was done of it follows. */
export const MATTERS = /留言|提案|议案|建议|诉求|咨询|热线|来电|来信|信访|信箱|工单|投诉|举报|申诉/;
/** What is disclosed, behind the word for disclosure on request. */
export const GIVEN_OUT = /$(?<=依申请.*信息)/;
/** What those do who apply: the words before it name them. */
export const ASKS = /^(?:提交|递交|提出)/;
/** Cases of any kind that a body decides, defends or counts. */
export const CASES_AT_LARGE =
  /复议(?:机构|机关|委员会|职责|应诉)|负责人|出庭|应诉|(?<!不予|未)受理|(?<!未)审结|(?<!尚未|正在|仍在)审理(?!中)|驳回|撤诉|败诉|立案|开庭|收案|被告|被申请人|法院|依法行政|法治|执法/;
/** Proceedings of which those about disclosure are told as a part. */
export const PART_TIED =
  /(?:复议|诉讼|应诉)[^,。;()\d]{0,8}\d+[件起宗例次]?[,(](?:其中)?[^,。;\d()]{0,10}(?:信息公开|政务公开|依申请)[^,。;\d()]{0,8}\d/;
/** The words since the last sign before a figure. */
export const OWN_CLAUSE = /$(?<=([^,;()、]*))/;
/** A part of a figure begins. */
export const PART = /其中|包括|包含|\(含/;

/** Before a figure: a month of a year (group 1), unless figures are told up to it or it dates a document. */
export const MONTH_OF_YEAR =
  /(?<!截[至止]到?)((?:19|20)\d{2})年\d{1,2}月(?:\d{1,2}日)?(?!\d|日?(?:至|到|-|—|~|起|以来|印发|施行|实施|修订|发布|公布))/g;
/** Before a figure: it is one of the whole year again. */
export const YEAR_AGAIN = /全年|年度|本年|今年/;
/** Before a figure: it is one of several bodies that the sentence counts together. */
export const ONE_BODY =
  /其中[,:]?(?:有|由)?(?!我|本)[^,。;\d]{1,12}(?:局|委|办|办公室|厅|镇|乡|街道|政府|部门|单位|机关|院|所|中心)(?:共|新)?(?:收到|受理|接到|接收|新收|收办|答复|办结|办理|制发|制定|印发|出台|发布|废止)/;
/** A case is closed: alone no sign of a body that decides cases. */
export const CLOSED = '审结';
/** Before a figure without a unit: no word that is counted. */
export const STATE_OF_AFFAIRS = /情况$/;
/** Counts replies, not requests. */
export const REPLY_UNIT = '件次';

/** What a body strives for has not come about. */
export const AIMED_AT = /力争|争取|确保|努力|目标/;
/** What a body lacks that may make no documents at all. */
export const POWER = /^(?:之)?(?:权|职权|职能|职责|资格|主体)/;
/** Behind what is decided on: matters of a list, or papers, and not decisions. */
export const OTHER_THAN_DECISIONS = /事项|服务|案卷|信息|证/;
/** Behind requests that did not come about: what came of some was denied, not they. */
export const CAME_OF_SOME = /案例|纠纷|争议|矛盾|舆情|引发|引起|导致/;
/** Proceedings counted by the court that hears them, or none of those about disclosure. */
export const OTHER_CASES =
  /以(?!我|本)[^,;。]{2,12}(?:为|作)被申请人|[一二]审|再审|终审|(?:信息|政务)公开[^,;。]{0,4}无关|(?:不涉及|未涉及|非)(?:政府)?信息公开/;
/** Groups of outcomes that have rows of their own. */
export const ROWS_OF_GROUPS = /^(?:refused|unable|declined|other)$/;
/** Ways beside those that were named before. */
export const OTHER_WAYS = /^其[他它]/;
/** An organisation by a name of the form. */
export const FORMAL_ORGANISATION = /组织|机构|商业/;
/** Why a body need not deal with a request: complaints in its form. */
export const COMPLAINTS = /^(?:属于?|认定为|视为)?(?:信访|举报|投诉)/;
/** What requests turn out to be. */
export const OF_COMPLAINTS = /^(?:属于?|认定为|视为|以.{4,14}进行)?(?:信访|举报|投诉)|^活动$/;
/** The same, said of the requests themselves. */
export const ARE_COMPLAINTS = /^[属认视以]/;
/** What is done to documents that the form does not count. */
export const CHANGED = /^(?:修改|修订)/;
/** What is left, as the subject of a figure. */
export const THE_OTHERS = /^其[他它]的?$/;
/** Behind the answers: what followed them. */
export const AFTERWARDS = /^[之以]?后/;
/** In a clause of proceedings: they followed the answers to what was asked. */
export const AFTER_ANSWERS = /(?<!信访|投诉|举报|咨询|热线)(?:答复|办结|办理)[之以]?后/;
/** Behind requests: it is the ways to ask that are new. */
export const WAYS = /^(?:渠道|方式|形式|途径)/;
/** Before a figure of organisations: all of them by the words of the form. */
export const ALL_ORGANISATIONS = /$(?<=法人(?:(?!组织)[^,;。\d])*组织[^,;。\d]*)/;
/** What a figure came from: the word before it, and the words behind it. */
export const FROM = /^[由从]$/;
export const CAME_TO = /^[^,;。\d]{0,3}(?:增|减|上升|提升|提高|下降|降|升|回落|缩减|扩大)[^,;。\d]{0,3}[到至为]/;
/** Behind what the public writes: the clause names what is told next. */
export const ASPECT = /^(?:方面|办理|工作|情况)$/;
/** What a reporting body may be that is a part of others elsewhere. */
export const OWN_KINDS: readonly string[] = ['分局', '学校', '医院', '公司'];
/** Bodies of that kind below the one that reports. */
export const BELOW = /各|所属|下属|下级|基层|直属/;
/** Behind requests: the figure is of some of them. */
export const OUT_OF_THEM = /^(?:之|当)?[中里内]有?$/;
