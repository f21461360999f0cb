/** Months and spans of months, for normalised text (no blanks, half-width signs). */

const TO = '(?:至|到|-{1,4}|—{1,4}|–|~)';
const FIRST = '(?:0?1|一)';
const LAST = '(?:12|十二)';

/** A full year written as months: 2023年1月至12月, 1-12月. Group: the year, if any. */
export const WHOLE_YEAR = new RegExp(
  `(?:((?:19|20)\\d{2})年|(?<![\\d年]))${FIRST}(?:月份?(?:0?1日)?)?起?,?${TO}(?:同年|当年|本年|(?:\\1)年)?${LAST}月(?:份|31日|底|末)*(?:止|期间)?`,
  'g',
);

/** A span of months. Groups: first year, first month, last year, last month. */
export const MONTHS =
  /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})(?:月份?(?:\d{1,2}日)?)?起?,?(?:至|到|-{1,4}|—{1,4}|–|~)(?:((?:19|20)\d{2})年|同年|当年|本年)?(\d{1,2})月/g;

/** One month of a year; not a date of anything. */
export const MONTH_OF_CLAUSE = /(?<!截[至止]到?)(?:19|20)\d{2}年\d{1,2}月份?(?!\d|[至到—–~-])/;
/** Ends the clause before that of a figure. */
export const CLAUSE_END = ',';
