/** Periods that a figure may be counted over, for normalised text (no blanks or quotation marks, half-width signs). */

const NUMBER = '[一二两三四五六七八九十几\\d]{1,2}';
const YEAR = '(?:19|20)\\d{2}';
const COUNTS = '(?:收到|接到|接收|受理|收办|新收|办理|办结|答复|制发|制定|印发|出台|发布|废止|发生|引发)(?!的)';

/** A text without any of these signs names no period. */
export const PERIOD_SIGN = /[年月季届来今]|期间|任期/;
/** Names of documents, which may name any period. */
export const DOCUMENT_NAME = /《[^《》]{0,60}》/g;

/**
 * Periods in order of their names. Groups: `part` of a year; `month` up to which (`monthYear`) is counted, or in which alone (`only`); `years` a span
 * of years; `since` up to today, from `from` on; `during` an event; `first` and `last` year of a span; `whole` the year; `year` a year by its number.
 */
export const PERIODS = new RegExp(
  [
    `(?<part>(?<![每按逐分各])第?[一二三四1-4]季度|前${NUMBER}个?(?:季度|月)|(?<!每)[上下前后]半年|本月|当月|当季|本季度)`,
    `(?:截[至止]到?|至|到)(?:(?<monthYear>${YEAR})年)?(?<month>\\d{1,2}|[一二三四五六七八九十]{1,2})月`,
    `(?<![\\d年日至到—–~-])(?<only>\\d{1,2})月份?(?:[上中下]旬)?,?[^,。;\\d]{0,8}${COUNTS}`,
    `(?<years>(?:近|过去|最近)${NUMBER}个?年|(?<!\\d)${NUMBER}年(?:来|间))`,
    `(?<since>(?<from>[^,。;:]{0,12}?)(?:以来|至今(?!年)|迄今))`,
    `(?<during>[\\u4e00-\\u9fff]{2,3}期间|任期)`,
    `(?<first>${YEAR})年?度?(?:至|到|[-—–~]{1,4})(?<last>${YEAR})年(?!\\d)`,
    `(?<whole>全年|(?<![上下一次前往])年度|本年|今年|当年|年内)`,
    `(?<year>${YEAR})年`,
  ].join('|'),
  'g',
);
/** Such a span of years is the year. */
export const ONE_YEAR = /^(?:近|过去|最近)?(?:一|1)个?年/;
/** From the first day of the year on; group: the year, if any. */
export const FROM_NEW_YEAR =
  /(?:今年|本年度?|当年|年初|一年|((?:19|20)\d{2})年(?:1月(?:份|1日|初)?|年?初)?|(?<!\d)1月(?:份|1日|初)?)$/;
/** Always: counts nothing. */
export const ALWAYS = /(?:长期|一直|历来|自古)$/;
/** The year itself, or the period of the clause before. */
export const SAME_PERIOD = /年|报告|统计|[此其该这同]/;
export const TWELVE = /^(?:12|十二)$/;
