import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../src/audit';
import type { Report } from '../../../src/report/types';
import { auditSound, reportWith, zeros } from '../balanced';
import { OLD_FORM, sectionsWith } from './stage';

/** The rules that ended so, by their reasons. */
function ended(result: Audit, outcome: string): Record<string, string> {
  const reasons: Record<string, string> = {};
  for (const run of result.rulesRun) {
    if (run.outcome !== outcome) continue;
    const reason = run.reason ?? '';
    reasons[reason] = [reasons[reason], run.rule].filter(Boolean).join(' ');
  }
  return reasons;
}

const YEARS =
  'carried-over growth-rate in-force-continuity items-continuity pending-remedies figures-copied text-copied agency-renamed fee-scale';

/** What a report without narrative gives no occasion for. */
const UNTOLD = {
  'no-preface': 'letter-published',
  'nothing-to-tell': 'overview-without-figure',
  'no-promise': 'file-promised',
  'no-subtotals': 'local-subtotals',
  'no-claims': 'claim-violated',
  'no-lists': 'parts-of-whole part-without-figure',
  'no-shares': 'share',
  'told-once': 'claims-contradict',
  'no-twin': 'same-report-differs',
  'no-pack': 'local-pack',
  'no-fees': 'fee-not-multiple fee-parts fee-above-total fee-contradicts',
  'none-unpaid': 'fee-unpaid-untold fee-unpaid-without-notice',
  'no-list-of-parts': 'preface-parts',
  'no-difference': 'not-as-seen',
};

describe('a report of zeros', () => {
  const clean = () => auditSound(reportWith());

  it('gives no occasion for many rules, and each says why', () => {
    expect(ended(clean(), 'not-applicable')).toEqual({
      ...UNTOLD,
      'all-checked': 'requests-bound',
      'no-last-year': YEARS,
      'not-told': 'outcomes-told text-balance',
      'other-form': 'published-total-low items-negative decisions-as-items procurement-pair',
      'no-period': 'period-differs',
      off: 'all-zero overview-long',
    });
  });

  it('tells too little for two of them, and fails none', () => {
    expect(ended(clean(), 'unsure')).toEqual({ 'text-too-short': 'subtopics-missing problems-incomplete generic-overview' });
    expect(ended(clean(), 'fail')).toEqual({});
  });

  it('is looked at by the rules of local habits when they are asked for', () => {
    const result = auditSound(reportWith(), { local: true });
    expect(ended(result, 'fail')).toEqual({ '': 'all-zero' });
    expect(ended(result, 'not-applicable')['no-section']).toBe('overview-long');
  });
});

it('a report in the form of 2019 is not asked what only the form of 2021 asks', () => {
  const result = auditSound(reportWith({}, OLD_FORM));
  expect(ended(result, 'not-applicable')).toEqual({
    ...UNTOLD,
    'all-checked': 'requests-bound',
    'no-last-year': YEARS,
    'not-told': 'outcomes-told text-balance',
    'other-year': 'fee-untold',
    'no-fee-cell': 'fee-unit',
    'other-form': 'in-force-low subtopics-missing citation-outdated',
    off: 'all-zero overview-long',
  });
  expect(ended(result, 'unsure')).toEqual({
    'year-unclear': 'published-late published-early period-differs year-differs',
    'text-too-short': 'problems-incomplete generic-overview',
  });
});

it('a report in a form that nobody knows is told to be so', () => {
  const result = auditSound(reportWith({}, { form: null }));
  expect(ended(result, 'not-applicable')['form-unknown']).toBe('outcomes-told form-year');
  expect(ended(result, 'fail')).toEqual({ '': 'form-unknown' });
});

describe('a report of which nothing was found', () => {
  const gone = Object.fromEntries([...zeros().keys()].map((id) => [id, null]));
  const lost: Partial<Report> = {
    form: null,
    year: null,
    publishedOn: null,
    agency: '',
    generations: [],
    tables: (['disclosure', 'requests', 'remedies'] as const).map((id) => ({ id, status: 'missing' as const })),
    sections: sectionsWith({}).map((section) => ({ ...section, status: 'missing' as const, heading: null })),
  };
  const nothing = () => auditSound(reportWith(gone, lost), { local: true });

  it('passes no rule about what is missing', () => {
    expect(ended(nothing(), 'pass')).toEqual({
      '': 'table-image section-empty section-misplaced cells-surplus placeholder-left heading-differs',
    });
  });

  it('leaves rules unsure that others passed', () => {
    expect(ended(nothing(), 'unsure')).toEqual({
      'table-missing': 'requests-row-total requests-disposed-total requests-balance remedies-total',
      'cells-without-figure': 'requests-bound',
      'year-unclear': 'published-late published-early period-differs year-differs',
      'agency-unclear': 'agency-differs',
      'title-unclear': 'title-wording',
      'text-too-short': 'generic-overview',
    });
  });

  it('gives no occasion for the others', () => {
    expect(ended(nothing(), 'not-applicable')).toEqual({
      ...UNTOLD,
      'no-last-year': YEARS,
      'form-unknown': 'outcomes-told form-year',
      'not-told': 'text-balance',
      'section-unread': 'fee-untold',
      'no-cells': 'figure-not-count cells-lost cells-blank cells-contradict form-unknown label-differs rules-without-power',
      'no-fee-cell': 'fee-unit',
      'other-form':
        'in-force-low published-total-low items-negative decisions-as-items procurement-pair subtopics-missing citation-outdated',
      'no-section': 'problems-incomplete overview-long',
      'no-numbers': 'heading-numbers',
      'cells-not-located': 'all-zero',
    });
  });

  it('lacks every section and table, each told by itself', () => {
    const { findings } = nothing();
    expect(findings.map(({ key, params, place, severity }) => [key, params.section ?? params.table, place, severity])).toEqual([
      ...['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'].map((id) => [
        'section-missing.missing',
        id,
        `section/${id}`,
        'error',
      ]),
      ...['disclosure', 'requests', 'remedies'].map((id) => ['table-missing.missing', id, `section/${id}`, 'error']),
    ]);
  });
});

describe('last year', () => {
  it('of the same body is compared by every rule that can', () => {
    const result = auditSound(reportWith(), { lastYear: reportWith({}, { year: 2022 }) });
    expect(ended(result, 'not-applicable')).toMatchObject({
      'no-growth': 'growth-rate',
      'other-form': 'items-continuity published-total-low items-negative decisions-as-items procurement-pair',
    });
    expect(ended(result, 'fail')).toEqual({});
  });

  it('of another body is compared by none', () => {
    const result = auditSound(reportWith(), { lastYear: reportWith({}, { year: 2022, agency: '青禾市水利局' }) });
    expect(ended(result, 'not-applicable')['other-report']).toBe(
      'growth-rate items-continuity pending-remedies figures-copied text-copied fee-scale',
    );
    expect(ended(result, 'unsure')['other-agency']).toBe('carried-over in-force-continuity');
    expect(ended(result, 'fail')).toEqual({ '': 'agency-renamed' });
  });

  it.each([
    ['year', { year: null }, {}],
    ['year before', {}, { year: null }],
    ['name', { agency: '' }, {}],
    ['name before', {}, { year: 2022, agency: '' }],
  ] as const)('is not compared without a %s', (_what, now, before) => {
    const result = auditSound(reportWith({}, now), { lastYear: reportWith({}, { year: 2022, ...before }) });
    expect(ended(result, 'unsure')['identity-unknown']).toBe('carried-over in-force-continuity agency-renamed');
    expect(new Set(result.continuity.map(({ reason }) => reason))).toEqual(new Set(['identity-unknown']));
  });
});
