/** Dates and periods, compared folded (see normal.ts). */

export const MONTH = '月';
/** Statistical period, folded: two dates, the second year may be missing. */
export const PERIOD =
  /((?:19|20)\d{2})年?(\d{1,2})月(\d{1,2})日?起?,?(?:至|到|—|-|–|~|－|―)+((?:19|20)\d{2})?年?(\d{1,2})月(\d{1,2})日/;
/** A date behind a word for publication. */
export const PUBLISHED = /(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[:：]?((?:19|20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/;
export const META_DATE = /((?:19|20)\d{2})[-年./]?(\d{1,2})[-月./]?(\d{1,2})/;
