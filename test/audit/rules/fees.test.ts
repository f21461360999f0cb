import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, type Prose } from '../telling';

const told = (rule: string, prose: Prose, cells: Record<string, string | number | null> = {}, year = 2023) =>
  ruleOf(auditTelling(prose, cells, { year }), rule);

const six = (other: string): Prose => ({ other });

describe('fee-not-multiple', () => {
  const rule = 'fee-not-multiple';
  it('asks about a fee that no tariff gives', () => {
    const text = '对2件申请收取信息处理费，共计645元。';
    const { findings } = told(rule, six(text));
    expect(findings).toMatchObject([{ key: 'fee-not-multiple.odd', severity: 'warning', params: { amounts: '645' } }]);
    expect(marked(text, findings[0])).toBe('645');
  });

  it.each([
    '收取信息处理费640元。',
    '收取信息处理费640.00元。',
    '收取信息处理费640元，退还15元。',
    '收取信息处理费640元，另收复制费7元。',
  ])('passes %s', (text) => {
    expect(told(rule, six(text))).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it.each([
    ['约', six('收取信息处理费约645元。'), 2023],
    ['other money', six('投入经费645元，没有收取信息处理费。'), 2023],
    ['an earlier year', six('收取信息处理费645元。'), 2020],
  ])('does not apply to %s', (_what, prose, year) => {
    expect(told(rule, prose, {}, year)).toMatchObject({ outcome: 'not-applicable', reason: 'no-fees' });
  });
});

describe('fee-parts', () => {
  const rule = 'fee-parts';
  it('asks when the amounts do not make the total', () => {
    const { findings } = told(rule, six('有2件申请收取信息处理费900元，其中甲局1件500元、乙局1件300元。'));
    expect(findings).toMatchObject([
      { key: 'fee-parts.amount', severity: 'warning', params: { whole: 900, sum: 800, difference: 100 } },
    ]);
  });

  it('asks when the requests do not make their number', () => {
    const { findings } = told(rule, six('有4件申请收取信息处理费900元，其中甲局1件600元、乙局2件300元。'));
    expect(findings).toMatchObject([{ key: 'fee-parts.count', params: { whole: 4, sum: 3 } }]);
  });

  it.each([
    '有2件申请收取信息处理费900元，其中甲局1件600元、乙局1件300元。',
    '有3件申请收取信息处理费900元。其中1件300元，2件600元。',
    '有3件申请收取信息处理费900元，其中1件300元，2件各300元。',
    '有2件申请收取信息处理费900元，两件分别为600元和300元。',
    '发出收费通知5件，收取信息处理费900元，其中1件600元，1件300元。',
  ])('passes %s', (text) => {
    expect(told(rule, six(text))).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it.each(['收取信息处理费900元，其中甲局500元。', '收取信息处理费900元，其中甲局500元、乙局300元等。'])(
    'is not sure with %s',
    (text) => {
      expect(told(rule, six(text))).toMatchObject({ outcome: 'unsure', reason: 'list-open', findings: [] });
    },
  );

  it('does not apply to a total alone', () => {
    expect(told(rule, six('收取信息处理费900元。'))).toMatchObject({ outcome: 'not-applicable' });
  });
});

describe('fee-above-total', () => {
  const rule = 'fee-above-total';
  const prose = six('全年收取信息处理费1300元。');
  it('takes note of fees above all fees of table two', () => {
    expect(told(rule, prose, { 'disclosure/fees/amount': '0.1200' }).findings).toMatchObject([
      { severity: 'notice', params: { value: 1300, converted: 0.13, shown: 0.12 }, facts: ['disclosure/fees/amount'] },
    ]);
  });

  it.each(['0.1300', '0.13', '0.1', '25'])('passes %s, to the digits that the cell has', (amount) => {
    expect(told(rule, prose, { 'disclosure/fees/amount': amount })).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it('does not apply without the cell or without a fee', () => {
    expect(told(rule, prose, { 'disclosure/fees/amount': '' })).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-fee-cell',
    });
    expect(told(rule, six('没有收取信息处理费。'))).toMatchObject({ outcome: 'not-applicable', reason: 'no-fees' });
  });
});

describe('unpaid fees', () => {
  const cells = { 'requests/other.feeUnpaid/total': 3 };

  it('fee-unpaid-untold asks when no section speaks of fees', () => {
    expect(told('fee-unpaid-untold', six('没有其他事项。'), cells).findings).toMatchObject([
      { severity: 'warning', params: { shown: 3 }, place: 'section/other' },
    ]);
    expect(told('fee-untold', six('没有其他事项。'), cells)).toMatchObject({ outcome: 'not-applicable', reason: 'other-rule' });
  });

  it.each([
    six('发出收费通知3件，申请人均未缴纳。'),
    { overview: '有3件申请发出信息处理费通知，逾期未缴。', other: '没有其他事项。' },
  ])('fee-unpaid-untold passes %j', (prose) => {
    expect(told('fee-unpaid-untold', prose, cells).outcome).toBe('pass');
  });

  it.each(['fee-unpaid-untold', 'fee-unpaid-without-notice'])('%s does not apply when none was left unpaid', (rule) => {
    expect(told(rule, six('无'))).toMatchObject({ outcome: 'not-applicable', reason: 'none-unpaid' });
  });

  it.each(['本年度未发出信息处理费收费通知。', '本年没有产生信息处理费。', '发出收费通知0件。'])(
    'fee-unpaid-without-notice asks: %s',
    (text) => {
      expect(told('fee-unpaid-without-notice', six(text), cells).findings).toMatchObject([
        { severity: 'warning', params: { shown: 3 } },
      ]);
    },
  );

  it('fee-unpaid-without-notice passes when only nothing was taken', () => {
    expect(told('fee-unpaid-without-notice', six('本年度未收取信息处理费。'), cells).outcome).toBe('pass');
  });
});

describe('fee-untold', () => {
  const rule = 'fee-untold';
  it('takes note of a section six that does not speak of fees', () => {
    expect(told(rule, six('无'), {}, 2021).findings).toMatchObject([{ severity: 'notice', place: 'section/other' }]);
  });

  it.each([six('本年度未收费。'), six('没有产生信息公开处理费。'), { overview: '未收取信息处理费。', other: '无' }])(
    'passes %j',
    (prose) => {
      expect(told(rule, prose).outcome).toBe('pass');
    },
  );

  it('does not apply before 2021', () => {
    expect(told(rule, six('无'), {}, 2020)).toMatchObject({ outcome: 'not-applicable', reason: 'other-year' });
  });
});

describe('fee-contradicts', () => {
  const rule = 'fee-contradicts';
  const overview = '对1件申请收取信息处理费560元。';
  it.each(['无', '本年度未收取信息处理费。'])('asks when section six says: %s', (other) => {
    expect(told(rule, { overview, other }).findings).toMatchObject([{ severity: 'warning', params: { value: 560 } }]);
  });

  it.each(['收取信息处理费560元。', '没有其他需要报告的事项。'])('passes %s', (other) => {
    expect(told(rule, { overview, other })).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it('does not apply when no fee was collected', () => {
    expect(told(rule, { overview: '没有收取信息处理费。', other: '无' })).toMatchObject({
      outcome: 'not-applicable',
      reason: 'no-fees',
    });
  });
});
