import { FALLS, GROWTH, INEXACT, OTHER_WHOLE, SHARE, TO_GROWTH, TO_SHARE } from '../../forms/lexicon/sums';
import type { Narrative, Rate } from '../types';
import type { Telling } from './text';

/** What stands further behind a figure is not its rate. */
const REACH = 60;

/** The figure that a percentage belongs to, when nothing but the words allowed stand between, and the rate itself. */
function rateAt(telling: Telling, match: RegExpMatchArray, printed: string, allowed: RegExp): Rate | null {
  const { text, bounds, figures, spot } = telling;
  const at = match.index ?? 0;
  const end = at + match[0].length;
  const figure = figures.findLast(({ unitEnd }) => unitEnd <= at);
  if (!figure || figure.percent || !figure.exact || INEXACT.test(text.slice(end))) return null;
  if (at - figure.unitEnd > REACH || !allowed.test(text.slice(figure.unitEnd, at))) return null;
  return {
    ...spot(end - 1 - printed.length, end, bounds.startOf(figure.start, ',;:。('), end),
    percent: Number(printed),
    decimals: printed.split('.')[1]?.length ?? 0,
    figure: spot(figure.start, figure.end).start,
  };
}

/** Growth of a figure against the year before, as printed: 3646件，同比增长1.05%. A fall is negative. */
export function readGrowths(telling: Telling): Narrative['growths'] {
  return [...telling.text.matchAll(GROWTH)].flatMap((match) => {
    const [, year, direction = '', printed = ''] = match;
    const rate = rateAt(telling, match, printed, TO_GROWTH);
    if (!rate) return [];
    return [{ ...rate, percent: FALLS.test(direction) ? -rate.percent : rate.percent, year: year ? Number(year) : null }];
  });
}

/** Shares of figures, as printed: 35件，占4.34%. */
export function readShares(telling: Telling): Rate[] {
  return [...telling.text.matchAll(SHARE)].flatMap((match) => {
    const [, whole = '', printed = ''] = match;
    const rate = OTHER_WHOLE.test(whole) ? null : rateAt(telling, match, printed, TO_SHARE);
    return rate ? [rate] : [];
  });
}
