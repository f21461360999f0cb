import type { FactId } from '../../forms';
import { FEE_MENTION, FEE_SUBJECT, NO_FEE_TAKEN } from '../../forms/lexicon/sums';
import { fold } from '../../forms/printed/normal';
import { EMPTY_NARRATIVE } from '../../forms/printed/sections';
import type { Claim, FeeStatement, Report, SectionStatus, Spot } from '../../report/types';
import { shownSum } from './shown';

/** Sections that tell nothing: not there, not recognisable, or empty. */
export const UNTOLD: ReadonlySet<string> = new Set<SectionStatus>(['missing', 'unrecognised', 'empty']);

/** Where a finding about the narrative stands. */
export const at = ({ passage, start, end }: Pick<Spot, 'passage' | 'start' | 'end'>) => ({
  place: passage,
  span: { start, end },
});

export const total = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

/** Figures that something can be a share of. */
export const positive = (figures: readonly (number | null)[]) => figures.filter((figure): figure is number => (figure ?? 0) > 0);

/** A percentage with the digits that the text prints, at least one behind the point. */
export const inDigits = (percent: number, decimals: number) => percent.toFixed(Math.max(1, decimals));

/** Whether a printed percentage is the computed one: rounded or cut off, at most one unit of its last digit apart. */
export const fitsPercent = (printed: number, computed: number, decimals: number) =>
  Math.abs(printed - computed) <= 10 ** -decimals + 1e-9;

/** Whether a figure can be reckoned with: a careful reader is sure of it, and it is not rounded. */
export const isExact = ({ certain, within, besides }: Claim) => certain && within === undefined && !besides;

const FEES_BEFORE_SIX: readonly string[] = ['overview', 'problems'];

/**
 * What section six says of fees for processing information; null when there is no such section.
 * `noFees`: the words by which it says that none was taken, or 无. Fees may also be told in another section.
 */
export function sectionSix(report: Report): { text: string; noFees: string | null; mentionsFees: boolean } | null {
  const section = report.sections.find(({ id }) => id === 'other');
  if (!section || UNTOLD.has(section.status)) return null;
  const [first = '', ...rest] = section.passages.map((passage) => fold(passage.text));
  const text = [first, ...rest].join('');
  const noFees = EMPTY_NARRATIVE.has(first) ? first : (NO_FEE_TAKEN.exec(text)?.[0] ?? null);
  const elsewhere = report.sections.some(
    ({ id, passages }) => FEES_BEFORE_SIX.includes(id) && passages.some((passage) => FEE_SUBJECT.test(fold(passage.text))),
  );
  return { text, noFees, mentionsFees: FEE_MENTION.test(text) || elsewhere };
}

export const FEE_UNPAID: FactId = 'requests/other.feeUnpaid/total';

/** How many requests ended because a fee was not paid; null when the form does not ask, or the cell could not be read. */
export const feeUnpaid = (report: Report) => shownSum([FEE_UNPAID], report.facts);

/** The fee has been laid down since 2021 (国办函〔2020〕109号); statements of earlier reports are about others. */
export const isFeeYear = ({ year }: Report) => (year ?? 0) >= 2021;

/** What the narrative says was collected, in the sections given. */
export const collected = (report: Report, sections = ['overview', 'problems', 'other']): FeeStatement[] =>
  (report.narrative?.fees ?? []).filter((fee) => sections.includes(fee.section) && (fee.total ?? 0) > 0);
