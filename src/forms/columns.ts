import { REQUEST_COLUMNS } from './requests';

/** How each column of table three is called where cells name their columns themselves; the texts are folded. */
export const REQUEST_COLUMN_NAMES: readonly (readonly string[])[] = /* @__PURE__ */ REQUEST_COLUMNS.map(
  ({ text, aliases = [] }) => [text, ...aliases],
);

const NAMES = /* @__PURE__ */ REQUEST_COLUMN_NAMES.flat().join('|');
/** A column with its figure: 自然人：3件. */
export const COLUMN_WITH_FIGURE = /* @__PURE__ */ new RegExp(`^(${NAMES})[:为]?([^:]{1,20})$`);
/** Before a column with its figure in running text; as printed. */
export const BEFORE_COLUMN = /* @__PURE__ */ new RegExp(`[\\s,，;；:：、]+(?=(?:${NAMES})[\\s:：为]{0,2}[\\d０-９])`);
/** What is numbered is a row, although a column may be called the same: 3.其他, （七）总计. */
export const NUMBERED_ROW = /^[\d(（一二三四]/;
