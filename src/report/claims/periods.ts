import {
  ALWAYS,
  DOCUMENT_NAME,
  FROM_NEW_YEAR,
  ONE_YEAR,
  PERIOD_SIGN,
  PERIODS,
  SAME_PERIOD,
  TWELVE,
} from '../../forms/lexicon/periods';
import type { Token } from '../prose';

export const isOwnYear = (token: Token, year: number | null) => token.kind === 'this' || token.year === year;
export const isOtherYear = (token: Token, year: number | null) =>
  token.year !== undefined && year !== null && token.year !== year;

/** What figures behind the words count over: the report's year, a part of it, or more than it. */
export type PeriodKind = 'year' | 'part' | 'span';

export interface PeriodMark {
  readonly period: PeriodKind;
  /** Offset behind the words. */
  readonly end: number;
}

/** The period since a day; null where the words count nothing. */
function since(from: string, year: number | null): PeriodKind | null {
  const start = FROM_NEW_YEAR.exec(from);
  if (start) return start[1] && year !== null && Number(start[1]) !== year ? 'span' : 'year';
  return ALWAYS.test(from) ? null : 'span';
}

/** The period up to a month. */
function upTo(month: string, ofYear: string | undefined, year: number | null): PeriodKind | null {
  if (ofYear && year !== null && Number(ofYear) !== year) return null;
  return TWELVE.test(month) ? 'year' : 'part';
}

function periodOf(groups: Readonly<Record<string, string | undefined>>, year: number | null): PeriodKind | null {
  if (groups.part || groups.only) return 'part';
  if (groups.month) return upTo(groups.month, groups.monthYear, year);
  if (groups.years) return ONE_YEAR.test(groups.years) ? 'year' : 'span';
  if (groups.since) return since(groups.from ?? '', year);
  if (groups.during) return SAME_PERIOD.test(groups.during) ? null : 'part';
  if (groups.first) return groups.first === groups.last ? 'year' : 'span';
  if (groups.whole) return 'year';
  return year === null || Number(groups.year) === year ? 'year' : null;
}

/** The periods that a sentence names, in order; `start` is the offset of the sentence. */
export function periodsOf(sentence: string, start: number, year: number | null): PeriodMark[] {
  if (!PERIOD_SIGN.test(sentence)) return [];
  const own = sentence.includes('《') ? sentence.replace(DOCUMENT_NAME, (name) => ' '.repeat(name.length)) : sentence;
  return [...own.matchAll(PERIODS)].flatMap(({ 0: words, index, groups }) => {
    const period = periodOf(groups ?? {}, year);
    return period ? [{ period, end: start + index + words.length }] : [];
  });
}

/** The period named last before an offset. @param marks in order of their offsets. */
export function periodAt(marks: readonly PeriodMark[], at: number): PeriodKind | null {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((marks[middle]?.end ?? Infinity) <= at) from = middle + 1;
    else to = middle;
  }
  return marks[from - 1]?.period ?? null;
}
