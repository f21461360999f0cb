import { cellId } from '../../forms/ids';
import { figuresOf } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Form of 2019: what was newly published is among all that is published. */
export const publishedTotalLow = defineRule({
  id: 'published-total-low',
  severity: 'warning',
  covers: ['R-2.05'],
  keys: ['low'],
  check({ report, form }) {
    if (form?.id !== '2019') return notApplicable('other-form');
    const findings: Draft<'low'>[] = [];
    let doubt: string | undefined;
    for (const row of ['rules', 'normdocs']) {
      const facts = ['published', 'publishedTotal'].map((column) => cellId('disclosure', row, column));
      const figures = figuresOf(report, facts);
      if (!figures) {
        doubt = 'cells-without-figure';
        continue;
      }
      const [published = 0, total = 0] = figures;
      if (total < published) findings.push({ key: 'low', params: { row, total, published }, facts });
    }
    return judged(findings, doubt);
  },
});
