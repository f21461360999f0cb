import type { Cell } from '../../document/types';
import type { Label } from '../../forms';
import { labelKey } from '../../forms/printed/normal';
import type { RawRow } from './rows';

/** A column of the form that a text names, and the wording of the form for it. */
export interface ColumnName {
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  readonly exact: boolean;
}

/** What a table calls its columns. */
export interface ColumnWords {
  /** The columns in the order of the form. */
  readonly labels: readonly Label[];
  /** The column that the cells above a figure name together, from top to bottom. */
  name(above: readonly Cell[]): ColumnName | null;
  /** Whether the cells above are the header of a sum that the page adds. */
  isAdded(above: readonly Cell[]): boolean;
  /** Whether a cell over several columns is part of their names. */
  readonly spans: boolean;
  /** Fewer columns that are known are no header row of the table. */
  readonly fewest: number;
  /** Whether the only column without a name is the one that its neighbours leave open. */
  readonly completes: boolean;
}

/** Where the columns of a table stand in its grid, all in the order of the form. */
export interface Columns {
  readonly ids: readonly string[];
  /** Grid column of each; undefined where none has its name, and then nothing is read by the grid. */
  readonly at: readonly (number | undefined)[];
  /** How many grid columns each spans. */
  readonly spans: readonly number[];
  readonly whole: boolean;
  /** Grid columns with sums that the page added. */
  readonly added: readonly number[];
  /** Grid columns with a header of their own that no form has: 行次, 占比. */
  readonly foreign: readonly number[];
  readonly differences: readonly ColumnName[];
}

/** The same as figures are assigned by it. */
export type Places = Omit<Columns, 'ids' | 'differences'>;

/** Where a column begins, and how many of the grid it spans. */
interface Place {
  readonly at: number;
  span: number;
  readonly name: ColumnName;
  readonly above: readonly Cell[];
}

/**
 * Finds the columns of a table in the rows above its figures. A header may be spread over several rows (商业 / 企业), so for
 * each grid column all cells above it are asked together. Neighbours below the very same cells are one column.
 * @param from only what stands behind this grid column counts. @returns null when too few columns have a name.
 */
export function columnsAbove(headers: readonly RawRow[], words: ColumnWords, from = 0): Columns | null {
  const width = Math.max(0, ...headers.map(({ slots }) => slots?.length ?? 0));
  const named = new Map<string, Place>();
  const added: number[] = [];
  const unknown = new Map<number, string>();
  let last: Place | null = null;
  for (let column = from; column < width; column++) {
    const above = cellsAbove(headers, column, words.spans);
    if (last && areSame(last.above, above)) {
      last.span++;
      continue;
    }
    last = null;
    if (words.isAdded(above)) added.push(column);
    else {
      const name = words.name(above);
      if (!name) unknown.set(column, above.at(-1)?.text ?? '');
      else if (!named.has(name.id)) named.set(name.id, (last = { at: column, span: 1, name, above }));
    }
  }
  const rest = words.completes && named.size === words.labels.length - 1 ? byElimination(words.labels, named, unknown) : null;
  if (rest) named.set(rest.name.id, rest);
  if (named.size < words.fewest) return null;
  const whole = named.size === words.labels.length;
  return {
    ids: words.labels.map(({ id }) => id),
    at: words.labels.map(({ id }) => named.get(id)?.at),
    spans: words.labels.map(({ id }) => named.get(id)?.span ?? 1),
    whole,
    added,
    foreign: whole ? [...unknown].flatMap(([column, text]) => (text === '' || column === rest?.at ? [] : [column])) : [],
    differences: whole ? [...named.values()].flatMap(({ name }) => (name.exact ? [] : [name])) : [],
  };
}

type Named = ReadonlyMap<string, { readonly at: number }>;

/** The only label that was not found, when a single unknown header stands where it belongs. */
function byElimination(labels: readonly Label[], named: Named, unknown: ReadonlyMap<number, string>): Place | null {
  const index = labels.findIndex(({ id }) => !named.has(id));
  const places = labels.flatMap(({ id }) => named.get(id)?.at ?? []);
  const label = labels[index] as Label;
  const [from, to] = [places[index - 1], places[index] ?? Infinity];
  if (from === undefined || places.some((place, i) => place < (places[i - 1] ?? 0))) return null;
  const [only, ...others] = [...unknown].filter(([column, text]) => column > from && column < to && text !== '');
  if (!only || others.length) return null;
  return { at: only[0], span: 1, above: [], name: { id: label.id, expected: label.text, found: only[1].trim(), exact: false } };
}

const areSame = (some: readonly Cell[], others: readonly Cell[]): boolean =>
  some.length === others.length && some.every((cell, i) => cell === others[i]);

/** The cells above a grid column, from top to bottom, without those that say nothing. */
function cellsAbove(headers: readonly RawRow[], column: number, spans: boolean): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { slots } of headers) {
    const cell = slots?.[column];
    if (cell && cell !== cells.at(-1) && (spans || cell.colSpan === 1) && labelKey(cell.text)) cells.push(cell);
  }
  return cells;
}

/** What cells one above the other may say together: the lowest, the lowest two as one, and so on; then each for itself. */
export function readings(above: readonly Cell[]): string[] {
  const texts = above.map(({ text }) => text);
  return texts.map((_, i) => texts.slice(texts.length - 1 - i).join('')).concat(texts);
}
