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

  it('asks about two sentences of one paragraph, and leaves the tables out of it', () => {
    const { outcome, findings } = told('全年答复政府信息公开申请15件。工作平稳有序。全年共答复政府信息公开申请17件。');
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([{ severity: 'warning', params: { value: 15, figure: 17 }, claims: [0, 1] }]);
    const overview = ['发生行政复议2件。政府信息公开方面发生行政复议3件。', '结转下年度办理申请1件。结转下年度办理申请2件。'];
    expect(ruleOf(auditTelling({ overview }, { 'requests/carriedOut/total': null }), 'claims-contradict').outcome).toBe('fail');
  });

  it.each([
    '全年答复政府信息公开申请15件，答复政府信息公开申请9件。',
    '全年答复政府信息公开申请15件。其中答复政府信息公开申请9件。',
    '全年答复政府信息公开申请15件。其中，延期后答复政府信息公开申请9件。',
    '全县答复政府信息公开申请15件。县政府办公室答复政府信息公开申请9件。',
    '全年答复政府信息公开申请15件。上半年答复政府信息公开申请9件。',
    '全年答复政府信息公开申请15件。通过网站答复政府信息公开申请9件。',
    '全年答复政府信息公开申请15件。当场答复9件。',
    '全年答复政府信息公开申请15件。予以公开9件，部分公开6件。',
  ])('takes figures of one paragraph for a whole and its part: %s', (text) => expect(told(text).findings).toEqual([]));

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

  it('goes by the sentences alone, not by those around them', () => {
    const first = '全县按月报送，网站运行平稳。上年结转政府信息公开申请2件。本局按时答复，窗口有人值守。';
    const second = '工作有序！上年结转政府信息公开申请3件';
    expect(told(first, second).outcome).toBe('fail');
    expect(told(second, first).outcome).toBe('fail');
    expect(told('上年结转政府信息公开申请2件。', '全县上年结转政府信息公开申请3件。').reason).toBe('another-measure');
    expect(told('上年结转政府信息公开申请2件，网站同期。', '上年结转政府信息公开申请3件。').reason).toBe('another-measure');
  });

  it('knows the same scope in another order', () => {
    const texts = ['全县各部门上年结转政府信息公开申请2件。', '各部门、全县上年结转政府信息公开申请3件。'];
    expect(told(...texts).outcome).toBe('fail');
  });

  it('asks as well where the table shows neither figure', () => {
    const overview = ['上年结转政府信息公开申请2件。', '上年结转政府信息公开申请3件。'];
    expect(ruleOf(auditTelling({ overview }, { 'requests/carriedIn/total': null }), 'claims-contradict').outcome).toBe('fail');
  });

  it('compares the same cells alone', () => {
    const texts = ['上年结转政府信息公开申请2件。', '结转下年度继续办理1件。'];
    expect(told(...texts)).toMatchObject({ outcome: 'not-applicable', reason: 'told-once' });
    expect(told(...texts, '上年结转政府信息公开申请3件。').findings).toMatchObject([{ claims: [0, 2] }]);
  });

  it('leaves what stands behind the tables alone', () => {
    const prose = { overview: '上年结转政府信息公开申请2件。', other: '上年结转政府信息公开申请3件。' };
    expect(ruleOf(auditTelling(prose, cells), 'claims-contradict')).toMatchObject({ outcome: 'not-applicable', findings: [] });
  });

  it('does not apply to what is told once', () => {
    expect(told('新收政府信息公开申请14件。')).toMatchObject({ outcome: 'not-applicable', reason: 'told-once' });
  });
});
