import { defineRule, judged, notApplicable } from '../rule';

/** The form asks for 万元; a cell that names another unit was converted, which a reader should know. */
export const feeUnit = defineRule({
  id: 'fee-unit',
  severity: 'warning',
  covers: ['R-2.03'],
  keys: ['named'],
  check({ report }) {
    const fact = report.facts.get('disclosure/fees/amount');
    if (!fact) return notApplicable('no-fee-cell');
    if (fact.unit === undefined) return judged([]);
    const params = { raw: fact.raw, value: fact.value ?? 0 };
    const severity = fact.raw.includes(fact.unit) && fact.value === Number.parseFloat(fact.raw) ? 'notice' : 'warning';
    return judged([{ key: 'named', params, facts: ['disclosure/fees/amount'], severity }]);
  },
});
