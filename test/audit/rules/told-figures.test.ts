import { describe, expect, it } from 'vitest';
import type { Breakdown } from '../../../src/report/types';
import { auditTelling, ruleOf, totals } from '../telling';
import { NONE, SPOT, told } from './told';

describe('parts-of-whole', () => {
  const list = (whole: number, parts: number[], more: Partial<Breakdown> = {}) => {
    const sure = more.sure ?? parts.length;
    const breakdown = {
      ...SPOT,
      start: 1,
      end: 3,
      whole,
      most: whole,
      outcomes: false,
      parts,
      sure,
      open: false,
      complete: true,
      all: false,
      rest: true,
      ...more,
    };
    const { outcome, reason, findings } = told('parts-of-whole', {}, { narrative: { ...NONE, breakdowns: [breakdown] } });
    const [first] = findings;
    return first
      ? `${first.key.split('.')[1]} ${first.severity} ${first.params.whole} ${first.params.sum} ${first.params.difference}`
      : (reason ?? outcome);
  };

  it.each<[string, Parameters<typeof list>]>([
    ['pass', [10, [4, 6]]],
    ['pass', [10, [4, 6, 5]]],
    ['over warning 10 11 -1', [10, [5, 6]]],
    ['lists-open', [10, [5, 6], { most: 11 }]],
    ['lists-open', [10, [5, 6], { open: true }]],
    ['over warning 10 11 -1', [10, [5, 6, 3], { sure: 2 }]],
    ['lists-open', [10, [11], {}]],
    ['short notice 10 9 1', [10, [2, 3, 4]]],
    ['lists-open', [10, [2, 3, 4], { rest: false }]],
    ['lists-open', [10, [4, 5]]],
    ['lists-open', [10, [2, 3, 3]]],
    ['short notice 10 8 2', [10, [2, 3, 3], { all: true }]],
    ['lists-open', [10, [2, 3, 4], { complete: false }]],
    ['lists-open', [10, [2, 3, 4], { most: 12 }]],
    ['lists-open', [9, [2, 3, 3]]],
    ['short notice 9 8 1', [9, [2, 3, 3], { all: true }]],
    ['short notice 100 95 5', [100, [50, 40, 5]]],
    ['lists-open', [100, [50, 40, 4]]],
  ])('%s: %j', (expected, input) => expect(list(...input)).toBe(expected));
});

describe('claims-contradict', () => {
  const cells = totals({ receivedNew: 14, carriedIn: 2, disposedTotal: 15, carriedOut: 1 });
  const said = (...overview: string[]) => ruleOf(auditTelling({ overview }, cells), 'claims-contradict');

  it('compares sentences, not paragraphs', () => {
    expect(said('全县上下重视。上年结转政府信息公开申请2件。', '上年结转政府信息公开申请3件。全县上下重视。').outcome).toBe(
      'fail',
    );
    expect(said('全县上年结转政府信息公开申请2件。', '工作平稳。上年结转政府信息公开申请3件。').outcome).toBe('unsure');
    expect(said('工作平稳！上年结转政府信息公开申请2件，全县办结。', '上年结转政府信息公开申请3件。').outcome).toBe('unsure');
  });

  it('compares sentences on the same cells only', () => {
    expect(said('新收政府信息公开申请14件。', '上年结转政府信息公开申请2件。').reason).toBe('told-once');
    expect(
      said('上年结转政府信息公开申请2件。', '新收政府信息公开申请14件。', '上年结转政府信息公开申请5件。').findings,
    ).toMatchObject([
      {
        params: { value: 2, figure: 5, quote: expect.stringContaining('2'), second: expect.stringContaining('5') },
        claims: [0, 2],
      },
    ]);
  });
});
