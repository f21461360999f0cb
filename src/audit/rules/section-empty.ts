import { defineRule, judged } from '../rule';

/** A heading with nothing under it, or only 无. */
export const sectionEmpty = defineRule({
  id: 'section-empty',
  severity: 'warning',
  covers: ['R-D.06'],
  keys: ['empty'],
  check: ({ report }) =>
    judged(
      report.sections
        .filter(({ status }) => status === 'empty')
        .map(({ id }) => ({ key: 'empty', params: { section: id }, place: `section/${id}` })),
    ),
});
