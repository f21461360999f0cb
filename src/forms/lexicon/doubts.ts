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
/** A part of a figure begins. */
export const PART = /其中|包括|包含|\(含/;

/** Before a figure: one counted over more than the year. */
export const CUMULATIVE = /$(?<=(?:截[至止]|以来|历年|至今(?!年))[^。;]*累计(?:(?!累计)[^,。;\d])*)/;
/** Before a figure: a month of a year (group 1), unless figures are told up to it or it dates a document. */
export const MONTH_OF_YEAR =
  /(?<!截[至止]到?)((?:19|20)\d{2})年\d{1,2}月(?:\d{1,2}日)?(?!\d|日?(?:至|到|-|—|~|起|以来|印发|施行|实施|修订|发布|公布))/g;
/** Before a figure: it is one of the whole year again. */
export const YEAR_AGAIN = /全年|年度|本年|今年/;
/** Behind a figure: it is not counted. */
export const NOT_COUNTED = /^[^。;\d]*(?:不|未|没有)(?:计入|纳入|列入|算入|统计)/;
/** Behind a figure of requests: it is set right, or another one is the real one. */
export const SET_RIGHT =
  /剔除|正式(?:受理|接收)|经[^,;。\d]{0,6}(?:补正|审核|审查|核实|甄别)[^,;。\d]{0,6}(?:受理|接收)|有效申请|扣除|核销|核减|剔减|扣减|除去/;
export const REALLY = /实际(?:收到|接到|受理|接收|收办|有效|申请|应|为|是|计|共|仅|只|有)*\d/;
/** Behind a figure: another body's figure of the same thing follows. */
export const OTHER_RECEIVER =
  /,(?:而|另|另外|此外)?(?:(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}|(?!其中|包括|包含)[^,;\d]{1,10}(?:局|委|办|办公室|厅|镇|乡|街道))(?:收到|受理|接到|接收|收办|新收)[^,;\d]*\d/;
/** Beside a figure of organisations: others are counted apart from them. */
export const OTHER_APPLICANT =
  /(?:律师|律所|事务所|媒体|记者|合作社|协会|学会|商会|高校|学校|学院|医院|[村居]委会|社团|基金会|公司|机关|研究[院所])[^,。;\d]{0,8}\d+[件条项宗份起次]/;
export const OTHER_MAKER =
  /,(?:而|另|另外|此外)?(?:(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}|(?!其中|包括|包含)[^,;\d]{2,10}(?:局|委|办|办公室|厅|镇|乡|街道))(?:起草|制发|制定|印发|出台|代拟)[^,;\d]*\d/;
/** Before a figure: it is one of several bodies that the sentence counts together. */
export const ONE_BODY =
  /其中[,:]?(?:有|由)?(?!我|本)[^,。;\d]{1,12}(?:局|委|办|办公室|厅|镇|乡|街道|政府|部门|单位|机关|院|所|中心)(?:共|新)?(?:收到|受理|接到|接收|新收|收办|答复|办结|办理|制发|制定|印发|出台|发布|废止)/;
/** Behind a figure of requests: what the reporting body received is a part of it, so it is not that body's. */
export const PART_IS_OWN =
  /^[^。;\d]{0,12}其中[,:]?[^,。;\d]{0,6}(?:我|本)(?!年|级|市|县|区|省|州|期)[^,。;\d]{1,6}(?:收到|受理|接到|接收|新收|收办)[^,。;\d]*\d/;
/** Before a figure: it counts all that several groups of people asked for, told before it. */
export const SEVERAL_GROUPS = /\d(?:名|位|个|家)[^,。;\d]{1,12}[、和与及]\d+(?:名|位|个|家)[^,。;\d]*$/;
/** Before a figure: it is one of bodies below or beside the one that reports, not counted with it. */
export const OTHER_BODIES =
  /(?:^|[,;:])(?:[^,;:。\d全及和与含包我]{0,6})(?:乡镇|镇街|下属|所属|下级|基层|直属|事业单位|公司|学校|医院|分局|各[县区镇乡街科股所])(?:(?![及和与])[^,。;\d]){0,10}(?:收到|受理|接到|接收|新收|收办|办理|答复|制发|制定|印发|出台)/;
/** Before a figure: something else is done to requests than receiving or answering them, or not by those who apply. */
export const OTHER_ACT =
  /(?:审核|审查|登记|转办|交办|督办|督促|督查|指导|抽查|检查|移交|会商|研究|研判|代办|协助|模拟|重新|提前|当场|即时|引发|疑难|典型|复杂|重大|涉农|涉企)(?:(?!收到|受理|接到|接收|新收|收办)[^,。;\d]){0,16}申请|(?:我|本)[^,。;\d]{1,5}向[^,。;\d]{2,12}申请|向(?:上级|上一级)[^,。;\d]{0,10}申请|某[^局市县区镇乡街省州委办厅,。;\d]?[^局市县区镇乡街省州委办厅,。;\d]{0,6}(?:提交|提出|申请)|同一(?:申请)?人/;
/** What counts requests or documents of the body anew. */
export const COUNTS_ANEW = /收到|受理|接到|接收|新收|收办|制发|制定|印发|出台/;
/** Before a figure: about, an average, a maximum, or what is planned, expected or acted only. */
export const NOT_REAL =
  /$(?<=(?:(?<![预签节制契条公合违履特])约|大概|粗略|日均|月均|周均|平均|人均|每[日天周月]|最多|最高|预计|预期|计划|打算|模拟|拟|(?<![相对响供])应)(?!急)[^,。;\d]{0,6}(?:收到|受理|接到|新收|提交|办理|答复|制发|制定|印发|出台|发布|废止)[^,。;\d]*)/;
/** Behind a figure of documents: they were looked at, not made. */
export const LOOKED_AT = /^[^,。;\d]{0,6}(?:进行|开展|实施)了?[^,。;\d]{0,8}(?:清理|评估|审查|备案|解读|修改|修订|梳理)/;
/** A case is closed: alone no sign of a body that decides cases. */
export const CLOSED = '审结';
/** Before a figure of requests: only those about one matter. */
export const ONE_MATTER =
  /(?:(?:申请|要求|请求|希望)(?:公开|获取)|涉及|有关|关于)(?!政府|政务|信息|的)(?:(?!公开申请|收到|受理|办理)[^,\d]){2,40}的[^,的\d]{0,10}申请[^,]{0,3}$/;
/** Before a figure without a unit: no word that is counted. */
export const STATE_OF_AFFAIRS = /情况$/;
/** Counts replies, not requests. */
export const REPLY_UNIT = '件次';
/** Unknown words before a kind of document that tell of no act: a body, an aspect, a number of a list. */
export const NAMES_NO_ACT = /(?:局|府|委|办|省|市|县|区|镇|乡|道|厅|院|面|是|[:,.、\d])$/;

/** Before a figure of requests: it counts the ways to apply, or what applying takes. */
export const WAYS_TO_APPLY = /申请的?(?:渠道|方式|形式|途径|程序|流程|环节|制度|窗口|场所)(?:共|有|为|达|是|计)*$/;
/** Behind a figure of proceedings: what did not come of them. */
export const CASES_LOST = /^(?:纠错|被?纠正|败诉|被?撤销|违法|过错|差错|失误|瑕疵)/;
/** What a body strives for has not come about. */
export const AIMED_AT = /力争|争取|确保|努力|目标/;
/** What a body lacks that may make no documents at all. */
export const POWER = /^(?:之)?(?:权|职权|职能|职责|资格|主体)/;
/** Before a figure carried over, new or answered: the sentence speaks of proceedings, and never of requests. */
export const PROCEEDINGS_ALONE = /^(?=[^]*(?:复议|诉讼))(?:(?!公开申请|申请公开|依申请|信息申请|信息公开)[^;。])*$/;
/** Carried over, with the word that says to when. */
export const REACHES = /[入至到]$/;
/** Before a figure that reached the report's year: it was received, too, it may hold new ones. */
export const RECEIVED_AS_WELL =
  /$(?<=(?:收到|受理|接到|接收|新收)(?:(?!结转|转入|转接|延续|顺延)[^,;:()。\d])*(?:结转|转入|转接|延续|顺延)(?:[^,;:()。\d]|\d{4}年)*)/;
/** Behind a figure of answers: requests that were dealt with otherwise stand beside it, so it is no total. */
export const ANSWERS_BESIDE =
  /^[^,、;。\d]{0,3}[,、;](?:不予受理|不受理|未受理|未予受理|(?:申请人)?(?:主动|自行)?撤[回销]|转[办送交])[^,;。\d]{0,12}\d/;
/** Behind requests that did not come about: what came of some was denied, not they. */
export const CAME_OF_SOME = /案例|纠纷|争议|矛盾|舆情/;
/** Behind a figure carried over: new proceedings follow. */
export const NEW_PROCEEDINGS =
  /^[^;。]{0,10}(?:新收|收到|受理|新增)(?:(?!复议|诉讼|仲裁)[^,;。\d])*(?:复议|诉讼|仲裁)[^,;。\d]*\d/;
/** Before a figure of what was done: services on application, whatever their kind. */
export const SERVICES = /$(?<=依申请(?:事项|类|[^公开,;。\d]{0,6}服务)[^,;。\d]*)/;
/** Proceedings counted by the court that hears them, or none of those about disclosure. */
export const OTHER_CASES =
  /以(?!我|本)[^,;。]{2,12}(?:为|作)被申请人|[一二]审|再审|终审|(?:信息|政务)公开[^,;。]{0,4}无关|(?:不涉及|未涉及|非)(?:政府)?信息公开/;
/** Before a figure of applicants: everybody may apply. */
export const FOR_ANYBODY = /$(?<=应(?:公民|个人)(?:(?!申请)[^,;。\d])*申请[^,;。\d]*)/;
/** Before a figure of documents: others made them, or with others. */
export const MADE_WITH_OTHERS =
  /$(?<=(?:参与|配合|协助|(?:报请|提请)[^,;。\d]{0,8}|代(?!表)[^,;。\d]{1,6}|上级[^,;。\d]{0,6})(?:起草)?(?:制发|制定|印发|出台|发布)[^,;。\d]*)/;
/** Before a figure of decisions: they were changed, not made. */
export const DECISIONS_CHANGED = /$(?<=(?:减免|撤销|变更|撤回|减轻)的?行政(?:许可|处罚|强制)[^,;。\d]*)/;
/** Before a figure of requests: it counts the matters that they name. */
export const MATTERS_NAMED = /申请[^,;。\d]{0,4}(?:涉及|包含|内含)[^,;。\d]{0,6}$/;
/** Before a figure carried over: it is a part of proceedings. */
export const OF_PROCEEDINGS =
  /$(?<=(?:复议|诉讼)[^,;。\d]*\d(?:(?:(?![,(]其中)[^,;。])*[,(]其中[^;。]*|[^,;。]*(?:,(?:(?!申请)[^,;。])*|\((?:(?!申请)[^,;。(])*)))/;
/** Behind a figure of requests about others: these were asked, which is no outcome. */
export const OTHERS_ASKED = /^[^。;\d]{0,24}(?:征求|征询|听取|征得)/;
/** Before a figure of an outcome: it was the first one, which was changed, or one of a sample. */
export const FIRST_OUTCOME = /$(?<=(?:原|曾)答复[^,;。\d]*|(?:评查|抽查)(?:(?!申请)[^;。])*)/;
/** Groups of outcomes that have rows of their own. */
export const ROWS_OF_GROUPS = /^(?:refused|unable|declined|other)$/;
/** Ways beside those that were named before. */
export const OTHER_WAYS = /^其[他它]/;
/** Why a body need not deal with a request: complaints in its form. */
export const COMPLAINTS = /^(?:信访|举报|投诉)/;
/** Before a figure of answers: requests that came to another end stand beside it, so it is no total. */
export const ENDED_BEFORE =
  /(?:不予受理|不受理|未受理|未予受理|撤[回销]|转[办送交])(?:申请)?\d+[件条项份宗起次]?(?:\([^()]*\))?[,、][^,;。\d]*$/;
/** Before a figure of answers: it is what is left of the requests. */
export const THE_REST = /(?:另外?|其余|其他|其它|剩余|剩下|余下)的?$/;
/** What was not answered was carried over, or is in hand. */
export const NOT_ENDED = /结转|转结|顺延|下一?年|次年|明年|\d{4}年(?:度|继续)*[办答处]|在办|办理中|处理中|未办结|正在/;
/** What is done to documents that the form does not count. */
export const CHANGED = /^(?:修改|修订)/;
/** What is left, as the subject of a figure. */
export const THE_OTHERS = /^其[他它]的?$/;
/** Behind the answers: what followed them. */
export const AFTERWARDS = /^[之以]?后/;
/** In a clause of proceedings: they followed the answers to what was asked. */
export const AFTER_ANSWERS = /(?<!信访|投诉|举报|咨询|热线)(?:答复|办结|办理)[之以]?后/;
/** New ones, where nothing is compared. */
export const ADDED = /^新增$/;
/** Behind requests: it is the ways to ask that are new. */
export const WAYS = /^(?:渠道|方式|形式|途径)/;
/** Before a figure of answers: those of one kind, or opinions on them. */
export const ANSWERS_OF_A_KIND =
  /$(?<=公开类(?:的)?(?:答复|办结|办理|处理)[^,;。\d]*|(?:意见|文书|咨询|材料)[^,;。\d]{0,4}\d+[件份条项次][,;(]其中[^,;。\d]*)/;
/** Before a figure of requests: of all kinds, unless they ask for information. */
export const OF_ALL_KINDS = /$(?<=各[类种](?:(?!公开)[^,;:。\d])*)/;
/** Behind a figure of requests of all kinds: those for information are a part. */
export const PART_FOR_INFORMATION = /^[^。;\d]{0,8}(?:其中|包括|包含|含)[^。;\d]{0,12}公开[^。;\d]{0,8}\d/;
/** Before a figure of requests: some that another body handed on stand beside it. */
export const HANDED_ON = /(?:转来|移来|转办来|移送来|移交来)的?[^,;。\d]{0,10}\d+[件条项份宗起][,;、][^;。\d]*$/;
/** Before a figure of organisations: all of them by the words of the form. */
export const ALL_ORGANISATIONS = /$(?<=法人(?:(?!组织)[^,;。\d])*组织[^,;。\d]*)/;
/** Documents repealed and those that lost effect, one by one: before a figure, and behind it. */
export const ENDED_BESIDE_BEFORE =
  /$(?<=(?:失效|废止)[^,;。\d]*\d+[件部份项篇个][,、](?:(?!失效|废止)[^,;。\d])*(?:失效|废止)[^,;。\d]*)/;
export const ENDED_BESIDE_BEHIND = /^[^,、;。\d]{0,3}[,、](?:(?!失效|废止)[^,;。\d])*(?:失效|废止)[^,;。\d]*\d/;
/** Before a figure of documents: it is of those that ended. */
export const ENDS = /$(?<=(?:失效|废止)[^,;。\d]*)/;
/** What a figure came from: the word before it, and the words behind it. */
export const FROM = /^[由从]$/;
export const CAME_TO = /^[^,;。\d]{0,3}(?:增|减|上升|提升|提高|下降|降|升|回落|缩减|扩大)[^,;。\d]{0,3}[到至为]/;
/** Behind what the public writes: the clause names what is told next. */
export const ASPECT = /^(?:方面|办理|工作|情况)$/;
/** Before a figure of an outcome: pages that were put on show are sorted. */
export const OF_PAGES =
  /^(?=[^]*信息[^,;。\d]{0,3}\d+[条篇])(?:信息[^,;。\d]{0,3}\d+[条篇]|(?!申请|答复|信息[^,;。\d]{0,3}\d+[条篇])[^;。])*$/;
/** What a reporting body may be that is a part of others elsewhere. */
export const OWN_KIND = /(?:分局|学校|医院|公司)$/;
/** Bodies of that kind below the one that reports. */
export const BELOW = /各|所属|下属|下级|基层|直属/;
/** Behind requests that were repeated: they were dealt with in one. */
export const MERGED = /^[^,;。\d]{0,10}(?:合并|并案)/;
