import type { FactId } from '../../forms';
import { defineRule, judged, notApplicable, type Draft } from '../rule';

/** Last year's stock is never negative, so documents in force are at least this year's issued minus repealed. */
export const inForceLow = defineRule({
  id: 'in-force-low',
  severity: 'warning',
  covers: ['R-2.01'],
  check({ report, form }) {
    if (form?.id !== '2021') return notApplicable('other-form');
    const findings: Draft[] = [];
    let doubt: string | undefined;
    for (const row of ['rules', 'normdocs']) {
      const facts = ['issued', 'repealed', 'inForce'].map((column): FactId => `disclosure/${row}/${column}`);
      const [issued, repealed, inForce] = facts.map((id) => report.facts.get(id)?.value ?? null);
      if (typeof issued !== 'number' || typeof repealed !== 'number' || typeof inForce !== 'number')
        doubt = 'cells-without-figure';
      else if (inForce < issued - repealed)
        findings.push({ key: 'in-force-low.low', params: { row, shown: inForce, least: issued - repealed }, facts });
    }
    return judged(findings, doubt);
  },
});
