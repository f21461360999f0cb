import { defineRule, judged } from '../rule';

/** 条例第五十条: the report has to contain all six parts. Where headings are lost in a converted text nobody can tell. */
export const sectionMissing = defineRule({
  id: 'section-missing',
  severity: 'error',
  covers: ['R-D.06'],
  keys: ['missing'],
  check: ({ report }) =>
    judged(
      report.sections
        .filter(({ status }) => status === 'missing')
        .map(({ id }) => ({ key: 'missing', params: { section: id }, place: `section/${id}` })),
      report.sections.some(({ status }) => status === 'unrecognised') ? 'headings-lost' : undefined,
    ),
});
