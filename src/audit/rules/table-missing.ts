import { defineRule, judged } from '../rule';

/** Sections two, three and four consist of a table each. */
export const tableMissing = defineRule({
  id: 'table-missing',
  severity: 'error',
  covers: ['R-D.06', 'R-D.12'],
  check: ({ report }) =>
    judged(
      report.tables
        .filter(({ status }) => status === 'missing')
        .map(({ id }) => ({ key: 'table-missing.missing', params: { table: id }, place: `section/${id}` })),
    ),
});
