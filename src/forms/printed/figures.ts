/** Figures in the cells of tables, and what stands there in their place; compared folded (see normal.ts) unless said otherwise. */

/** What stands in a cell instead of a figure. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '/',
  '//',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '–',
  '−',
  '―',
  '－',
  '无',
  '無',
  '*',
  '/\\',
]);

/** Units that may stand behind a figure in a cell. */
export const UNITS = ['亿元', '万元', '元', '件', '条', '项', '个', '份', '次', '宗', '起', '部'] as const;

/** A figure with sign and unit. Groups: sign, digits, unit. */
export const CELL_FIGURE =
  /^([+\-−负負]|增加?|[减減]少?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|万元|元|件|条|项|个|份|次|宗|起|部)?$/;
/** The mark of a note, an arrow or a share behind a figure, as printed: 12①, 12*, 12（注1）, 12↑, 12（40%）. */
export const NOTE_BEHIND_FIGURE =
  /(?<=[\d０-９])\s*(?:[①-⑳⑴-⒇¹²³⁴-⁹*＊※†]{1,3}|[[［]\d{1,2}[\]］]|[↑↓]|[(（]\s?[\d.]{1,6}\s?[%％]\s?[)）]|[(（[［【]注\s?[\d一二三四五①-⑳]{0,2}[)）\]］】])\s*$/;
/**
 * What in the text of a cell says how much it is, and what stands beside that: words such as a unit or the name of its
 * column. `#`: a digit that nobody knows.
 */
export const OF_FIGURE = /[\d０-９.．+\-−－—–减減负負/#]/g;
export const BESIDE_FIGURE = /[^\d０-９.．,，+\-−－—–减減负負/#]/g;
/** A character of a number in a sentence, and one that alone makes a number. */
export const OF_NUMBER = /[\d０-９.．,，%％#零〇一二两三四五六七八九十百千万亿]/;
export const COUNTS = /[\d０-９零〇一二两三四五六七八九十百千万亿]/;
/** A dash, or two, for the minus of a change, as printed. */
export const DASHED_CHANGE = /^[\s\u00a0\u3000]*[-－—–]{1,2}[\s\u00a0\u3000]*(?=[\d０-９])/;
export const NEGATIVE_SIGNS = '-−减減负負';

/** Blanks that show, between digits as printed: 2 9 is no 29, but 1 234 is a number with its thousands apart. */
export const DIGITS_APART = /[\d０-９][ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]+[\d０-９]/;
export const THOUSANDS_APART = /^[^\d０-９]*[\d０-９]{1,3}(?:[ \u00a0\u2000-\u200a\u202f\u3000][\d０-９]{3})+(?![\d０-９\s])/;
