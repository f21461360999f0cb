import { describe, expect, it } from 'vitest';
import type { Report, RowCount } from '../../src/report/types';
import { auditSound, auditWith, reportWith } from './balanced';
import { judge, OLD_FORM } from './rules/stage';
import { auditTelling, ruleOf } from './telling';

describe('relations with last year', () => {
  const yearsOf = (now: Record<string, string | number>, before: Record<string, string | number>) =>
    auditSound(reportWith(now), { lastYear: reportWith(before, { year: 2022 }) }).continuity;

  it('say where a blank counts as 0, and only there', () => {
    const found = yearsOf({ 'requests/carriedIn/business': '' }, { 'requests/carriedOut/research': '' });
    expect(found.filter(({ blanksAsZero }) => blanksAsZero).map(({ id }) => id)).toEqual([
      'continuity.carriedIn/business',
      'continuity.carriedIn/research',
    ]);
    expect(found.every(({ verdict, left, right }) => verdict === 'holds' && left === 0 && right === 0)).toBe(true);
    expect(found[0]).toEqual({ id: 'continuity.carriedIn/naturalPerson', verdict: 'holds', left: 0, right: 0 });
  });

  it('know no documents in force in the form of 2019, this year or last', () => {
    const old = { ...OLD_FORM, year: 2020 };
    expect(auditSound(reportWith({}, { year: 2021 }), { lastYear: reportWith({}, old) }).continuity).toHaveLength(7);
    const later = auditSound(reportWith({}, { ...old, year: 2022 }), { lastYear: reportWith({}, { year: 2021 }) });
    expect(later.continuity).toHaveLength(7);
    expect(later.rulesRun.find(({ rule }) => rule === 'in-force-continuity')?.reason).toBe('other-form');
  });
});

describe('repairs', () => {
  it('have nothing to do with relations that could not be checked', () => {
    const cells = {
      'requests/granted/naturalPerson': 2,
      'requests/granted/total': '',
      'requests/disposedTotal/naturalPerson': 3,
      'requests/disposedTotal/total': 3,
      'requests/receivedNew/naturalPerson': 3,
      'requests/receivedNew/total': 3,
    };
    const { repairs } = auditWith(cells);
    expect(repairs[0]).toMatchObject({
      changes: [{ fact: 'requests/granted/naturalPerson', from: 2, to: 3 }],
      resolves: ['requests.disposedTotal/naturalPerson'],
    });
  });
});

describe('the day of publication', () => {
  const late = (agency: string, siteCode: string | null = null) =>
    judge('published-late', {}, { agency, siteCode, publishedOn: '2024-02-10' });

  it.each(['国家税务总局青禾市税务局', '青禾新区', '青禾大学', '自然资源部'])(
    'is nobody’s fault where it is not sure who publishes: %s',
    (agency) => {
      expect(late(agency)).toMatchObject({ outcome: 'unsure', reason: 'agency-unclear' });
    },
  );

  it('is not known of bodies whose site is one of the State Council', () => {
    expect(late('青禾市水务局').outcome).toBe('fail');
    expect(late('青禾市水务局', 'bm12000001').outcome).toBe('unsure');
    expect(late('青禾市水务局', 'BM12000001').outcome).toBe('unsure');
    expect(late('青禾市水务局', '41bm000001').outcome).toBe('fail');
  });
});

describe('fees', () => {
  const told = (rule: string, prose: Parameters<typeof auditTelling>[0]) => ruleOf(auditTelling(prose), rule);

  it.each(['overview', 'problems', 'other'] as const)('told in section %s are among all fees', (section) => {
    const prose = { other: '没有其他费用。', [section]: '全年收取信息处理费1300元。' };
    expect(told('fee-above-total', prose).outcome).toBe('fail');
  });

  it('of 0 yuan are none', () => {
    expect(told('fee-above-total', { overview: '全年收取信息处理费0元。' }).reason).toBe('no-fees');
    expect(told('fee-contradicts', { overview: '全年收取信息处理费0元。', other: '无' }).reason).toBe('no-fees');
  });
});

describe('a blank total beside text that is no number', () => {
  it('is not added up', () => {
    const cells = { 'requests/granted/total': '', 'requests/granted/naturalPerson': 3, 'requests/granted/business': 'O' };
    const claims: Report['claims'] = [
      {
        quote: '3件',
        section: 'overview',
        value: 3,
        readings: [['requests/granted/total']],
        certain: true,
        passage: 'passage/other/0',
        start: 0,
        end: 1,
      },
    ];
    expect(auditWith(cells, { claims }).report?.claims[0]?.verdict).toBe('unchecked');
  });
});

describe('a table under the headers of two forms', () => {
  it('has the cells that were counted, also those that were lost', () => {
    const rowCounts: RowCount[] = [
      { table: 'disclosure', row: 'licences', seen: 2, expected: 3, facts: ['disclosure/licences/itemsChange'] },
      { table: 'requests', row: 'granted', seen: 6, expected: 7, facts: ['requests/granted/total'] },
    ];
    const result = auditWith({}, { generations: ['2021', '2019'], rowCounts });
    expect(result.coverage).toMatchObject({ facts: 200, factsOfForm: 201 });
    expect(result.findings.find(({ rule }) => rule === 'cells-lost')?.facts).toEqual(['disclosure/licences/itemsChange']);
  });
});

describe('the form of a year', () => {
  it.each<[number, string | null, string]>([
    [2031, null, 'pass'],
    [2019, '2021-10', 'pass'],
    [2019, '2021-09-30', 'fail'],
    [2018, '2021-10', 'fail'],
  ])('of 2021 in a report on %d, published %s: %s', (year, publishedOn, outcome) => {
    expect(judge('form-year', {}, { year, publishedOn }).outcome).toBe(outcome);
  });
});

describe('figures of two years', () => {
  const figures = {
    'disclosure/licences/decisions': 5,
    'disclosure/penalties/decisions': 6,
    'disclosure/coercion/decisions': 7,
    'disclosure/fees/amount': 8,
  };

  it('are not the same when other cells were found', () => {
    const before = reportWith({ ...figures, 'disclosure/rules/repealed': null }, { year: 2022 });
    const now = { ...figures, 'disclosure/rules/issued': null };
    expect(judge('figures-copied', now, {}, { lastYear: before }).outcome).toBe('pass');
  });
});
