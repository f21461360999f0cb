import type { FactId, SectionId } from '../../src/forms';
import type { Random } from './random';
import type { Figures, Told } from './types';

/** Writes figures into prose and keeps what each of them states. */
export interface Teller {
  readonly random: Random;
  readonly year: number;
  readonly told: readonly Told[];
  /** The sum of cells. */
  sum(cells: readonly FactId[]): number;
  /** Prints the sum of the first reading; further readings are as good to a careful reader. */
  states(...readings: readonly (readonly FactId[])[]): string;
  /** Keeps that words without a figure state cells to be zero. */
  denies(...cells: readonly FactId[]): void;
  /** Prints a figure that no cell of the report states. */
  other(value?: number): string;
  /** A figure that a reader need not be sure of. */
  perhaps(...cells: readonly FactId[]): string;
}

const DIGITS = [...'〇一二三四五六七八九'];

/** Chinese numerals of 0 … 99. */
function inWords(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const unit = ones ? (DIGITS[ones] ?? '') : '';
  if (!tens) return value ? unit : '零';
  return `${tens > 1 ? DIGITS[tens] : ''}十${unit}`;
}

const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
const grouped = (value: number, comma: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, comma);

const STYLES: readonly ((value: number) => string)[] = [
  (value) => wide(String(value)),
  (value) => grouped(value, ','),
  (value) => grouped(value, '，'),
  (value) => (value < 100 ? inWords(value) : String(value)),
  (value) => ` ${value} `,
];

/** A teller of one section; all its figures are printed in one style. */
export function newTeller(section: SectionId, year: number, figures: Figures, random: Random): Teller {
  const told: Told[] = [];
  const taken = new Set(figures.values());
  const print = random.chance(0.55) ? String : random.pick(STYLES);
  const sum = (cells: readonly FactId[]) => cells.reduce((all, cell) => all + (figures.get(cell) ?? 0), 0);
  const keep = (value: number, readings: readonly (readonly FactId[])[], sure: boolean) => {
    told.push({ section, value, readings, sure });
    return print(value);
  };
  const unlike = (): number => {
    const value = random.int(11, 1900);
    return taken.has(value) ? unlike() : value;
  };
  return {
    random,
    year,
    told,
    sum,
    states: (...readings) => keep(sum(readings[0] ?? []), readings, true),
    denies: (...cells) => void keep(0, [cells], true),
    other: (value = unlike()) => keep(value, [], true),
    perhaps: (...cells) => keep(sum(cells), [cells], false),
  };
}
