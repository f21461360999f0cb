/** Purchases, fees and money as sentences tell them, for normalised text. What looks back from the end of a text is written `$(?<=…)`. */

/** A text without any of these words tells none of them. */
export const MAY_TELL_AMOUNT = /采购|事业性收费/;

/** Units that count purchases. */
export const PROJECT_UNITS: ReadonlySet<string> = new Set(['个', '项', '次', '件', '宗', '笔', '批']);

/** Words between a noun and its figure; a unit that stands between them is `_`, as often as it has signs. */
const GLUE = '_{0,40}(?:本年度?|全年|共计|合计|总计|累计|共|为|是|计|有|达|了|[:,]){0,3}_{0,40}';

/** The nouns that a figure is told of, up to the figure. Group: the noun. */
export const PROJECTS_BEFORE = new RegExp(
  `$(?<=((?:(?:政府)?集中采购|政府采购)(?:的?项目)?(?:数量|总数|个数|数)?|采购项目(?:数量|总数|个数|数)?)${GLUE})`,
);
export const MONEY_BEFORE = new RegExp(`$(?<=(采购(?:项目)?的?(?:总?金额|总额|资金总额)|总金额|总额|金额)${GLUE})`);
export const FEES_BEFORE = new RegExp(`$(?<=(行政事业性收费(?:项目)?的?(?:总?金额|总额|收入)?)${GLUE})`);

/** What purchases and fees are called; figures behind the last such word are told of it. */
export const PURCHASE = /(?:政府)?集中采购|政府采购/g;
export const FEES = /行政事业性收费/g;
/** The form counts purchases that are centralised. */
export const CENTRALISED = /集中采购/;

/** Something else of purchases and fees than what was bought or taken. */
export const OF_SOMETHING_ELSE =
  /预算|计划|意向|节[约支省]|信息|公告|目录|清单|投诉|监管|监督|审[批核计]|备案|受理|代理|指导|检查|培训|平台|专家|供应商|分散|小微|中小|同比|较上|比上|上年|上一年|去年|减免|免征|降低|减少|取消|停征|缓征|退还|退付|标准|应收|应缴|其中|涉企/;
/** A zero of the whole year: no purchase, no fee. Group: the words of the denial and what it denies. */
export const NO_PURCHASE =
  /(?:本年度?|全年|[我本][局委办镇乡院]|[,。;:]|^)((?:没有|未(?:发生|开展|实施|进行)|无)(?:政府)?集中采购(?:项目|活动|情况)?)(?=[,。;]|$)/;
export const NO_FEES =
  /(?:本年度?|全年|[我本][局委办镇乡院]|[,。;:]|^)((?:没有|未(?:产生|发生|收取|征收)|不(?:收取|征收)|无)行政事业性收费(?:收入|项目|情况)?)(?=[,。;]|$)/;
/** Fees for information are others. */
export const OF_REQUESTS = /申请|公开|处理费/;
/** Words of a clause that say nothing of whose it is, nor of what. */
export const CLAUSE_FRAME =
  /^(?:(?:19|20)\d{2}年?度?|本年度?|全年|今年|年内|期间|我[局委办院]|[我本](?:单位|机关|部门|[省市县区镇乡])|本级|共计?|累计|合计|已|依法|主动公开|公开|实施|开展|完成|组织|进行|发生|收取|征收|收缴|实际|实收|并|[、()_])+|(?:公开|实施|开展|完成|组织|进行|发生|收取|征收|收缴|的)$/g;
/** Disclosed, which the form asks for in its own words. */
export const DISCLOSED = /^(?:主动)?公开/;
/** What stands before the first sign of these words. */
export const BEFORE_DISCLOSED = /^[^公主]*/;
/** Parts clauses; the sentence begins behind the last of the second. */
export const CLAUSE_SIGNS = ',;:。!?';
export const SENTENCE_SIGNS = '。;!?';
/** A whole region, in the report of a bureau. */
export const WHOLE_REGION = /全[省市县区州盟旗]/;
