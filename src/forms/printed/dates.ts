/** Dates and periods, compared folded (see normal.ts). */

/** A text without it names no month. */
export const MONTH_SIGN = '月';
/** Statistical period, folded: two dates, the second year may be missing. */
export const PERIOD =
  /((?:19|20)\d{2})年?(\d{1,2})月(\d{1,2})日?起?,?(?:至|到|—|-|–|~|－|―)+((?:19|20)\d{2})?年?(\d{1,2})月(\d{1,2})日/;
const DAY_OF_YEAR = '((?:19|20)\\d{2})[-年./](\\d{1,2})[-月./](3[01]|[12]\\d|0?[1-9])(?=\\D|$|\\d{1,2}:\\d{2})日?';
const HOUR = '(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const SOURCE = '(?:信息|文章|稿件|内容)?(?:来源|稿源|出处|作者|供稿|发布(?:机构|单位|者|人))';
/** A date behind a word for publication, or behind the bare word date; folded. Changes and visits are no publication. */
export const PUBLISHED = new RegExp(
  `(?:(?:发布|公开|公布|发文|成文|生成|发稿|添加|录入|上传|上网|发表|刊登|刊发|创建|推送|编发|挂网)(?:日期|时间|于)|(?:^|[^\\p{Script=Han}])(?:日期|时间))[:：]?${DAY_OF_YEAR}`,
  'u',
);
/** A date alone, or before the source of the page; folded. */
export const ONLY_DATE = new RegExp(`^[[(【]?${DAY_OF_YEAR}${HOUR}[\\])】]?$`);
export const DATE_BEFORE_SOURCE = new RegExp(`^[[(【]?${DAY_OF_YEAR}${HOUR}[\\])】|,;]?${SOURCE}[:：]`);
export const NAMES_SOURCE = new RegExp(`^${SOURCE}[:：]`);
export const META_DATE = /((?:19|20)\d{2})[-年./]?(\d{1,2})[-月./]?(\d{1,2})/;
