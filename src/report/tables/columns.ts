import type { Cell } from '../../document/types';
import type { Label } from '../../forms';
import { fold, labelKey } from '../../forms/printed/normal';
import { LabelMatcher } from '../pieces';
import type { RawRow } from './rows';

/** Where the columns of a table stand in its grid. */
export interface Columns {
  /** Grid column of each label, in the order of the form. */
  readonly at: readonly number[];
  /** For rows that are read by counting: which figure belongs to which label. */
  readonly order: readonly number[];
  /** Grid columns that the page added. */
  readonly extra: readonly number[];
  /** Grid columns with a header of their own that no form has: 行次, 占比. */
  readonly foreign: readonly number[];
  readonly differences: readonly { readonly id: string; readonly expected: string; readonly found: string }[];
}

/** Columns of which some have a header that the form does not know: the grid column of each label. */
export interface PartColumns {
  readonly known: readonly (number | undefined)[];
}
/** Fewer headers are no header row of the table. */
const FEWEST_KNOWN = 4;

const BLANKS = /[\s\u00a0\u3000]+/;
const matcherOf = new Map<readonly Label[], LabelMatcher>();

/**
 * Finds the columns of a table in its header rows. A header may be spread over several rows (商业 / 企业), so for each
 * grid column the cells above the figures are tried: the lowest, then the lowest ones together.
 * @returns the columns known when not every label was found in one of its own; null when too few of them were.
 */
export function findColumns(
  headers: readonly RawRow[],
  labels: readonly Label[],
  extraLabel: string,
): Columns | PartColumns | null {
  let matcher = matcherOf.get(labels);
  if (!matcher) matcherOf.set(labels, (matcher = new LabelMatcher(labels)));
  const width = Math.max(0, ...headers.map(({ slots }) => slots?.length ?? 0));
  const at = new Map<string, number>();
  const extra: number[] = [];
  const unknown = new Map<number, string>();
  const differences: { id: string; expected: string; found: string }[] = [];
  for (let column = 0; column < width; column++) {
    const stack = stackAt(headers, column);
    if (stack.some((text) => fold(text) === extraLabel)) {
      extra.push(column);
      continue;
    }
    const matches = candidates(stack).flatMap((text) => {
      const match = matcher.match(text);
      return match ? [{ ...match, found: text.trim() }] : [];
    });
    const match = matches.find(({ exact }) => exact) ?? matches[0];
    if (!match) unknown.set(column, stack.at(-1) ?? '');
    if (!match || at.has(match.id)) continue;
    at.set(match.id, column);
    if (!match.exact) differences.push({ id: match.id, expected: match.expected, found: match.found });
  }
  const rest = at.size === labels.length - 1 ? byElimination(labels, at, unknown) : null;
  if (rest) {
    at.set(rest.label.id, rest.column);
    differences.push({ id: rest.label.id, expected: rest.label.text, found: rest.text.trim() });
  }
  if (at.size !== labels.length) return at.size < FEWEST_KNOWN ? null : { known: labels.map(({ id }) => at.get(id)) };
  const columns = labels.map(({ id }) => at.get(id) as number);
  const sorted = [...columns].sort((a, b) => a - b);
  const foreign = [...unknown].flatMap(([column, text]) => (text === '' || column === rest?.column ? [] : [column]));
  return { at: columns, order: columns.map((column) => sorted.indexOf(column)), extra, foreign, differences };
}

/** The only label that was not found, when a single unknown header stands where it belongs. */
function byElimination(
  labels: readonly Label[],
  at: ReadonlyMap<string, number>,
  unknown: ReadonlyMap<number, string>,
): { label: Label; column: number; text: string } | null {
  const index = labels.findIndex(({ id }) => !at.has(id));
  const places = labels.flatMap(({ id }) => at.get(id) ?? []);
  const [label, from, to] = [labels[index], places[index - 1], places[index] ?? Infinity];
  if (!label || from === undefined || places.some((place, i) => place < (places[i - 1] ?? 0))) return null;
  const [only, ...others] = [...unknown].filter(([column, text]) => column > from && column < to && text !== '');
  return only && !others.length ? { label, column: only[0], text: only[1] } : null;
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

/**
 * The columns in the order in which a text names them, one behind the other; null when it does not name each once.
 * Where headers of two lines were taken apart, those over both lines and those of the second come in any order: a total
 * behind the first column, and the others as the form has them, are the order of the form.
 */
export function namedColumns(raw: readonly RawRow[], labels: readonly Label[], isRow: (text: string) => boolean): Columns | null {
  const keys = labels.map(({ text }) => labelKey(text));
  let named: { at: number; row: RawRow }[] = [];
  for (const row of raw) {
    for (const text of row.cells.flatMap((cell) => cell.text.split(BLANKS))) {
      const at = keys.indexOf(labelKey(text));
      if (at < 0 && isRow(text)) return null;
      if (at < 0 ? fold(text) : named.some((other) => other.at === at)) named = [];
      if (at >= 0) named.push({ at, row });
      if (named.length === labels.length) return columnsNamed(named);
    }
  }
  return null;
}

function columnsNamed(named: readonly { readonly at: number; readonly row: RawRow }[]): Columns | null {
  const last = named.length - 1;
  const order = named.map((_, label) => named.findIndex(({ at }) => at === label));
  const oneLine = named.every(({ row }) => row === named[0]?.row);
  const inner = order.slice(1, last);
  const usual = inner.every((place, i) => i === 0 || place > (inner[i - 1] ?? 0)) && (order[0] ?? 0) < (order[last] ?? 0);
  return usual && !oneLine ? null : { at: [], order, extra: [], foreign: [], differences: [] };
}
