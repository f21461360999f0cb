import { at } from '../reading';
import { defineRule, judged, notApplicable } from '../rule';

/** A part of a list that has its label and unit, but no number: …5条、财政预决算条、…. */
export const partWithoutFigure = defineRule({
  id: 'part-without-figure',
  severity: 'notice',
  covers: ['R-N.12'],
  keys: ['missing'],
  check({ report }) {
    const { breakdowns = [], gaps = [] } = report.narrative ?? {};
    if (!breakdowns.length && !gaps.length) return notApplicable('no-lists');
    return judged(
      gaps.map((gap) => ({
        key: 'missing',
        params: { quote: gap.quote, label: gap.label },
        ...at(gap),
      })),
    );
  },
});
