import { defineRule, judged, notApplicable, type Draft } from '../rule';
import { itemRows } from './shared/item-rows';

/** Form of 2019: no more powers can go than there were. */
export const itemsNegative = defineRule({
  id: 'items-negative',
  severity: 'warning',
  covers: ['R-2.05'],
  keys: ['negative'],
  check({ report, form }) {
    if (form?.id !== '2019') return notApplicable('other-form');
    const rows = itemRows(report);
    const findings = rows.flatMap(({ row, facts, previous, change }): Draft<'negative'>[] =>
      previous !== null && change !== null && previous + change < 0
        ? [{ key: 'negative', params: { row, previous, change }, facts: facts.slice(0, 2) }]
        : [],
    );
    const gaps = rows.some(({ previous, change }) => previous === null || change === null);
    return judged(findings, gaps ? 'cells-without-figure' : undefined);
  },
});
