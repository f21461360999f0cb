import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, totals } from '../telling';

const cells = totals({
  receivedNew: 240,
  carriedIn: 7,
  granted: 130,
  'refused.thirdParty': 31,
  disposedTotal: 235,
  carriedOut: 12,
});
const told = (overview: string) => ruleOf(auditTelling({ overview }, cells), 'share');

describe('share', () => {
  it('takes note of a share that fits no total, at the percentage', () => {
    const text = '全年办结政府信息公开申请235件，其中不予公开31件，占17.2%。';
    const { outcome, findings } = told(text);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { key: 'share.differs', severity: 'notice', params: { stated: 17.2, value: 31, whole: 235, computed: '13.2' } },
    ]);
    expect(marked(text, findings[0])).toBe('17.2%');
  });

  it.each([
    ['rounded', '办结政府信息公开申请235件，其中不予公开31件，占13.2%。'],
    ['cut off', '办结政府信息公开申请235件，其中不予公开31件，占13.1%。'],
    ['of those received', '新收政府信息公开申请240件，办结235件，不予公开31件，占比12.9%。'],
    ['of new and carried in', '办结政府信息公开申请235件，其中不予公开31件（占12.55%）。'],
  ])('passes a share %s', (_how, text) => {
    expect(told(text)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it.each([
    '办结政府信息公开申请235件，其中不予公开31件，占约20%。',
    '办结政府信息公开申请235件，其中通过网络提交90件，占70%。',
    '办结政府信息公开申请235件，其中不予公开31件，占不予处理的50%。',
  ])('is not sure with %s', (text) => {
    expect(told(text).findings).toEqual([]);
    expect(told(text).outcome).not.toBe('pass');
  });

  it('does not apply without shares', () => {
    expect(told('办结政府信息公开申请235件，办结率100%。')).toMatchObject({ outcome: 'not-applicable', reason: 'no-shares' });
  });
});
