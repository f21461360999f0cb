import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { auditTelling, ruleOf, type Prose } from '../telling';

type Cells = Readonly<Record<string, string | number | null>>;

const told = (rule: string, prose: Prose | string, cells: Cells = {}, more: Partial<Report> = {}) =>
  ruleOf(auditTelling(typeof prose === 'string' ? { other: prose } : prose, cells, more), rule);

/** Section six is not there, or has nothing under its heading. */
const withoutSix = (status: 'missing' | 'empty'): Partial<Report> => ({
  sections: reportWith().sections.map((section) => (section.id === 'other' ? { ...section, status } : section)),
});

const UNPAID: Cells = { 'requests/other.feeUnpaid/total': 3 };
const SIX = { place: 'section/other' };

describe('a section six that cannot be read', () => {
  it.each(['missing', 'empty'] as const)('leaves the rules about it unsure: %s', (status) => {
    const more = withoutSix(status);
    const unread = { outcome: 'unsure', reason: 'section-unread' };
    expect(told('fee-unpaid-untold', {}, UNPAID, more)).toMatchObject(unread);
    expect(told('fee-unpaid-without-notice', {}, UNPAID, more)).toMatchObject(unread);
    expect(told('fee-untold', {}, {}, more)).toMatchObject({ outcome: 'not-applicable', reason: 'section-unread' });
    expect(told('fee-contradicts', { overview: '对1件申请收取信息处理费560元。' }, {}, more)).toMatchObject({
      outcome: 'not-applicable',
      reason: 'section-unread',
    });
  });
});

describe('unpaid fees', () => {
  it('are asked about at their cell, or at section six', () => {
    expect(told('fee-unpaid-untold', '没有其他事项。', UNPAID).findings).toMatchObject([
      { ...SIX, params: { shown: 3 }, facts: ['requests/other.feeUnpaid/total'] },
    ]);
    expect(told('fee-unpaid-without-notice', '本年度未发出信息处理费收费通知。', UNPAID).findings).toMatchObject([
      { ...SIX, params: { shown: 3, quote: '未发出信息处理费收费通知' }, facts: ['requests/other.feeUnpaid/total'] },
    ]);
    expect(told('fee-untold', '没有其他事项。').findings).toMatchObject([{ ...SIX, params: { section: 'other' } }]);
  });

  it('are counted by their row when the total was left blank', () => {
    const cells = { 'requests/other.feeUnpaid/total': '', 'requests/other.feeUnpaid/business': 2 };
    expect(told('fee-unpaid-untold', '没有其他事项。', cells).findings).toMatchObject([{ params: { shown: 2 } }]);
  });

  it('are told when the problems tell of fees', () => {
    const prose = { problems: '发出信息处理费通知后申请人逾期未缴。', other: '没有其他事项。' };
    expect(told('fee-unpaid-untold', prose, UNPAID).outcome).toBe('pass');
    expect(told('fee-unpaid-untold', { ...prose, problems: '', disclosure: '收取信息处理费。' }, UNPAID).outcome).toBe('fail');
  });
});

describe('fee-contradicts', () => {
  it('goes by the fees told before section six', () => {
    const prose = { problems: '对1件申请收取信息处理费560元。', other: '本年度未收取信息处理费。' };
    expect(told('fee-contradicts', prose).findings).toMatchObject([
      { params: { value: 560, second: '未收取信息处理费' }, place: 'passage/problems/0' },
    ]);
    expect(told('fee-contradicts', { other: '收取信息处理费560元。' })).toMatchObject({ reason: 'no-fees' });
  });

  it('passes a section six that tells of a fee, too', () => {
    const other = ['本年度没有收取其他费用。', '收取信息处理费560元。'];
    expect(told('fee-contradicts', { overview: '对1件申请收取信息处理费560元。', other }).outcome).toBe('pass');
  });

  it('does not apply before the fee was laid down', () => {
    const prose = { overview: '对1件申请收取信息处理费560元。', other: '无' };
    expect(told('fee-contradicts', prose, {}, { year: 2021 }).outcome).toBe('fail');
    expect(told('fee-contradicts', prose, {}, { year: 2020 }).reason).toBe('no-fees');
    expect(told('fee-contradicts', prose, {}, { year: null }).reason).toBe('no-fees');
  });
});

describe('fee-above-total', () => {
  const fees = (yuan: number, amount: string, more: Partial<Report> = {}) =>
    told('fee-above-total', `全年收取信息处理费${yuan}元。`, { 'disclosure/fees/amount': amount }, more);

  it.each<[number, string, string]>([
    [1300, '0.1299', 'fail'],
    [1300, '0.1300', 'pass'],
    [25_000, '2', 'pass'],
    [25_100, '2', 'fail'],
    [10, '0', 'fail'],
    [1300, '0．13', 'pass'],
    [1300, '0．12', 'fail'],
  ])('%d yuan beside %s: %s', (yuan, amount, outcome) => expect(fees(yuan, amount).outcome).toBe(outcome));

  it('does not apply to a fee before 2021, or without the cell', () => {
    expect(fees(1300, '0', { year: 2020 }).reason).toBe('no-fees');
    expect(told('fee-above-total', '全年收取信息处理费1300元。', { 'disclosure/fees/amount': null }).reason).toBe('no-fee-cell');
  });
});

describe('fee-parts', () => {
  const parts = (text: string, more: Partial<Report> = {}) => told('fee-parts', text, {}, more);

  it.each<[string, Record<string, number>]>([
    // More than the whole, however many requests there are.
    ['有9件申请收取信息处理费900元，其中甲局1件500元、乙局1件500元。', { whole: 900, sum: 1000, difference: -100 }],
    // As many parts as requests, although no part says of how many it is.
    ['有2件申请收取信息处理费900元，其中甲局500元、乙局300元。', { whole: 900, sum: 800, difference: 100 }],
    // As many requests as the parts have together.
    ['有3件申请收取信息处理费900元，其中甲局1件500元、乙局2件300元。', { whole: 900, sum: 800, difference: 100 }],
  ])('asks about %s', (text, params) => {
    expect(parts(text).findings).toMatchObject([{ key: 'fee-parts.amount', params }]);
  });

  it.each([
    '有5件申请收取信息处理费900元，其中甲局500元、乙局300元。',
    '有5件申请收取信息处理费900元，其中甲局1件500元、乙局1件300元。',
    '有5件申请收取信息处理费900元，其中甲局1件500元、300元。',
  ])('cannot tell whether parts were left out: %s', (text) => {
    expect(parts(text)).toMatchObject({ outcome: 'unsure', reason: 'list-open' });
  });

  it('does not apply to fees before 2021', () => {
    const text = '有2件申请收取信息处理费900元，其中甲局1件500元、乙局1件300元。';
    expect(parts(text).outcome).toBe('fail');
    expect(parts(text, { year: 2020 }).reason).toBe('no-fees');
  });
});

describe('fee-not-multiple', () => {
  it('names every amount that no tariff gives, and marks the first', () => {
    const text = '收取信息处理费978元，其中甲局640元、乙局333元、丙局5元。';
    const { findings } = told('fee-not-multiple', text);
    expect(findings).toMatchObject([{ params: { amounts: '978, 333, 5' }, place: 'passage/other/0' }]);
    expect(text.slice(findings[0]?.span?.start, findings[0]?.span?.end)).toBe('978');
  });
});

describe('fee-scale', () => {
  const FEES = 'disclosure/fees/amount';
  const jump = (now: string | null, before: string | null) =>
    ruleOf(auditTelling({}, { [FEES]: now }, {}, { lastYear: reportWith({ [FEES]: before }, { year: 2022 }) }), 'fee-scale');

  it('asks about an amount some thousand times last year’s', () => {
    expect(jump('20000', '2').findings).toMatchObject([
      { severity: 'notice', params: { value: 20_000, before: 2, times: 10_000 }, facts: [FEES] },
    ]);
    expect(jump('4000', '2').outcome).toBe('fail');
    expect(jump('100000', '2').outcome).toBe('fail');
  });

  it.each([
    ['3999', '2'],
    ['100001', '2'],
    ['20000.5', '2'],
    ['20000', '0'],
  ])('passes %s after %s', (now, before) => expect(jump(now, before).outcome).toBe('pass'));

  it('needs the cell and its figure in both years', () => {
    expect([jump(null, '2').reason, jump('2', null).reason]).toEqual(['no-fee-cell', 'no-fee-cell']);
    expect([jump('', '2').reason, jump('2', '').reason]).toEqual(['cells-without-figure', 'cells-without-figure']);
  });
});
