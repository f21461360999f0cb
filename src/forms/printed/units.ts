/** Units of money that a page states once for the figures behind them; for text without blanks and with half-width signs, unless said otherwise. */

const COUNTED = '[件项个次宗部条份人笔]';
const MONEY = '(?:人民币)?([亿万]?元)';

/**
 * A unit for all that follows (groups 1 and 2: 单位：万元, 金额单位均为元, 以万元为单位), or for the figure beside it (group 3: 金额（元）).
 * 单位：件、万元 states two, of which one is of money.
 */
export const STATED_UNIT = new RegExp(
  `\\(?(?:金额|货币|计量|数据)?单位(?:均?为|[:是(])(?:${COUNTED}[、,/]){0,4}${MONEY}(?:[、,/;]?(?:${COUNTED}(?!\\p{Script=Han})|保留.{1,3}位小数)){0,5}\\)?` +
    `|[以按]${MONEY}(?:为(?:计量)?单位|计算?(?![划入提]))` +
    `|\\(${MONEY}\\)`,
  'gu',
);
/** A text without it states none; for text as printed. */
export const MAY_STATE_UNIT = /[单單][\s\u00a0\u3000]{0,4}位|[以按].{0,5}元/;
/** 元 before another character may begin a name: 单位：元宝区民政局. */
export const YUAN = '元';
export const GOES_ON = /^\p{Script=Han}/u;
/** Parts what a unit in brackets is said of from the rest. */
export const ENDS_REACH = /[,;。]/;
/** The unit that the form gives fees in. */
export const UNIT_OF_FEES = '万元';
/** A cell that holds a unit alone, as printed; one that begins otherwise is a label. */
export const CAPTION_CELL = /^[\s\u00a0\u3000(（]{0,4}(?:金额|计量|货币)?[单單][\s\u00a0\u3000]?位/;
