import type { Label } from '../../forms';
import { columnOf, rowOf, tableOf } from '../../forms/ids';
import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { Repair } from '../types';

export type Slip = NonNullable<Repair['slip']>;

/** The slip of hand by which one figure is printed instead of another; null when none is known that does so. */
export function slipOf(printed: number | null, meant: number): Slip | null {
  if (printed === null || printed < 0 || !Number.isInteger(printed)) return null;
  const seen = String(printed);
  const right = String(meant);
  if (seen.length === right.length) return slipOfSameLength(seen, right);
  if (isFactorTen(printed, meant)) return 'factor-ten';
  const digits = Array.from(right);
  if (digits.some((digit, at) => insert(right, at, digit) === seen)) return 'doubled-digit';
  // A lone 0 is what is left of no number.
  return printed > 0 && digits.some((_, at) => remove(right, at) === seen) ? 'lost-digit' : null;
}

const slipOfSameLength = (seen: string, right: string): Slip | null => {
  const [first = -1, second = -1, ...more] = Array.from(seen).flatMap((digit, at) => (digit === right[at] ? [] : [at]));
  if (first < 0 || more.length > 0) return null;
  if (second < 0) return 'digit';
  return second === first + 1 && seen[first] === right[second] && seen[second] === right[first] ? 'transposed' : null;
};

const isFactorTen = (a: number, b: number) => [10, 100].some((factor) => a * factor === b || b * factor === a);
const insert = (text: string, at: number, digit: string) => text.slice(0, at) + digit + text.slice(at);
const remove = (text: string, at: number) => text.slice(0, at) + text.slice(at + 1);

/** The slip of cells that are wrong of themselves: figures that stand one cell off, or the same slip in all of them. */
export function slipOfCells(changes: Repair['changes']): Slip | null {
  const [slip = null, ...others] = new Set(changes.map(({ from, to }) => slipOf(from, to)));
  return neighbourSlip(changes) ?? (others.length ? null : slip);
}

/** Whether the figures of cells side by side all stand one cell further than meant; most often next to a cell with nothing. */
export const neighbourSlip = (changes: Repair['changes']): Slip | null => {
  const from = changes.map((change) => change.from ?? 0);
  const turned = (by: number) => changes.every(({ to }, at) => to === from.at((at + by) % from.length));
  if (!turned(1) && !turned(-1)) return null;
  const cells = changes.map(({ fact }) => fact);
  const inLine = (lists: readonly (readonly Label[])[], along: Part, across: Part) =>
    cells.every((cell, at) => {
      const before = cells[at - 1] ?? cell;
      const besides = tableOf(cell) === tableOf(before) && across(cell) === across(before);
      return besides && (at === 0 || follows(lists, along(before), along(cell)));
    });
  if (inLine(COLUMNS, columnOf, rowOf)) return 'neighbour-column';
  return inLine(ROWS, rowOf, columnOf) ? 'neighbour-row' : null;
};

/** The row or the column of a cell. */
type Part = (cell: string) => string;

const COLUMNS = [REQUEST_COLUMNS, REMEDY_COLUMNS];
const ROWS = [REQUEST_ROWS.one, REQUEST_ROWS.three, REMEDY_ROWS];

const follows = (lists: readonly (readonly Label[])[], before: string, after: string): boolean =>
  lists.some((list) => list.some((label, at) => label.id === before && list[at + 1]?.id === after));
