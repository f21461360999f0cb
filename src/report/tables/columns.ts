import type { Cell } from '../../document/types';
import type { Label } from '../../forms';
import { fold, labelKey } from '../../forms/normal';
import { LabelMatcher } from '../labels';
import type { RawRow } from './rows';

/** Where the columns of a table stand in its grid. */
export interface Columns {
  /** Grid column of each label, in the order of the form. */
  readonly at: readonly number[];
  /** For rows that are read by counting: which figure belongs to which label. */
  readonly order: readonly number[];
  /** Grid columns that the page added. */
  readonly extra: readonly number[];
  readonly differences: readonly { readonly id: string; readonly expected: string; readonly found: string }[];
}

const matcherOf = new Map<readonly Label[], LabelMatcher>();

/**
 * Finds the columns of a table in its header rows. A header may be spread over several rows (商业 / 企业), so for each
 * grid column the cells above the figures are tried: the lowest, then the lowest ones together.
 * @returns null unless every label was found in a column of its own.
 */
export function findColumns(headers: readonly RawRow[], labels: readonly Label[], extraLabel: string): Columns | null {
  let matcher = matcherOf.get(labels);
  if (!matcher) matcherOf.set(labels, (matcher = new LabelMatcher(labels)));
  const width = Math.max(0, ...headers.map(({ slots }) => slots?.length ?? 0));
  const at = new Map<string, number>();
  const extra: number[] = [];
  const differences: { id: string; expected: string; found: string }[] = [];
  for (let column = 0; column < width; column++) {
    const stack = stackAt(headers, column);
    if (stack.some((text) => fold(text) === extraLabel)) {
      extra.push(column);
      continue;
    }
    const found = candidates(stack)
      .map((text) => ({ text, match: matcher.match(text) }))
      .find((entry) => entry.match);
    if (!found?.match || at.has(found.match.id)) continue;
    at.set(found.match.id, column);
    if (!found.match.exact) differences.push({ id: found.match.id, expected: found.match.expected, found: found.text.trim() });
  }
  if (at.size !== labels.length) return null;
  const columns = labels.map(({ id }) => at.get(id) as number);
  const sorted = [...columns].sort((a, b) => a - b);
  return { at: columns, order: columns.map((column) => sorted.indexOf(column)), extra, differences };
}

/** Texts above a grid column, from top to bottom, cells that span several columns left out. */
function stackAt(headers: readonly RawRow[], column: number): string[] {
  const cells: Cell[] = [];
  for (const { slots } of headers) {
    const cell = slots?.[column];
    if (cell && cell !== cells[cells.length - 1] && cell.colSpan === 1 && labelKey(cell.text)) cells.push(cell);
  }
  return cells.map(({ text }) => text);
}

function candidates(stack: readonly string[]): string[] {
  return stack.map((_, i) => stack.slice(stack.length - 1 - i).join('')).concat(stack);
}
