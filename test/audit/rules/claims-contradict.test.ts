import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, totals } from '../telling';

const cells = totals({ receivedNew: 14, carriedIn: 2, disposedTotal: 15, carriedOut: 1 });
const told = (...overview: string[]) => ruleOf(auditTelling({ overview }, cells), 'claims-contradict');

describe('claims-contradict', () => {
  it('asks about two sentences on the same cells, at the later figure', () => {
    const [first, second] = ['上年结转政府信息公开申请2件。', '申请办理方面，上年结转政府信息公开申请3件。'];
    const { outcome, findings } = told(first, second);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { severity: 'warning', params: { value: 2, figure: 3 }, facts: ['requests/carriedIn/total'], claims: [0, 1] },
    ]);
    expect(marked(second, findings[0])).toBe('3');
  });

  it('asks about two figures of requests received when one of them fits no reading', () => {
    expect(told('全年收到政府信息公开申请14件。', '全年收到政府信息公开申请41件。').outcome).toBe('fail');
  });

  it('passes the same figure told twice', () => {
    expect(told('上年结转政府信息公开申请2件。', '上年结转政府信息公开申请2件。')).toMatchObject({
      outcome: 'pass',
      findings: [],
    });
  });

  it.each([
    [['全年收到政府信息公开申请14件。', '全年收到政府信息公开申请16件。']],
    [['全县新收政府信息公开申请14件。', '县政府办公室新收政府信息公开申请5件。']],
    [['新收政府信息公开申请14件。', '上半年新收政府信息公开申请5件。']],
    [['新收政府信息公开申请14件。', '通过网站新收政府信息公开申请5件。']],
  ])('finds no contradiction in %j', (texts) => {
    expect(told(...texts).findings).toEqual([]);
  });

  it('is not sure of sentences with another scope', () => {
    const texts = ['全县上年结转政府信息公开申请2件。', '县政府办公室上年结转政府信息公开申请1件。'];
    expect(told(...texts)).toMatchObject({ outcome: 'unsure', reason: 'another-measure' });
  });

  it('leaves what stands behind the tables alone', () => {
    const prose = { overview: '上年结转政府信息公开申请2件。', other: '上年结转政府信息公开申请3件。' };
    expect(ruleOf(auditTelling(prose, cells), 'claims-contradict')).toMatchObject({ outcome: 'not-applicable', findings: [] });
  });

  it('does not apply to what is told once', () => {
    expect(told('新收政府信息公开申请14件。')).toMatchObject({ outcome: 'not-applicable', reason: 'told-once' });
  });
});
