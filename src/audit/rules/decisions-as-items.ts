import { defineRule, judged, notApplicable } from '../rule';
import { itemRows } from './shared/item-rows';

/** One such row may be chance. */
const ROWS_TO_TELL = 2;

/** Form of 2019: 处理决定数量 that is last year's powers plus the change, row after row, counts powers, not decisions. */
export const decisionsAsItems = defineRule({
  id: 'decisions-as-items',
  severity: 'notice',
  covers: ['R-2.05'],
  keys: ['items'],
  check({ report, form }) {
    if (form?.id !== '2019') return notApplicable('other-form');
    const rows = itemRows(report).filter(
      ({ previous, change, decisions }) => previous !== null && change && decisions === previous + change,
    );
    if (rows.length < ROWS_TO_TELL) return judged([]);
    const facts = rows.flatMap((row) => [...row.facts]);
    return judged([{ key: 'items', params: { count: rows.length }, facts }]);
  },
});
