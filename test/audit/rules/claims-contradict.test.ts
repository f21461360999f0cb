import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, totals, type Prose } from '../telling';

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

  it('does not apply to what is told once', () => {
    expect(told('新收政府信息公开申请14件。')).toMatchObject({ outcome: 'not-applicable', reason: 'told-once' });
  });
});

describe('claims-contradict, in all sections', () => {
  const NO_TABLE = Object.fromEntries(Object.keys(cells).map((id) => [id, null]));
  const said = (prose: Prose, more: Readonly<Record<string, string | number | null>> = NO_TABLE, report = {}) =>
    ruleOf(auditTelling(prose, more, report), 'claims-contradict');
  const FEE = 'disclosure/fees/amount';

  it.each<[string, Prose]>([
    ['one and two', { overview: '制发规范性文件3件。', disclosure: '本年度共制发行政规范性文件5件。' }],
    ['one and three', { overview: '全年答复政府信息公开申请15件。', requests: '全年共答复政府信息公开申请17件。' }],
    ['one and four', { overview: '政府信息公开方面未发生行政复议。', remedies: '本年度发生行政复议2件。' }],
    ['two and six', { disclosure: '作出行政处罚决定8件。', other: '全年作出行政处罚决定9件。' }],
    ['three and five', { requests: '结转下年度继续办理1件。', problems: '结转下年度继续办理4件，力量有待加强。' }],
    ['one and six', { overview: '上年结转政府信息公开申请2件。', other: '上年结转政府信息公开申请3件。' }],
    ['paragraphs of section six', { other: ['上年结转政府信息公开申请2件。', '上年结转政府信息公开申请3件。'] }],
    ['one paragraph of section five', { problems: '答复政府信息公开申请15件。人手紧。全年答复政府信息公开申请17件。' }],
    ['one paragraph of section three', { requests: '全年答复申请15件。流程规范。全年共答复申请17件。' }],
    ['fees', { overview: '全年收取行政事业性收费3.2万元。', other: '全年收取行政事业性收费42000元。' }],
    ['fees of one paragraph', { overview: '全年收取行政事业性收费3.2万元。目录已公开。全年收取行政事业性收费4.2万元。' }],
    ['a rounded figure', { overview: '全年答复政府信息公开申请1.5万件。', other: '全年答复政府信息公开申请16021件。' }],
  ])('asks about two figures: %s', (_, prose) => {
    const { outcome, findings } = said(prose, { ...NO_TABLE, [FEE]: null });
    expect([outcome, findings.length]).toEqual(['fail', 1]);
  });

  it.each<[string, Prose]>([
    ['another body', { overview: '全县答复政府信息公开申请15件。', other: '县政府办公室答复政府信息公开申请9件。' }],
    [
      'another body by its heading',
      { overview: '答复政府信息公开申请15件。', other: ['（二）县级部门', '答复政府信息公开申请9件。'] },
    ],
    ['another year', { overview: '答复政府信息公开申请15件。', problems: '2022年答复政府信息公开申请9件，能力不足。' }],
    ['a part of the year', { overview: '答复政府信息公开申请15件。', other: '下半年答复政府信息公开申请9件。' }],
    ['a way', { overview: '答复政府信息公开申请15件。', other: '通过邮件答复政府信息公开申请9件。' }],
    ['another thing', { overview: '答复政府信息公开申请15件。', other: '答复网民留言9件。' }],
    ['several years', { overview: '答复政府信息公开申请15件。', problems: '历年累计答复政府信息公开申请90件。' }],
    ['a plan', { overview: '制发规范性文件3件。', problems: '下一步，计划制发规范性文件5件。' }],
    ['with those carried in', { overview: '收到政府信息公开申请14件。', other: '收到政府信息公开申请16件。' }],
    ['rounded alike', { overview: '答复政府信息公开申请1.5万件。', other: '答复政府信息公开申请15021件。' }],
    ['rounded alike in yuan', { overview: '全年收取行政事业性收费3.2万元。', other: '全年收取行政事业性收费31860元。' }],
    ['others’ documents', { overview: '制发规范性文件3件。', disclosure: '审查各部门制发的规范性文件5件。' }],
    ['other cases', { remedies: '政府信息公开方面发生行政复议2件。', other: '作为复议机关受理行政复议案件31件。' }],
    ['fees for information', { overview: '收取行政事业性收费3.2万元。', other: '收取信息处理费400元。' }],
    ['one sentence', { other: '全年收取行政事业性收费3.2万元，收取行政事业性收费4.2万元。' }],
  ])('keeps silent about %s', (_, prose) => expect(said(prose, { ...NO_TABLE, [FEE]: null }).findings).toEqual([]));

  it('takes 本局 for the body that reports', () => {
    const prose = { overview: '本局上年结转政府信息公开申请2件。', other: '上年结转政府信息公开申请3件。' };
    expect(said(prose).outcome).toBe('fail');
  });

  it('asks once where a figure is repeated, and goes on from the first of each body', () => {
    const again = ['上年结转政府信息公开申请2件。', '上年结转政府信息公开申请3件。', '上年结转政府信息公开申请3件。'];
    expect(said({ other: again }).findings).toHaveLength(1);
    const apart = ['全县上年结转政府信息公开申请9件。', ...again.slice(0, 2)];
    expect(said({ overview: apart }).findings).toMatchObject([{ params: { value: 2, figure: 3 } }]);
  });

  it('goes on behind a sentence that looks back over years', () => {
    const overview = ['累计答复政府信息公开申请90件。', '答复政府信息公开申请15件。', '答复政府信息公开申请16件。'];
    expect(said({ overview }).findings).toMatchObject([{ params: { value: 15, figure: 16 } }]);
  });
});
