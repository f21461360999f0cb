import { COUNT_UNITS, LONGER_THAN_UNIT, OTHER_UNITS } from '../../forms/lexicon/numerals';

/** Units by their first character, each list in its order: most of what stands behind figures begins like none. */
type Units = ReadonlyMap<string, readonly string[]>;

const byFirst = (units: readonly string[]): Units =>
  new Map(units.map((unit) => [unit.charAt(0), units.filter((other) => other.charAt(0) === unit.charAt(0))]));

const OTHERS = byFirst(OTHER_UNITS);
const COUNTS = byFirst(COUNT_UNITS);
const REACH = 8;

const unitAt = (text: string, at: number, units: Units): string | undefined =>
  units.get(text.charAt(at))?.find((unit) => text.startsWith(unit, at));

/** Whether a text begins with a unit of any kind. */
export const startsWithUnit = (text: string): boolean => Boolean(unitAt(text, 0, OTHERS) ?? unitAt(text, 0, COUNTS));

/** The unit behind a figure, '' without any, null with one that counts neither requests nor documents; and where it ends. */
export function measure(text: string, end: number): { unit: string | null; unitEnd: number } {
  const other = unitAt(text, end, OTHERS);
  const count = unitAt(text, end, COUNTS);
  if (count && !LONGER_THAN_UNIT.test(text.slice(end, end + REACH))) return { unit: count, unitEnd: end + count.length };
  if (other) return { unit: null, unitEnd: end + other.length };
  return { unit: count ? null : '', unitEnd: end };
}
