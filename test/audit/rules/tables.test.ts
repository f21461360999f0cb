import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { judge, OLD_FORM, sectionsWith } from './stage';
import { tables, told } from './table-findings';

describe('label-differs', () => {
  it('gathers the labels of each table', () => {
    const label = (table: 'requests' | 'disclosure', found: string, row: string) =>
      ({ table, found, expected: `${found}者`, facts: [`${table}/${row}/total`] }) as Report['labels'][number];
    const labels = [label('requests', '甲', 'granted'), label('disclosure', '丙', 'fees'), label('requests', '乙', 'carriedIn')];
    expect(told('label-differs', {}, { labels })).toMatchObject([
      { severity: 'notice', params: { table: 'disclosure', count: 1 }, facts: ['disclosure/fees/total'] },
      {
        params: { table: 'requests', count: 2, found: '甲', expected: '甲者', pairs: '甲→甲者；乙→乙者' },
        facts: ['requests/granted/total', 'requests/carriedIn/total'],
      },
    ]);
  });
});

describe('form-year', () => {
  it.each([
    ['2019', { form: '2019', year: 2018 }, 'fail'],
    ['2019', { form: '2019', year: 2019 }, 'pass'],
    ['2019', { form: '2019', year: 2021, publishedOn: '2022-01-20' }, 'fail'],
    ['2021', { form: '2021', year: 2020, publishedOn: '2021-01-20' }, 'fail'],
    ['2021, published when it was new,', { form: '2021', year: 2020, publishedOn: '2021-10-08' }, 'pass'],
    ['2021, published when it was new,', { form: '2021', year: 2018, publishedOn: '2021-10-08' }, 'fail'],
    ['2021, undated,', { form: '2021', year: 2020, publishedOn: null }, 'fail'],
    ['2021', { form: '2021', year: 2021 }, 'pass'],
    ['2021', { form: '2021', year: 2031 }, 'pass'],
  ] as const)('of %s in a report %j: %s', (_form, more, outcome) => {
    const old = more.form === '2019' ? OLD_FORM : {};
    expect(judge('form-year', {}, { ...old, ...more }).outcome).toBe(outcome);
  });

  it('does not apply to a report without a year', () => {
    expect(judge('form-year', {}, { year: null })).toMatchObject({ outcome: 'not-applicable', reason: 'year-unknown' });
  });

  it('goes by block （一） where the headers are of both forms, and notes the others', () => {
    const late = { ...OLD_FORM, year: 2023 };
    const generations = ['2021', '2019'] as const;
    expect(told('form-year', {}, late)).toMatchObject([
      { key: 'form-year.mismatch', severity: 'warning', params: { form: '2019', year: 2023 }, place: 'table/disclosure' },
    ]);
    expect(told('form-year', {}, { ...late, generations })).toMatchObject([
      { key: 'form-year.hybrid', severity: 'warning', params: { form: '2019' } },
    ]);
    expect(told('form-year', {}, { generations })).toMatchObject([
      { key: 'form-year.hybrid', severity: 'notice', params: { form: '2019', year: 2023 } },
    ]);
    expect(told('form-year', {}, { generations: ['2021'] })).toEqual([]);
  });
});

describe('tables and sections', () => {
  it('that are pictures are to be verified', () => {
    expect(
      told('table-image', {}, tables('image')).map(({ severity, params, place }) => [severity, params.table, place]),
    ).toEqual([
      ['warning', 'disclosure', 'table/disclosure'],
      ['warning', 'requests', 'table/requests'],
      ['warning', 'remedies', 'table/remedies'],
    ]);
  });

  it.each(['empty', 'misplaced'] as const)('that are %s are named', (status) => {
    const sections = sectionsWith({}).map((section) => (section.id === 'problems' ? { ...section, status } : section));
    expect(told(`section-${status}`, {}, { sections })).toMatchObject([
      { severity: 'warning', params: { section: 'problems' }, place: 'section/problems' },
    ]);
    if (status === 'misplaced')
      expect(judge('heading-numbers', {}, { sections })).toMatchObject({ reason: 'sections-misplaced' });
    else expect(judge('problems-incomplete', {}, { sections })).toMatchObject({ reason: 'no-section' });
  });
});

describe('figure-not-count', () => {
  it.each([
    ['disclosure/fees/amount', '若干', 'unreadable', 'warning'],
    ['disclosure/fees/amount', '-1', 'negative', 'error'],
    ['disclosure/fees/amount', '1.23456', 'decimals', 'warning'],
    ['disclosure/fees/amount', '1．23456', 'decimals', 'warning'],
    ['requests/granted/total', '1.5', 'decimal', 'error'],
    ['requests/granted/total', '-1', 'negative', 'error'],
  ])('%s: %s', (fact, raw, fault, severity) => {
    expect(told('figure-not-count', { [fact]: raw })).toEqual([
      { key: `figure-not-count.${fault}`, severity, params: { fact, raw }, facts: [fact], place: undefined },
    ]);
  });

  it.each([
    ['disclosure/procurement/amount', '1.23456'],
    ['disclosure/licences/itemsChange', '-3'],
    ['disclosure/licences/itemsChange', ''],
  ])('leaves %s alone: %s', (fact, raw) => {
    expect(told('figure-not-count', { [fact]: raw }, OLD_FORM)).toEqual([]);
    expect(reportWith({ [fact]: raw }, OLD_FORM).facts.get(fact as 'disclosure/fees/amount')?.raw).toBe(raw);
  });

  it('asks about half an item', () => {
    expect(told('figure-not-count', { 'disclosure/licences/itemsChange': '3.5' }, OLD_FORM)).toMatchObject([
      { key: 'figure-not-count.decimal' },
    ]);
  });
});
