/** What stands in tables beside the labels and figures of the form. */

/** A line of headers of a block of table two, with blanks between them; as printed. */
export const HEADER_LINE = /^[\s\u00a0\u3000]*信息[\s\u00a0\u3000]?内容[\s\u00a0\u3000]+\S/;
/** A figure, also with its unit, or a placeholder at the end of a line, after a blank. */
export const FIGURE_AT_END =
  /$(?<=[\s\u00a0\u3000](?:(?:[+\-−－负負]|增加?|[减減]少?)?[\d０-９][\d０-９,，.．]*(?:[亿万]?元|[件条项个份次宗起部])?|[-—－–/／]{1,2}|无))/;
/** Figures, some with their unit: 12 3件 0. */
export const ONLY_FIGURES =
  /^[\s\u00a0\u3000]*[+-]?[\d０-９](?:[\d０-９,，.．]|[件条项个份次宗起部](?=[\s\u00a0\u3000]|$)|[\s\u00a0\u3000]+(?=[+-]?[\d０-９]|$)|[+-](?=[\d０-９]))*$/;

/** A blank between an amount and its unit: 976.81 万元. */
export const UNIT_APART = /(?<=[\d０-９])[\s\u00a0\u3000]{1,3}(?=[亿万]?元(?:[\s\u00a0\u3000]|$))/g;

/** A figure in which letters stand for digits, as recognition of scanned pages leaves it. */
export const GARBLED_FIGURE = /^[\dOoQDIlSZB]{1,8}$/;

/** A figure with the next text behind it, where the cells of a table were run together: no part of a label. */
export const GLUED_FIGURE = /^\d+第/;

/** A local column between the applicants and the total. */
export const SUBTOTAL_COLUMN = '小计';

/** A label with its number before it, folded: 3.其他, 1.重复申请. */
export const NUMBERED_LABEL = /^\(?\d{1,2}[).、,]\p{L}/u;

/** Header texts that open a block of table two. */
export const CONTENT_HEADER = '信息内容';
/** Behind a label of a table that a sentence names: a count with its unit, or a sign between clauses; no cell follows. */
export const IN_SENTENCE =
  /^(?:[^\d|,、。;:()]{0,12}(?:\d+|[〇零一二两三四五六七八九十百]+)[件宗份条个][、,;。)]|[的等类]{0,2}(?:[。)]|[,、;](?![\d,、;|/-])))/;

/** A header that names a year and nothing else; the year. */
export const BARE_YEAR = /^(20\d\d)年度?(?:数据|数量|数)?$/;
/** The same in words: the year of the report, or the one before it. */
export const BARE_THIS_YEAR = /^[本今当](?:年度?|期)(?:数据|数量|数)?$/;
export const BARE_LAST_YEAR = /^(?:[上去前]一?(?:年度?|期)(?:同期)?|同期)(?:数据|数量|数)?$/;
/** A header over what one year has more than another. */
export const BARE_CHANGE =
  /^(?:(?:同比|环比|与?[较比][上去]一?年)?(?:增减|增长|增加|增幅|变化|变动)|同比)(?:[数量率值幅度比例情况/%()％]{0,6})$/;
