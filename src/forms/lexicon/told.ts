/** What tells prose from the rows of a table that stand around it as text; for text as printed. */

/** Words of the form itself, and what parts its cells. */
export const OF_THE_TABLE =
  /[|｜\t]|勾稽|第二十条|信息内容|制发件数|废止件数|有效件数|决定数量|制作数量|公开数量|公开总数量|本年收费金额|申请人情况|法律服务机构|办理结果总计|区分处理的|总\s*计/;
/** A sentence that is told ends so. */
export const TOLD_END = /[。；;]/;
/** A figure, and no negative word. */
export const FIGURE = /[\d０-９零〇一二三四五六七八九十百千万]/;
/** The unit of a figure that is told; a cell has none. */
export const UNIT_BEHIND = /^\s{0,8}(?:[件条宗份起项部次例个笔批]|[万亿]?元)/;
/** The unit of a figure of anything. */
export const ANY_UNIT_BEHIND =
  /^\s{0,4}[余多]?(?:[件条宗份起项部次例个笔批篇期场家类人名位户张册本页处所台辆封幅种组支%％]|[万亿]?元)/;
/** Figures side by side with nothing but blanks between them are cells. */
export const FIGURE_BEFORE = /[\d０-９]\s{1,8}$/;
export const FIGURE_BEHIND = /^\s{1,8}[\d０-９]/;
/** A figure that is not exact stands in no cell. */
export const ABOUT = /^\s{0,4}[余多]/;
export const ABOUT_ANYWHERE = /[余多]/;
/** Words that are no label alone. */
export const IN_A_SENTENCE = /[，,]/;
/** A text without it holds no point of a list. */
export const MAY_BE_POINT = /[一二三四五六七八九十]是/;
/** A point of a list that begins with requests received. */
export const POINT_OF_REQUESTS =
  /(?<![^，,；;。：:\s])[一二三四五六七八九十]{1,2}是[^，,；;。\d]{0,12}(?:收到|受理|接到|接收|新收)(?:[^，,；;。\d]{0,12}公开)?申请[^，,；;。\d]{0,6}\d/g;
