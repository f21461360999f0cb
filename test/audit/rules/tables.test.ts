import { describe, expect, it } from 'vitest';
import type { Report, RowCount } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { judge, OLD_FORM, sectionsWith } from './stage';

const tables = (status: Report['tables'][number]['status']): Partial<Report> => ({
  tables: (['disclosure', 'requests', 'remedies'] as const).map((id) => ({ id, status })),
});
const told = (...input: Parameters<typeof judge>) =>
  judge(...input).findings.map(({ key, severity, params, facts, place }) => ({ key, severity, params, facts, place }));

describe('cells-blank', () => {
  it('gathers the blanks of each table', () => {
    const cells = {
      'requests/granted/business': '',
      'remedies/reconsideration/upheld': '/',
      'remedies/litigationAfter/total': '—',
      'requests/granted/research': 'O',
    };
    expect(told('cells-blank', cells)).toMatchObject([
      { severity: 'warning', params: { table: 'requests', count: 1 }, facts: ['requests/granted/business'] },
      { params: { table: 'remedies', count: 2 }, facts: ['remedies/reconsideration/upheld', 'remedies/litigationAfter/total'] },
    ]);
  });
});

describe('a total left blank', () => {
  it.each([
    ['as one of parts that are 0', { 'requests/granted/total': '' }, 'cells-blank.blank', { count: 1 }],
    [
      'as one that was left out when its row has a figure',
      { 'requests/granted/business': 2, 'requests/granted/total': '' },
      'cells-blank.totals',
      { count: 1 },
    ],
    [
      'the same when its column has',
      { 'requests/granted/business': 2, 'requests/disposedTotal/business': '/' },
      'cells-blank.totals',
      { count: 1 },
    ],
    [
      'apart from blanks that may be 0',
      { 'requests/granted/business': 2, 'requests/granted/total': '', 'requests/granted/research': '' },
      'cells-blank.both',
      { count: 2, totals: 1 },
    ],
  ] as const)('is told %s', (_how, cells, key, params) => {
    expect(told('cells-blank', { ...cells })).toMatchObject([{ key, params }]);
  });
});

describe('cells-lost', () => {
  const lost = { 'requests/granted/business': null, 'requests/granted/research': null, 'requests/carriedIn/total': null };
  const rowCounts: RowCount[] = [
    {
      table: 'requests',
      row: 'granted',
      seen: 9,
      expected: 7,
      facts: ['requests/granted/business', 'requests/granted/research'],
    },
  ];

  it('counts the rows whose cells were not found', () => {
    expect(told('cells-lost', lost)).toEqual([
      {
        key: 'cells-lost.lost',
        severity: 'warning',
        params: { table: 'requests', rows: 2 },
        facts: ['requests/carriedIn/total', 'requests/granted/business', 'requests/granted/research'],
        place: 'table/requests',
      },
    ]);
  });

  it('leaves rows with too many figures to the rule about these', () => {
    expect(told('cells-lost', lost, { rowCounts })).toMatchObject([{ params: { rows: 1 }, facts: ['requests/carriedIn/total'] }]);
    const short = rowCounts.map((row) => ({ ...row, seen: 6 }));
    expect(told('cells-lost', lost, { rowCounts: short })).toMatchObject([{ params: { rows: 2 } }]);
  });

  it.each(['missing', 'image'] as const)('says nothing of a table that is %s', (status) => {
    expect(judge('cells-lost', lost, tables(status)).outcome).toBe('pass');
  });

  it('tells a table that stands there although none of its cells was read', () => {
    const gone = Object.fromEntries([...reportWith().facts.keys()].map((id) => [id, null]));
    const whole = (table: string) => ({
      key: 'cells-lost.whole',
      severity: 'warning',
      params: { table },
      place: `table/${table}`,
    });
    const all = ['disclosure', 'requests', 'remedies'].map(whole);
    expect(told('cells-lost', gone, tables('partial'))).toMatchObject(all);
    expect(told('cells-lost', gone, { ...tables('partial'), form: null, generations: [] })).toMatchObject(all);
    expect(told('cells-lost', gone, { ...tables('partial'), form: null, generations: [], year: 2031 })).toMatchObject(
      all.slice(1),
    );
  });

  it('does not know which cells table two of an unknown form has', () => {
    expect(told('cells-lost', { ...lost, 'disclosure/fees/amount': null }, { form: null })).toMatchObject([
      { params: { table: 'requests' } },
    ]);
    expect(told('cells-lost', { 'disclosure/fees/amount': null })).toMatchObject([{ params: { table: 'disclosure', rows: 1 } }]);
  });

  it('misses of a table under the headers of both forms only what both forms have', () => {
    const hybrid = { generations: ['2021', '2019'] as const };
    const gone = { 'disclosure/fees/amount': null, 'disclosure/licences/decisions': null };
    expect(told('cells-lost', gone, hybrid)).toMatchObject([
      { params: { rows: 2 }, facts: ['disclosure/licences/decisions', 'disclosure/fees/amount'] },
    ]);
    const instead = { ...gone, 'disclosure/licences/itemsPrevious': 3, 'disclosure/services/decisions': 1 };
    expect(told('cells-lost', instead, hybrid)).toMatchObject([{ params: { rows: 1 }, facts: ['disclosure/fees/amount'] }]);
  });
});

describe('cells-surplus', () => {
  const rows = (agree: boolean | undefined, seen = 9): RowCount[] =>
    (['granted', 'grantedPart'] as const).map((row) => ({
      table: 'requests',
      row,
      seen,
      expected: 7,
      facts: [`requests/${row}/total`],
      ...(agree === undefined ? {} : { agree }),
    }));
  const facts = ['requests/granted/total', 'requests/grantedPart/total'];

  it('is a note where all repeat one figure', () => {
    expect(told('cells-surplus', {}, { rowCounts: rows(true) })).toEqual([
      {
        key: 'cells-surplus.surplus',
        severity: 'notice',
        params: { table: 'requests', rows: 2, agree: 'yes' },
        facts,
        place: 'table/requests',
      },
    ]);
  });

  it.each([false, undefined])('is to be verified where they do not, or nobody knows: %s', (agree) => {
    expect(told('cells-surplus', {}, { rowCounts: rows(agree) })).toMatchObject([
      { severity: 'warning', params: { rows: 2, agree: 'no' }, facts },
    ]);
  });

  it('is not asked about rows with as many figures as the form has, or fewer', () => {
    expect(judge('cells-surplus', {}, { rowCounts: [...rows(true, 7), ...rows(true, 6)] }).outcome).toBe('pass');
  });
});

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
