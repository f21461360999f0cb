import { FORMS, type Form, type FormId } from '../../forms';
import { defineRule, judged, notApplicable, type Draft } from '../rule';
import type { Severity } from '../types';

const KEYS = ['mismatch', 'hybrid'] as const;
type Key = (typeof KEYS)[number];

/**
 * Reports on 2019 and 2020 use the form on trial (60号), later ones that of 30号. In a table that mixes both, block （一）
 * tells the form; headers of another form in later blocks are only noted.
 */
export const formYear = defineRule({
  id: 'form-year',
  severity: 'warning',
  covers: ['R-D.10'],
  keys: KEYS,
  check({ report, form }) {
    if (!form) return notApplicable('form-unknown');
    if (report.year === null) return notApplicable('year-unknown');
    const { year } = report;
    const hybrid = report.generations.length > 1;
    if (!fits(form, year, report.publishedOn)) return judged([draft(hybrid ? 'hybrid' : 'mismatch', form.id, year, 'warning')]);
    const other = hybrid ? report.generations.find((id) => !fits(FORMS[id], year, report.publishedOn)) : undefined;
    return judged(other ? [draft('hybrid', other, year, 'notice')] : []);
  },
});

const draft = (which: 'mismatch' | 'hybrid', form: FormId, year: number, severity: Severity): Draft<Key> => ({
  key: which,
  params: { form, year },
  place: 'table/disclosure',
  severity,
});

/** Whether a form may be used for the year: the newest one until another is known, and in late editions of older reports. */
function fits({ id, years: [from, to] }: Form, year: number, publishedOn: string | null): boolean {
  if (year >= from && year <= to) return true;
  if (id !== '2021') return false;
  return year > to || (year >= 2019 && (publishedOn ?? '') >= '2021-10');
}
