import { describe, expect, it, test } from 'vitest';
import { auditTelling, marked, ruleOf, type Prose } from '../telling';
import { BALANCED, HONEST, UNBALANCED } from './text-balance.paragraphs';

const told = (prose: Prose) => ruleOf(auditTelling(prose, {}, { agency: '青禾市水务局' }), 'text-balance');
const inOverview = (...overview: string[]) => told({ overview });

test.each(HONEST)('%s accuses nobody', (text) => {
  expect(inOverview(text).findings).toEqual([]);
});

test.each(UNBALANCED)('%s does not balance', (text, left, right) => {
  const { outcome, findings } = inOverview(text);
  expect(outcome).toBe('fail');
  expect(findings).toMatchObject([
    {
      key: 'text-balance.differs',
      severity: 'notice',
      params: { left, right, difference: left - right },
      facts: ['receivedNew', 'carriedIn', 'disposedTotal', 'carriedOut'].map((row) => `requests/${row}/total`),
    },
  ]);
});

test.each(BALANCED)('%s balances', (text) => {
  expect(inOverview(text)).toMatchObject({ outcome: 'pass', findings: [] });
});

describe('the four figures', () => {
  const [new18, in2, out2] = ['本年新收政府信息公开申请18件。', '上年结转政府信息公开申请2件。', '结转下年度继续办理2件。'];
  const answered = (figure: number) => `办结政府信息公开申请${figure}件。`;

  it('may stand in several paragraphs of one section', () => {
    expect(inOverview(new18, in2, answered(17), out2)).toMatchObject({ outcome: 'fail', findings: [{ claims: [0, 1, 2, 3] }] });
    expect(inOverview(new18, in2, answered(18), out2).outcome).toBe('pass');
    expect(told({ overview: [new18, in2], other: [answered(17), out2] })).toMatchObject({ reason: 'not-told' });
  });

  it.each(['overview', 'requests', 'problems', 'other'] as const)('are read in section %s', (section) => {
    const { findings } = told({ [section]: new18 + in2 + answered(17) + out2 });
    expect(findings).toMatchObject([{ place: `passage/${section}/0` }]);
  });

  it('are marked at what was answered', () => {
    const text = new18 + in2 + answered(17) + out2;
    expect(marked(text, inOverview(text).findings[0])).toBe('17');
  });

  it.each([
    ['one is missing', new18 + in2 + answered(17)],
    ['one is rounded', `全年收到政府信息公开申请1.2万件，上年结转2件，答复9000件，结转下年度2件。`],
    ['one is of another year', `2022年收到政府信息公开申请18件。上年结转2件。${answered(17)}${out2}`],
  ])('are not told where %s', (_why, text) => {
    expect(inOverview(text)).toMatchObject({ outcome: 'not-applicable', reason: 'not-told' });
  });

  it.each([
    ['one has two figures', [new18, in2, answered(17), out2, answered(19)]],
    ['another figure makes up the difference', [`${new18}${in2}办结政府信息公开申请15件，另有3件已经送达。${out2}`]],
    ['two others make it up', [`${new18}${in2}办结政府信息公开申请15件，甲类1件，乙类2件已经送达。${out2}`]],
    ['outcomes are no parts of those answered', [`${new18}${in2}办结政府信息公开申请15件，不予处理3件。${out2}`]],
    ['something is told of withdrawals', [`${new18}${in2}${answered(17)}有申请人撤回申请。`.replace('。有', '，有') + out2]],
    ['two bodies are spoken of', [`全市${new18}${in2}我局${answered(17)}${out2}`]],
    ['very many figures stand between them', [`${new18}${in2}办结17件，${'送达1件，'.repeat(11)}均已归档。${out2}`]],
  ])('leave it open where %s', (_why, overview) => {
    expect(inOverview(...overview)).toMatchObject({ outcome: 'unsure', reason: 'list-open', findings: [] });
  });

  it('do not balance although figures of other sentences, and shares, would fit the difference', () => {
    const text = `主动公开信息1条。${new18}${in2}办结政府信息公开申请17件，占1%。${out2}开展培训1次。`;
    expect(inOverview(text).outcome).toBe('fail');
  });
});
