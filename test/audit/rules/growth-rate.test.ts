import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { auditSound, reportWith } from '../balanced';
import { marked, reportTelling, ruleOf, totals } from '../telling';

const lastYear = reportWith(totals({ receivedNew: 185, carriedIn: 15, disposedTotal: 200 }), { year: 2022 });

const told = (overview: string, before: Report | null = lastYear) => {
  const cells = totals({ receivedNew: 219, carriedIn: 4, disposedTotal: 210 });
  const report = reportTelling({ overview }, cells);
  return ruleOf(auditSound(report, { lastYear: before }), 'growth-rate');
};

describe('growth-rate', () => {
  it('takes note of a growth that last year’s report does not give, at the percentage', () => {
    const text = '全年收办政府信息公开申请223件，同比增长12.5%。';
    const { outcome, findings } = told(text);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      {
        key: 'growth-rate.differs',
        severity: 'notice',
        params: { stated: 12.5, value: 223, before: 200, computed: '11.5' },
        claims: [0],
      },
    ]);
    expect(marked(text, findings[0])).toBe('12.5%');
  });

  it.each([
    '全年收办政府信息公开申请223件，同比增长11.5%。',
    '全年收办政府信息公开申请223件，比上年增长11.4%。',
    '全年收办政府信息公开申请223件，较2022年增长12%。',
    '本年新收政府信息公开申请219件，申请数量较去年上升18.4%。',
  ])('passes %s', (text) => {
    expect(told(text)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it('knows that a fall is no growth', () => {
    expect(told('全年收办政府信息公开申请223件，同比下降11.5%。').outcome).toBe('fail');
  });

  it.each([
    '全年收办政府信息公开申请223件，网站访问量同比增长40%。',
    '全年收办政府信息公开申请223件，同比增长近40%。',
    '发布信息500条，同比增长40%。',
    '全年收办政府信息公开申请223件，较2020年增长40%。',
  ])('is not sure with %s', (text) => {
    expect(told(text).findings).toEqual([]);
    expect(told(text).outcome).not.toBe('pass');
  });

  it('does not apply without the report of last year', () => {
    const text = '全年收办政府信息公开申请223件，同比增长12.5%。';
    expect(told(text, null)).toMatchObject({ outcome: 'not-applicable', reason: 'no-last-year' });
    expect(told(text, { ...lastYear, agency: '苇塘市林业局' })).toMatchObject({
      outcome: 'not-applicable',
      reason: 'other-report',
    });
  });
});
