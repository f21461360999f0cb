/** What makes a figure of a sentence doubtful although its words fit a cell. All are matched against normalised text. */

/** Ties a proceeding to open government information. */
export const TIE = /信息公开|政务公开|依申请|公开申请|申请公开|不服.{0,8}答复|答复.{0,4}不服/;
/** The body decides the cases itself. */
export const DECIDES = /(?:作为|履行|承担|担任|本级|政府)[^,。]{0,15}复议(?:机构|机关|职责|职能)/;
/** Cases of any kind that a body decides, defends or counts. */
export const CASES_AT_LARGE =
  /复议(?:机构|机关|委员会|职责|应诉)|负责人|出庭|应诉|(?<!不予|未)受理|(?<!未)审结|(?<!尚未|正在|仍在)审理(?!中)|驳回|撤诉|败诉|立案|开庭|收案|被告|被申请人|法院|依法行政|法治|执法/;
/** A part of a figure begins. */
export const PART = /其中|包括|包含|\(含/;

/** Before a figure: one counted over more than the year. */
export const CUMULATIVE = /(?:截[至止]|以来|历年|至今)[^。;]*累计[^,。;\d]*$/;
/** Before a figure: a month of a year (group 1), unless figures are told up to it or it dates a document. */
export const MONTH_OF_YEAR =
  /(?<!截[至止]到?)((?:19|20)\d{2})年\d{1,2}月(?:\d{1,2}日)?(?!\d|日?(?:至|到|-|—|~|起|以来|印发|施行|实施|修订|发布|公布))/g;
/** Before a figure: it is one of the whole year again. */
export const YEAR_AGAIN = /全年|年度|本年|今年/;
/** Behind a figure: it is not counted. */
export const NOT_COUNTED = /^[^。;\d]*(?:不|未|没有)(?:计入|纳入|列入|算入|统计)/;
/** Behind a figure of requests: it is set right. */
export const SET_RIGHT =
  /剔除|扣除|核销|核减|剔减|扣减|除去|实际(?:收到|接到|受理|接收|收办|有效|申请|应|为|是|计|共|仅|只|有)*\d/;
/** Behind a figure: another body's figure of the same thing follows. */
export const OTHER_RECEIVER =
  /,(?:而|另|另外|此外)?(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}(?:收到|受理|接到|接收|收办|新收)[^,;\d]*\d/;
export const OTHER_MAKER =
  /,(?:而|另|另外|此外)?(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}(?:起草|制发|制定|印发|出台|代拟)[^,;\d]*\d/;
/** A case is closed: alone no sign of a body that decides cases. */
export const CLOSED = '审结';
/** Before a figure of requests: only those about one matter. */
export const ONE_MATTER =
  /(?:(?:申请|要求|请求|希望)(?:公开|获取)|涉及|有关|关于)(?!政府|政务|信息|的)(?:(?!公开申请|收到|受理|办理)[^,\d]){2,40}的[^,的\d]{0,10}申请[^,]{0,3}$/;
/** Counts replies, not requests. */
export const REPLY_UNIT = '件次';
