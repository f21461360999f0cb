import type { FactId } from '../../forms';
import type { Breakdown } from '../../report/types';
import { at, total, shownSum } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

const KEYS = ['over', 'short'] as const;
type Key = (typeof KEYS)[number];

/** Lists that end with 其他 and fall short by more than this share of the whole name some parts only. */
const NEARLY = 1 / 20;
const FEWEST_PARTS = 3;
const SMALLEST_WHOLE = 10;

const CARRIED_IN: FactId = 'requests/carriedIn/total';

type Result = 'fits' | 'over' | 'short' | null;

/**
 * A list fits when its parts, or the first of them, make up the whole. Parts above the whole are never in order, unless
 * the sentence leaves open which figure is the whole, or they are outcomes, among which `besides` may count; parts below it
 * are out of order only where nothing else can be meant.
 */
function resultOf({ whole, most, parts, sure, open, complete, all, rest }: Breakdown, besides: number): Result {
  if (parts.some((_, i) => total(parts.slice(0, i + 1)) === whole)) return 'fits';
  const sum = total(parts.slice(0, sure));
  if (open || sure < 2) return null;
  if (sum > Math.max(whole, most) + besides) return 'over';
  const near = whole >= SMALLEST_WHOLE && whole - sum <= Math.max(1, whole * NEARLY);
  return complete && most === whole && sum < whole && parts.length >= FEWEST_PARTS && (all || (rest && near)) ? 'short' : null;
}

/** 共9条，其中A5条、B4条: the parts make the whole. */
export const partsOfWhole = defineRule({
  id: 'parts-of-whole',
  severity: 'warning',
  covers: ['R-N.12', 'R-N.15'],
  keys: KEYS,
  check({ report }) {
    const lists = report.narrative?.breakdowns ?? [];
    if (!lists.length) return notApplicable('no-lists');
    // What cannot be read may be any number.
    const carriedIn = shownSum([CARRIED_IN], report.facts) ?? Infinity;
    const results = lists.map((list) => resultOf(list, list.outcomes ? carriedIn : 0));
    const findings = lists.flatMap((list, i): Draft<Key>[] => {
      const result = results[i];
      if (!result || result === 'fits') return [];
      const sum = total(list.parts.slice(0, list.sure));
      const params = { quote: list.quote, whole: list.whole, sum, difference: list.whole - sum };
      return [{ key: result, params, severity: result === 'over' ? 'warning' : 'notice', ...at(list) }];
    });
    return judged(findings, results.includes('fits') ? undefined : 'lists-open');
  },
});
