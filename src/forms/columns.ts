import { REMEDY_COLUMNS, REQUEST_COLUMNS } from './requests';
import type { Label } from './types';

/** How the columns of a table are called where its cells name them themselves; the texts are folded. */
export interface ColumnNames {
  readonly names: readonly (readonly string[])[];
  /** A column with its figure: 自然人：3件. */
  readonly withFigure: RegExp;
  /** Before a column with its figure in running text; as printed. */
  readonly before: RegExp;
}

const columnNamesOf = (labels: readonly Label[]): ColumnNames => {
  const names = labels.map(({ text, aliases = [] }) => [text, ...aliases]);
  const anyName = names.flat().join('|');
  return {
    names,
    withFigure: new RegExp(`^(${anyName})[:为]?([^:]{1,20})$`),
    before: new RegExp(`(?<![\\s,，;；:：、])[\\s,，;；:：、]+(?=(?:${anyName})[\\s:：为]{0,2}[\\d０-９])`),
  };
};

export const REQUEST_COLUMN_NAMES: ColumnNames = /* @__PURE__ */ columnNamesOf(REQUEST_COLUMNS);
export const REMEDY_COLUMN_NAMES: ColumnNames = /* @__PURE__ */ columnNamesOf(REMEDY_COLUMNS);

/** What is numbered is a row, although a column may be called the same: 3.其他, （七）总计. */
export const NUMBERED_ROW = /^[\d(（一二三四]/;
