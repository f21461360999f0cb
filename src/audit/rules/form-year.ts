import { defineRule, judged, notApplicable } from '../rule';

/** Reports on 2019 and 2020 use the form on trial (60号), later ones that of 30号. */
export const formYear = defineRule({
  id: 'form-year',
  severity: 'warning',
  covers: ['R-D.10'],
  check({ report, form }) {
    if (!form) return notApplicable('form-unknown');
    if (report.year === null) return notApplicable('year-unknown');
    const [from, to] = form.years;
    const newest = form.id === '2021' && report.year > to;
    if (newest || (report.year >= from && report.year <= to)) return judged([]);
    if (form.id === '2021' && report.year >= 2019 && (report.publishedOn ?? '') >= '2021-10') return judged([]);
    const severity = report.generations.length > 1 ? 'notice' : 'warning';
    return judged([
      { key: 'form-year.mismatch', params: { form: form.id, year: report.year }, place: 'table/disclosure', severity },
    ]);
  },
});
