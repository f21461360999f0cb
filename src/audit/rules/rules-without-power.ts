import type { FactId } from '../../forms';
import { rowOf, tableOf } from '../../forms/ids';
import type { Fact } from '../../report/types';
import { mayMakeRules } from '../reading';
import { defineRule, judged, notApplicable, PASS, unsure } from '../rule';

/** Only bodies that 立法法 names may have 规章; asked about where name and site code leave no doubt. */
export const rulesWithoutPower = defineRule({
  id: 'rules-without-power',
  severity: 'warning',
  covers: ['R-2.02'],
  keys: ['filled'],
  check({ report }) {
    const cells: (readonly [FactId, Fact])[] = [];
    report.facts.forEach((fact, id) => tableOf(id) === 'disclosure' && rowOf(id) === 'rules' && cells.push([id, fact]));
    if (!cells.length) return notApplicable('no-cells');
    if (!cells.some(([, { value }]) => (value ?? 0) > 0)) return PASS;
    const power = mayMakeRules(report);
    if (power === null) return unsure('agency-unclear');
    if (power) return PASS;
    const params = { agency: report.agency, shown: cells.map(([, { value }]) => value ?? '–').join(', ') };
    return judged([{ key: 'filled', params, facts: cells.map(([id]) => id) }]);
  },
});
