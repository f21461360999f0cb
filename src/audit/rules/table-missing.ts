import { defineRule, judged } from '../rule';

/** Sections two, three and four consist of a table each. */
export const tableMissing = defineRule({
  id: 'table-missing',
  severity: 'error',
  covers: ['R-D.06', 'R-D.12'],
  keys: ['missing'],
  check: ({ report }) =>
    judged(
      report.tables
        .filter(({ status }) => status === 'missing')
        .map(({ id }) => ({ key: 'missing', params: { table: id }, place: `section/${id}` })),
    ),
});
