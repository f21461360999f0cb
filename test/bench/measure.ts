/** A series of runs of one measurement. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** What it should stay at or below. */
  readonly target?: number;
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** Fewer decimals the larger the number is, never an exponent. */
const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** One line: what, median, spread from the least to the greatest, runs, target and whether it is kept. */
export function lineOf({ name, unit, values, target }: Measure): string {
  const middle = median(values);
  const spread = values.length > 1 ? `${rounded(Math.min(...values))}–${rounded(Math.max(...values))}` : '';
  const kept = target === undefined ? '' : `≤ ${target} ${middle <= target ? 'kept' : 'OVER'}`;
  const columns: [string, number][] = [
    [name, 72],
    [`${rounded(middle)} ${unit}`, 14],
    [spread, 16],
    [values.length > 1 ? `${values.length} runs` : '', 11],
  ];
  return columns.map(([text, width]) => text.padEnd(width)).join('') + kept;
}
