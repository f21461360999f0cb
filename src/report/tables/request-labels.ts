import { fold, labelKey, withoutNumber } from '../../forms/printed/normal';
import { OUTCOMES_LABEL, REQUEST_COLUMNS, REQUEST_GROUPS, REQUEST_HEADERS, REQUEST_ROWS } from '../../forms/requests';
import { LabelMatcher, type LabelMatch } from '../pieces';
import type { LabelSight } from './label-lines';

/** Texts of the header and of the first label column: no rows, and no words in place of figures. */
const BORDERS = new Set([...REQUEST_COLUMNS.map(({ text }) => labelKey(text)), ...REQUEST_HEADERS.map(labelKey)]);
let matchers: { rows: LabelMatcher; groups: LabelMatcher } | undefined;
const match = () => (matchers ??= { rows: new LabelMatcher(REQUEST_ROWS.three), groups: new LabelMatcher(REQUEST_GROUPS) });

/** Labels of groups as they stand before those of their rows; the outcomes together are one, too. */
const ABOVE = [...REQUEST_GROUPS, { id: null, text: OUTCOMES_LABEL }].map(({ id, text }) => ({ id, text: fold(text) }));
const OPENS_ROW = /^[(\d]/;
const OPENS_NUMBER = /^(?:\(|\d)/;

/** The row that a label means, also behind the label of its group in the same cell. */
export function rowOfLabel(text: string): LabelMatch | null {
  const numbered = match().rows.match(text);
  const bare = numbered?.exact ? numbered : match().rows.match(withoutNumber(labelKey(text)));
  const found = bare?.exact ? bare : numbered;
  if (found?.exact) return found;
  const whole = fold(text);
  let rest = whole;
  let group: string | null = null;
  for (let above = aboveOf(rest); above; above = aboveOf(rest)) {
    group = above.id ?? group;
    rest = rest.slice(above.text.length).replace(/^[^\p{L}\p{N}(]+/u, '');
  }
  const behind = rest.length < whole.length && OPENS_ROW.test(rest) ? match().rows.match(rest) : null;
  return behind?.exact && (group === null || behind.id.startsWith(`${group}.`)) ? behind : found;
}

/** Whether a text is a label of table three to the letter, but none that table four has, too. */
export const isRequestLabel = (text: string): boolean => rowOfLabel(text)?.exact === true && !isHeader(text);

const aboveOf = (text: string) => ABOVE.find((above) => text.startsWith(above.text) && text.length > above.text.length);

/** Whether a text is called like a header of the table: 其他, 总计. */
export const isHeader = (text: string): boolean => BORDERS.has(labelKey(text));

/** The group of rows that a label means. */
export const groupOfLabel = (text: string): LabelMatch | null => match().groups.match(text);

/** How a text is seen as the label of a row; headers, which are called like one but bear no number, are none. */
export function sightOf(text: string): LabelSight {
  const row = isHeader(text) && !OPENS_NUMBER.test(fold(text)) ? null : rowOfLabel(text);
  return row && (row.exact ? 'exact' : 'near');
}
