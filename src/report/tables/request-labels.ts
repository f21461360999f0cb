import { fold, labelKey, withoutNumber } from '../../forms/printed/normal';
import {
  OUTCOMES_LABEL,
  REMEDY_COLUMNS,
  REQUEST_COLUMNS,
  REQUEST_GROUPS,
  REQUEST_HEADERS,
  REQUEST_ROWS,
} from '../../forms/requests';
import { isFigure, LabelMatcher, type LabelMatch } from '../pieces';
import type { Sight } from './label-lines';

/** Texts of the header and of the first label column: no rows, and no words in place of figures. */
const BORDERS = new Set([...REQUEST_COLUMNS.map(({ text }) => labelKey(text)), ...REQUEST_HEADERS.map(labelKey)]);
/** What table four calls its columns. */
const OUTCOMES = new Set(REMEDY_COLUMNS.flatMap(({ text, aliases = [] }) => [text, ...aliases].map(labelKey)));
let matchers: { rows: LabelMatcher; groups: LabelMatcher } | undefined;
const match = () => (matchers ??= { rows: new LabelMatcher(REQUEST_ROWS.three), groups: new LabelMatcher(REQUEST_GROUPS) });

/** Labels of groups as they stand before those of their rows; the outcomes together are one, too. */
const ABOVE = [...REQUEST_GROUPS, { id: null, text: OUTCOMES_LABEL }].map(({ id, text }) => ({ id, text: fold(text) }));
const OPENS_ROW = /^[(\d]/;
const OPENS_NUMBER = /^(?:\(|\d)/;

const MOST_KEPT = 4000;
const LONGEST_KEPT = 160;
const exactRows = new Map<string, LabelMatch | null>();

/** The row that a label means, also behind the label of its group in the same cell. */
export const rowOfLabel = (text: string): LabelMatch | null => exactRowOf(text) ?? match().rows.match(text);

/** The same of a label that is one of the form to the letter. */
export function exactRowOf(text: string): LabelMatch | null {
  if (text.length > LONGEST_KEPT) return findExactRow(text);
  let known = exactRows.get(text);
  if (known === undefined) {
    if (exactRows.size >= MOST_KEPT) exactRows.clear();
    exactRows.set(text, (known = findExactRow(text)));
  }
  return known;
}

function findExactRow(text: string): LabelMatch | null {
  const found = match().rows.exactly(text) ?? match().rows.exactly(withoutNumber(labelKey(text)));
  if (found) return found;
  const whole = fold(text);
  let rest = whole;
  let group: string | null = null;
  for (let above = aboveOf(rest); above; above = aboveOf(rest)) {
    group = above.id ?? group;
    rest = rest.slice(above.text.length).replace(/^[^\p{L}\p{N}(]+/u, '');
  }
  const behind = rest.length < whole.length && OPENS_ROW.test(rest) ? match().rows.exactly(rest) : null;
  return behind && (group === null || behind.id.startsWith(`${group}.`)) ? behind : null;
}

/** Whether a text is a label of table three to the letter, but none that table four has, too. */
export const isRequestLabel = (text: string): boolean =>
  !isFigure(text) && exactRowOf(text) !== null && !isHeader(text) && !OUTCOMES.has(labelKey(text));

const aboveOf = (text: string) => ABOVE.find((above) => text.startsWith(above.text) && text.length > above.text.length);

/** Whether a text is called like a header of the table: 其他, 总计. */
export const isHeader = (text: string): boolean => BORDERS.has(labelKey(text));

/** The group of rows that a label means. */
export const groupOfLabel = (text: string): LabelMatch | null => match().groups.match(text);

/** Whether a text is a header; those are called like rows but bear no number. */
export const isBareHeader = (text: string) => isHeader(text) && !OPENS_NUMBER.test(fold(text));

/** How texts are seen as labels of rows; headers are none. */
export const REQUEST_SIGHT: Sight = {
  isLabel: (text) => exactRowOf(text) !== null && !isBareHeader(text),
  isNearLabel: (text) => rowOfLabel(text) !== null && !isBareHeader(text),
};
