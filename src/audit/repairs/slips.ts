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
