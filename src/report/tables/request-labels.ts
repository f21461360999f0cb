import { fold, labelKey, withoutNumber } from '../../forms/printed/normal';
import {
  OUTCOMES_LABEL,
  REMEDY_COLUMNS,
  REQUEST_COLUMNS,
  REQUEST_GROUPS,
  REQUEST_HEADERS,
  REQUEST_ROWS,
} from '../../forms/requests';
import { isFigure, LabelMatcher, remembered, type LabelMatch } from '../pieces';
import type { Sight } from './label-lines';

/** Texts of the header and of the first label column: no rows, and no words in place of figures. */
const BORDERS = new Set([...REQUEST_COLUMNS.map(({ text }) => labelKey(text)), ...REQUEST_HEADERS.map(labelKey)]);
/** What table four calls its columns. */
const OUTCOMES = new Set(REMEDY_COLUMNS.flatMap(({ text, aliases = [] }) => [text, ...aliases].map(labelKey)));
let matchers: { rows: LabelMatcher; groups: LabelMatcher } | undefined;
const match = () => (matchers ??= { rows: new LabelMatcher(REQUEST_ROWS.three), groups: new LabelMatcher(REQUEST_GROUPS) });

/** Labels of groups as they stand before those of their rows; the outcomes together are one, too. */
const ABOVE = [...REQUEST_GROUPS, { id: null, text: OUTCOMES_LABEL }].map(({ id, text }) => ({ id, text: fold(text) }));
const OPENS_NUMBERED = /^[(\d]/;

/** The row that a label means, also behind the label of its group in the same cell. */
export const rowOfLabel = (text: string): LabelMatch | null => exactRowOf(text) ?? match().rows.match(text);

/** The same of a label that is one of the form to the letter. */
export const exactRowOf = remembered((text: string): LabelMatch | null => {
  const found = match().rows.exactly(text) ?? match().rows.exactly(withoutNumber(labelKey(text)));
  if (found) return found;
  let rest = fold(text);
  let group: string | null = null;
  for (let above = aboveOf(rest); above; above = aboveOf(rest)) {
    group = above.id ?? group;
    rest = rest.slice(above.text.length).replace(/^[^\p{L}\p{N}(]+/u, '');
  }
  const behind = OPENS_NUMBERED.test(rest) ? match().rows.exactly(rest) : null;
  return behind && (group === null || behind.id.startsWith(`${group}.`)) ? behind : null;
});

/** Whether a text is a label of table three to the letter, but none that table four has, too. */
export const isRequestLabel = (text: string): boolean =>
  !isFigure(text) && exactRowOf(text) !== null && !isHeader(text) && !OUTCOMES.has(labelKey(text));

const aboveOf = (text: string) => ABOVE.find((above) => text.startsWith(above.text));

/** Whether a text is called like a header of the table: 其他, 总计. */
export const isHeader = (text: string): boolean => BORDERS.has(labelKey(text));

/** The group of rows that a label means. */
export const groupOfLabel = (text: string): LabelMatch | null => match().groups.match(text);

/** Whether a text is a header; those are called like rows but bear no number. */
export const isBareHeader = (text: string) => isHeader(text) && !OPENS_NUMBERED.test(fold(text));

/** How texts are seen as labels of rows; headers are none. */
export const REQUEST_SIGHT: Sight = {
  isLabel: (text) => exactRowOf(text) !== null && !isBareHeader(text),
  isNearLabel: (text) => rowOfLabel(text) !== null && !isBareHeader(text),
};
