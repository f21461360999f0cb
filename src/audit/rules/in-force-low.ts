import { cellId } from '../../forms/ids';
import { figuresOf } from '../reading';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Last year's stock is never negative, so documents in force are at least this year's issued minus repealed. */
export const inForceLow = defineRule({
  id: 'in-force-low',
  severity: 'warning',
  covers: ['R-2.01'],
  keys: ['low'],
  check({ report, form }) {
    if (form?.id !== '2021') return notApplicable('other-form');
    const findings: Draft<'low'>[] = [];
    let doubt: string | undefined;
    for (const row of ['rules', 'normdocs']) {
      const facts = ['issued', 'repealed', 'inForce'].map((column) => cellId('disclosure', row, column));
      const figures = figuresOf(report, facts);
      if (!figures) {
        doubt = 'cells-without-figure';
        continue;
      }
      const [issued = 0, repealed = 0, shown = 0] = figures;
      const least = issued - repealed;
      if (shown < least) findings.push({ key: 'low', params: { row, shown, least }, facts });
    }
    return judged(findings, doubt);
  },
});
