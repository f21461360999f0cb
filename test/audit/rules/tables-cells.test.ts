import { describe, expect, it } from 'vitest';
import type { RowCount } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { judge } from './stage';
import { tables, told } from './table-findings';

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
