import { defineRule, judged } from '../rule';

/** A table that is a picture cannot be checked, searched or copied (条例第二十四条: 检索、查阅、下载). */
export const tableImage = defineRule({
  id: 'table-image',
  severity: 'warning',
  covers: ['R-D.12'],
  keys: ['image'],
  check: ({ report }) =>
    judged(
      report.tables
        .filter(({ status }) => status === 'image')
        .map(({ id }) => ({ key: 'image', params: { table: id }, place: `table/${id}` })),
    ),
});
