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
    const printed = fact.raw.includes(fact.unit);
    // A unit that is stated in a header or caption is told with the figure.
    const params = { raw: printed ? fact.raw : fact.raw + fact.unit, value: fact.value ?? 0 };
    const severity = printed && fact.value === Number.parseFloat(fact.raw) ? 'notice' : 'warning';
    return judged([{ key: 'named', params, facts: ['disclosure/fees/amount'], severity }]);
  },
});
