import { FEE_SUBJECT, MAY_DIVIDE, MAY_LACK_FIGURE, MAY_LEAVE_OUT } from '../../forms/lexicon/sums';
import { simplified } from '../../forms/printed/normal';
import { unitsAbove } from '../prose';
import type { Narrative, ReportSection } from '../types';
import { readFees } from './fees';
import { readBreakdowns, readGaps, readLeftOut } from './lists';
import { readGrowths, readShares } from './rates';
import { tellingOf } from './text';

/** Sections whose prose tells figures. */
const TELLING: ReadonlySet<string> = new Set(['overview', 'problems', 'other']);

/** No paragraph of a report is longer, and no report has more that tell; hostile pages do. */
const LONGEST = 5000;
const MOST = 60;

/** Lists and rates have one of these words; other passages are not searched. */
const PERCENT = /[%％]/;
const MAY_TELL = new RegExp(
  [MAY_DIVIDE, MAY_LACK_FIGURE, MAY_LEAVE_OUT, PERCENT, FEE_SUBJECT].map(({ source }) => source).join('|'),
);

/**
 * Reads what the narrative tells beside claims on cells: parts of a whole, shares, growth and fees.
 * It says where and what; whether it adds up is for the rules.
 */
type Told = Pick<ReportSection, 'id' | 'passages'> & Partial<Pick<ReportSection, 'heading'>>;

export function readNarrative(sections: readonly Told[]): Narrative {
  const tellings = sections
    .filter(({ id }) => TELLING.has(id))
    .flatMap(({ id, passages, heading = null }) => {
      const units = passages.some(({ text }) => FEE_SUBJECT.test(text)) ? unitsAbove(heading, passages) : null;
      return passages
        .map((passage) => (passage.text.length > LONGEST ? { ...passage, text: passage.text.slice(0, LONGEST) } : passage))
        .map((passage) => ({ passage, plain: simplified(passage.text) }))
        .filter(({ plain }) => MAY_TELL.test(plain))
        .slice(0, MOST)
        .map(({ passage, plain }) => ({ plain, telling: tellingOf(id, passage, units?.get(passage.id)) }));
    });
  const having = (words: RegExp) => tellings.filter(({ plain }) => words.test(plain)).map(({ telling }) => telling);
  const lists = having(MAY_DIVIDE);
  const rates = having(PERCENT);
  return {
    breakdowns: lists.flatMap(readBreakdowns),
    gaps: [...having(MAY_LACK_FIGURE).flatMap(readGaps), ...having(MAY_LEAVE_OUT).flatMap(readLeftOut)],
    growths: rates.flatMap(readGrowths),
    shares: rates.flatMap(readShares),
    fees: having(FEE_SUBJECT).flatMap(readFees),
  };
}
