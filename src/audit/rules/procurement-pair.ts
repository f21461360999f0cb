import type { FactId } from '../../forms';
import { figuresOf } from '../reading';
import { defineRule, judged, notApplicable, unsure } from '../rule';

const CELLS: readonly FactId[] = ['disclosure/procurement/projects', 'disclosure/procurement/amount'];

/** Form of 2019: projects without an amount, or an amount without projects. */
export const procurementPair = defineRule({
  id: 'procurement-pair',
  severity: 'warning',
  covers: ['R-2.06'],
  keys: ['no-projects', 'no-amount'],
  check({ report, form }) {
    if (form?.id !== '2019') return notApplicable('other-form');
    const figures = figuresOf(report, CELLS);
    if (!figures) return unsure('cells-without-figure');
    const [projects = 0, amount = 0] = figures;
    if (projects > 0 === amount > 0) return judged([]);
    const key = projects > 0 ? 'no-amount' : 'no-projects';
    return judged([{ key, params: { projects, amount }, facts: CELLS }]);
  },
});
