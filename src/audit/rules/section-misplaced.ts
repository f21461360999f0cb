import { defineRule, judged } from '../rule';

/** The form lays down the order of its six parts. */
export const sectionMisplaced = defineRule({
  id: 'section-misplaced',
  severity: 'warning',
  covers: ['R-D.06'],
  keys: ['misplaced'],
  check: ({ report }) =>
    judged(
      report.sections
        .filter(({ status }) => status === 'misplaced')
        .map(({ id }) => ({ key: 'misplaced', params: { section: id }, place: `section/${id}` })),
    ),
});
