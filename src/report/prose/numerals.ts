import {
  CHINESE_MYRIADS,
  CHINESE_PERCENT_BEFORE,
  CALLED,
  CALLED_DIGITS,
  CHINESE_WORD_BEFORE,
  CHINESE_YEAR,
  COUNTED_ALONE,
  END_AFTER,
  FLOOR,
  NUMBERED,
  NUMERAL,
  ON_STREET,
  YUAN_BEHIND,
  PERCENT_AFTER,
  ROUNDED_BEHIND,
  UNIT_FIRST,
  ZERO,
  DATE_AFTER_YEAR,
  HOTLINE,
  HOTLINE_AFTER,
  INEXACT_AFTER,
  INEXACT_BEFORE,
  NO_FIGURE_AFTER,
  NO_FIGURE_BEFORE,
  YEAR_AFTER,
} from '../../forms/lexicon/numerals';
import { chineseValue } from './chinese';
import { measure, startsWithUnit } from './measure';
import { normalise } from './normalise';

/** A figure of a text; `start` and `end` are UTF-16 offsets. */
export interface Numeral {
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** False with 余, 约, 近, 多, 超, 以上 and the like around it. */
  readonly exact: boolean;
  /** Digits behind the point. */
  readonly decimals: number;
  readonly percent: boolean;
}

/** A figure of a normalised text with its unit. */
export interface Scanned extends Numeral {
  readonly kind: 'figure';
  /** The unit that counts requests or documents, '' without any unit, null with another one. */
  readonly unit: string | null;
  /** Offset behind the unit. */
  readonly unitEnd: number;
  /** Written with 万 or 亿 behind Arabic digits: perhaps rounded. */
  readonly rounded: boolean;
}

/** A calendar year of a normalised text; its sign 年 belongs to it. */
export interface Year {
  readonly kind: 'year';
  readonly value: number;
  readonly start: number;
  readonly unitEnd: number;
}

const AROUND = 8;
const HOTLINE_REACH = 16;
/** A sentence or a point of a list begins. */
const OPENS = /(?:^|[。;!?:])$/;
const PLACE_REACH = 20;

const yearOf = (value: number, start: number, unitEnd: number): Year => ({ kind: 'year', value, start, unitEnd });

/** The sign behind a calendar year; a date has none. */
const yearSign = (after: string) => (DATE_AFTER_YEAR.test(after) ? null : YEAR_AFTER.exec(after));

function arabic(text: string, found: string, start: number, isMoney: boolean): Scanned | Year | null {
  let end = start + found.length;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const fraction = /^\.\d+/.exec(text.slice(end, end + 20))?.[0] ?? '';
  let after = text.slice(end + fraction.length, end + fraction.length + AROUND);
  if (!fraction && /^(?:19|20)..$/.test(found)) {
    const sign = yearSign(after);
    if (sign) return yearOf(Number(found), start, end + sign[0].length);
  }
  end += fraction.length;
  if (HOTLINE.test(found) && HOTLINE_AFTER.test(text.slice(end, end + HOTLINE_REACH))) return null;
  if (NO_FIGURE_BEFORE.test(before) || NO_FIGURE_AFTER.test(after)) return null;
  const digits = found.replace(/,/g, '') + fraction;
  const myriad = CHINESE_MYRIADS[text.charAt(end)];
  const rounded = myriad !== undefined && !YUAN_BEHIND.test(text.charAt(end + 1));
  if (rounded) after = text.slice(++end, end + AROUND);
  const percent = PERCENT_AFTER.test(after);
  if (!percent && !rounded && !(isMoney && fraction) && isMark(before, after, found, fraction)) return null;
  if (!percent && isPlace(text, found, start, end)) return null;
  const spaced = text[start - 1] === ' ' || text[end] === ' ';
  const exact = !spaced && !INEXACT_BEFORE.test(before) && !INEXACT_AFTER.test(after);
  const value = Math.round(Number(digits) * (rounded ? myriad : 1) * 1e6) / 1e6;
  if (!Number.isFinite(value)) return null;
  return {
    kind: 'figure',
    value,
    start,
    end,
    exact,
    decimals: Math.max(0, fraction.length - 1),
    percent,
    rounded,
    ...(percent ? { unit: null, unitEnd: end } : measure(text, end)),
  };
}

/** Whether digits are called, number a paper, or say where a house is. */
function isPlace(text: string, found: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - PLACE_REACH), start);
  if (ON_STREET.test(before) && FLOOR.test(text.slice(end, end + 2))) return true;
  if (measure(text, end).unit !== '') return false;
  return NUMBERED.test(before) || (found.length >= CALLED_DIGITS && CALLED.test(before));
}

/** Whether a number with a point may be a day of a month. */
const isDay = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Whether digits are the number of a paragraph or a date such as 5.15; a fraction with a unit, or of no month, is a figure. */
function isMark(before: string, after: string, found: string, fraction: string): boolean {
  const opens = OPENS.test(before);
  if (fraction) {
    const units = after.replace(ROUNDED_BEHIND, '');
    return !startsWithUnit(units) && (opens || isDay(Number(found), Number(fraction.slice(1))));
  }
  if (after[0] === ')') return before.endsWith('(') || opens;
  return after[0] === '.' || (after[0] === '、' && opens);
}

function chinese(text: string, found: string, start: number): Scanned | Year | null {
  const end = start + found.length;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const value = chineseValue(found);
  if (!Number.isFinite(value)) return null;
  const plain = { kind: 'figure', value, start, end, exact: true, decimals: 0, percent: false, rounded: false } as const;
  if (CHINESE_PERCENT_BEFORE.test(before)) return { ...plain, percent: true, unit: null, unitEnd: end };
  const sign = found.length === 4 && CHINESE_YEAR.test(found) ? yearSign(after) : null;
  if (sign) return yearOf(value, start, end + sign[0].length);
  if (CHINESE_WORD_BEFORE.test(before) || NO_FIGURE_BEFORE.test(before) || NO_FIGURE_AFTER.test(after)) return null;
  const inexact = INEXACT_AFTER.test(after);
  const size = measure(text, inexact && !UNIT_FIRST.test(after) ? end + 1 : end);
  const alone = found === ZERO && END_AFTER.test(after);
  if (!size.unit && !alone && !(size.unitEnd > end && COUNTED_ALONE.test(found))) return null;
  return { ...plain, exact: !inexact && !INEXACT_BEFORE.test(before), ...size };
}

/**
 * Figures and years of a normalised text, in order, one as often as it is asked for.
 * @param isMoney whether amounts may stand without a unit: 3.2 is no day of March.
 */
export function* numeralsIn(text: string, isMoney = false): Generator<Scanned | Year> {
  for (const { 0: found, index } of text.matchAll(NUMERAL)) {
    const next = /\d/.test(found) ? arabic(text, found, index, isMoney) : chinese(text, found, index);
    if (next) yield next;
  }
}

/** Figures and years of a normalised text, in order. */
export const scanNumerals = (text: string, isMoney = false): (Scanned | Year)[] => [...numeralsIn(text, isMoney)];

/**
 * The figures of a text: Arabic (also full-width, with separators, with 万) and Chinese (两千零五). Dates, years, ordinals, numbers of
 * paragraphs and documents, and words such as 一窗 are none. Offsets are those of the text given.
 */
export function readNumerals(raw: string): Numeral[] {
  const { text, at } = normalise(raw);
  return scanNumerals(text)
    .filter((found) => found.kind === 'figure')
    .map(({ value, start, end, exact, decimals, percent }) => ({
      value,
      start: at[start] ?? 0,
      end: (at[end - 1] ?? 0) + 1,
      exact,
      decimals,
      percent,
    }));
}
