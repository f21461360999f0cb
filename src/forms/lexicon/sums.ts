/** Words around figures that add up, shares, growth and fees, for normalised text (no blanks, half-width signs). */

/** A list of parts begins. */
export const PART_MARK = /其中[,:]?(?:包括|包含|有)?|包括|包含|分别为|分别是|依次为/g;
/** A marker that promises all the parts. */
export const WHOLE_LIST_MARK = /^(?:分别|依次)/;
/** The last part of a list so called stands for all that is left: the list is whole. */
export const REST_PART = /其他|其它|其余|剩余/;
/** What may stand between the whole and the marker of its parts. */
export const TO_PART_MARK =
  /^(?:政府信息|信息|的申请|申请)?[,:;。(]*(?:按[^,;。:、]{1,14})?(?:[一二两三四五六七八九十\d]{1,3}[件条])?$/;
/** Averages and extremes: 平均6天，其中最短1天、最长19天. They are no parts of anything. */
export const OF_A_MEASURE = /平均|人均|日均|件均|最[短长高低多少大小快慢早晚]/;
/** A list with such a word names some parts only, or its figures are not exact. */
export const OPEN_LIST = /等|约|(?<!其)余|近|主要|\.\.|…|多(?=[条件篇项次个])|左右|以上|如[:,]/;
/** Words with which something else begins: another statement, not one more part. */
export const NEW_STATEMENT =
  /其中|包括|包含|分别|依次|收到|受理|接到|接收|办理|办结|答复|回复|发布|转载|推送|开展|举办|组织|召开|参加|制定|制作|制发|印发|出台|修订|废止|清理|完成|报送|上报|采用|采纳|录用|接受|接待|解答|处理|新增|更新|编发|刊发|刊登|维护|开设|开通|发放|悬挂|张贴|累计|(?<!公)共|全年|全部|同比|相比|较|占|率|超|增|减|另|同时|此外|已|涉及|通过|利用|结转|转下|\d年/;
/** Signs between the parts of a list, the closest first. */
export const PART_SIGNS: readonly string[] = ['、和及与', ',', ';'];

/** Such a word before a list mark makes it another word: 主要包括, 不包括. */
export const NOT_A_MARK = /(?:主要|不|未)$/;
/** Outcomes whose names hold a word of NEW_STATEMENT. */
export const NAMED_OUTCOME = /不予处理|其他处理/;
/** Says that the figure behind it is of requests received. */
export const RECEIVED = /(?:收到|受理|新收|接收|接到)(?:(?!收到|受理|新收|接收|接到).)*申请/;
/** Part of a list that is an outcome of requests. */
export const OUTCOME = /(?:同意|部分|不予|予以|不)公开|(?:无法|不能|未能)提供|(?:不予|其他)处理|不存在|不属于|撤[回销]|答复|办结/;
export const MONEY = '元';
export const REQUEST_UNIT = '件';
/** A price for each page or request. */
export const RATE_SIGN = /^[/每]/;
/** A sentence goes on with the parts of what was told before. */
export const GOES_ON = /^(?:其中|具体|分别|依次|上述|合计|共计)/;
/** Behind a percentage: it is not exact. */
export const INEXACT = /^(?:以上|左右|多|余)/;
/** A passage without such a word holds no list. */
export const MAY_DIVIDE = /其中|包括|包含|分别|依次/;

/** Where a text may hold such a part; for raw text. */
export const MAY_LACK_FIGURE = /[\u4e00-\u9fff]{3}[条篇]\s*[、，,;；。）)]/;
/** A part that has a label and a unit, but no number: 政策解读条. Groups: label, unit. */
export const PART_WITHOUT_FIGURE = /(?<=[、,;:(])([\u4e00-\u9fff]{3,16})(条|篇)(?=[、,;。)]|$)/g;
/** The unit of the part before such a one, and of the part behind it. */
export const UNIT_AT_END = /\d(条|篇)$/;
export const UNIT_OF_NEXT = /^[、,;][^、,;。\d]{0,16}\d+(条|篇)/;
/** Nouns that end like a unit, and figures in Chinese numerals. */
export const NOT_A_UNIT =
  /(?:头条|信条|链条|词条|几条|一条|每条|各条|多条|数条|若干条|萧条|本条|上篇|开篇|首篇|一篇|多篇|每篇|各篇|[〇零一二两三四五六七八九十百千万][条篇])$/;

/** A clause that ends with what is counted and not with how many; for raw text. */
export const MAY_LEAVE_OUT = /(?:文件|规章|申请|许可|处罚|强制)\s*[，,；;。]/;
const COUNTED_ACT = '制发|制定|出台|印发|新增|修订|修改|废止|失效|宣布失效|现行有效|继续有效|保留|收到|新收|受理|办结|结转';
/** A clause that names an act and what it was done to: 现行有效的规范性文件. Groups: act, thing. */
export const ACT_WITHOUT_FIGURE = new RegExp(
  `^(?:[共并]|其中|本年度?|全年|目前|年末)?(${COUNTED_ACT})的?((?:行政)?规范性文件|(?:政府)?规章|政府信息公开申请|申请|行政(?:许可|处罚|强制))$`,
);
/** The same with its figure, before or behind the thing. Groups: the thing, in one of two places. */
export const ACT_WITH_FIGURE =
  /^[\u4e00-\u9fff]{0,12}?(?:((?:行政)?规范性文件|(?:政府)?规章|政府信息公开申请|申请|行政(?:许可|处罚|强制))\d+[件部宗份项条]|\d+[件部宗份项条]((?:行政)?规范性文件|(?:政府)?规章|政府信息公开申请|申请|行政(?:许可|处罚|强制)))/;
/** Documents are counted in rows of three; of other things fewer than so many alike clauses prove nothing. */
export const DOCUMENT = /文件|规章/;
/** Growth against last year. Groups: year, direction, number. */
export const GROWTH =
  /(?:同比|(?:比|较|与)(?:上一?年度?|去年|(20\d\d)年度?)(?:同期)?(?:相比)?,?)(增长|增加|上升|提高|下降|减少|回落|降低)了?(\d+(?:\.\d+)?)%/g;
export const FALLS = /下降|减少|回落|降低/;
/** What may stand between a figure and its growth. */
export const TO_GROWTH = /^[,(]?(?:政府信息公开|申请|受理|收件|件数|案件|总?[数量])*[,(]?$/;

/** A share of a whole. Groups: the whole, number. */
export const SHARE = /(?:占比|占)([\u4e00-\u9fff]{0,14}?)(?:的|为|达)?(\d+(?:\.\d+)?)%/g;
/** What may stand between a figure and its share. */
export const TO_SHARE = /^[,(]?$/;
/** Words behind 占 that leave it open which whole is meant, or name another. */
export const OTHER_WHOLE = /约|近|超|其中|自然人|法人|组织|不予|无法|部分|其他|复议|诉讼/;

/** A sentence about the fee for processing information (国办函〔2020〕109号). */
export const FEE_SUBJECT = /处理费|收费通知/;
/** Any mention of fees. */
export const FEE_MENTION = /处理费|收费|费用|缴费|收取|公开费/;
/** A fee that was really taken. */
export const FEE_TAKEN = /收|缴|征|合计|共计|总计|总额|金额/;
export const FEE_TOTAL = /合计|共计|总计|总额/;
/** An amount that is no fee taken: tariffs, refunds, what was waived or belongs to another fee. */
export const NOT_TAKEN =
  /每|标准|免|退|应收|拟收|未收|未缴|逾期|上年|上一年|去年|同比|相比|预算|决算|经费|罚|采购|复制|邮寄|检索|工本|收费标准|事业性/;
/** Requests that were not charged, or not all of them. */
export const NOT_CHARGED = /通知|收到|受理|接到|答复|办|未|免/;
/** No notice of fees was sent, no fee came about at all. */
export const NO_FEE_NOTICE =
  /(?:未|没有|无|均未|尚未)(?:曾|对外|向[^,;。]{1,12})?(?:发出|发送|发放|开具|下达|出具|作出|制发|送达|产生|发生)[^,;。]{0,14}(?:收费通知|处理费|收费)|收费通知(?:书)?(?:0|零)[件份次]/;
/** No fee was taken. */
export const NO_FEE_TAKEN =
  /(?:未|没有|无)(?:实际|向[^,;。]{1,12})?(?:收取|产生|发生|收缴)[^,;。\d]{0,12}(?:处理费|收费|费用)|(?:处理费|收费|费用)(?:为|共|合计)?(?:0|零)元/;
/** Whose figures a sentence tells. */
export const SCOPE =
  /全市|全区|全县|全省|全镇|全系统|全局|各部门|各单位|各镇|各乡|本级|市级|县级|区级|省级|机关|办公室|政府办|本局|我局/g;
/** The same, said of a reporting body that is no government: of all that it did. */
export const OF_ITSELF = /^[本我全]局$/;
/** A sentence that looks back over several years, at a part of the year or at a channel. */
export const OTHER_SPAN = /累计|历年|以来|上半年|下半年|季度|月份|截至|网站|平台|微信|公众号|微博|信函|邮件|窗口|当面/;
/** Requests that ended otherwise than by an answer, or were counted anew: beside such a word a balance may lack some. */
export const OTHER_ENDS =
  /撤[回销诉件案]|放弃|取消|作废|无效|测试|不再|终止|中止|补正|(?:不予|未予|未)受理|退回|退件|转[交办送]|移[送交]|合并|并案|一并(?:答复|处理)|[待未]缴|暂缓|注销|误投|核[减销]|调整|更正|不属于|未再|另案|拆分/;
