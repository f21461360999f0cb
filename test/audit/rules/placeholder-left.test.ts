import { describe, expect, it } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

const ask = (text: string) => judge('placeholder-left', {}, { sections: sectionsWith({ overview: [text] }) });

describe('what a template leaves', () => {
  it.each([
    ['全年公开信息XX条。', 'XX'],
    ['全年公开信息××条。', '××'],
    ['XX局高度重视公开工作。', 'XX'],
    ['20XX年，我局公开信息30条。', '20XX'],
    ['收到申请____件，已答复。', '请____件'],
    ['全年{{count}}条。', '{{count}}'],
  ])('is a mark: %s', (text, mark) => {
    const result = ask(text);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['mark'], severities: ['warning'] });
    expect(marked(text, result.findings[0])).toBe(mark);
  });

  it('is quoted with what stands around it', () => {
    const around = (before: number, after: number) =>
      ask(`${'甲'.repeat(before)}XX条${'乙'.repeat(after)}。`).findings[0]?.params['quote'];
    expect(around(20, 20)).toBe(`${'甲'.repeat(16)}XX条${'乙'.repeat(7)}`);
    expect(around(3, 2)).toBe('甲甲甲XX条乙乙');
  });

  it('is found in sections one, five and six and above them', () => {
    const text = '全年公开信息XX条。';
    for (const id of ['overview', 'problems', 'other']) {
      const result = judge('placeholder-left', {}, { sections: sectionsWith({ [id]: [text] }) });
      expect([result.keys, result.findings[0]?.place]).toEqual([['mark'], `passage/${id}/0`]);
    }
    expect(judge('placeholder-left', {}, { sections: sectionsWith({ requests: [text] }) }).outcome).toBe('pass');
  });

  it('is marked where it stands on the page', () => {
    const gap = '收到政府信息公开申请  件，均已答复。';
    const [first] = passages('overview', gap);
    const sections = sectionsWith({}).map((section) =>
      section.id === 'overview' && first ? { ...section, passages: [{ ...first, offset: 5 }] } : section,
    );
    const [finding] = judge('placeholder-left', {}, { sections }).findings;
    expect(finding).toMatchObject({ params: { quote: '收到政府信息公开申请  件' }, span: { start: 5, end: 18 } });
  });

  it('is a mark before it is a gap, and one of each paragraph', () => {
    expect(ask('全年公开信息XX条，共主动公开政府信息条。').keys).toEqual(['mark']);
    const sections = sectionsWith({ overview: ['全年公开信息XX条。', '公众号发布XX条。'] });
    expect(judge('placeholder-left', {}, { sections }).keys).toEqual(['mark', 'mark']);
  });

  it('is marked behind what is left out of account', () => {
    for (const text of ['《政务公开》刊登本馆公开的信息XX条。', '本馆（含分馆）公开信息XX条。']) {
      const [finding] = ask(text).findings;
      expect(marked(text, finding)).toBe('XX');
    }
    const above = '{{title}} 现公布XX局年度报告。';
    expect(marked(above, judge('placeholder-left', {}, { preface: passages('preface', above) }).findings[0])).toBe('XX');
    const twice = '全年公开信息XX条。公众号发布信息XX条。';
    expect(ask(twice).findings[0]?.span?.start).toBe(twice.indexOf('XX'));
  });

  it('is one finding a paragraph', () => {
    const result = ask('全年公开信息XX条。公众号发布信息XX条。全年共主动公开政府信息条。');
    expect(result.keys).toEqual(['mark', 'figure']);
    expect(new Set(result.findings.map(({ id }) => id)).size).toBe(2);
  });

  it.each(['全年共主动公开政府信息条。', '2023 年主动公开信息  条。', '收到政府信息公开申请  件，均已答复。'])(
    'is a gap where a figure was: %s',
    (text) => {
      expect(ask(text)).toMatchObject({ outcome: 'fail', keys: ['figure'], severities: ['warning'] });
    },
  );

  it('is none of the report when a script of the page left it above', () => {
    const preface = passages('preface', '2022年政府信息公开工作年度报告{{title}} {{errorMessage}}');
    expect(judge('placeholder-left', {}, { preface }).outcome).toBe('pass');
    expect(judge('placeholder-left', {}, { preface: passages('preface', '现公布XX局年度报告。') }).keys).toEqual(['mark']);
  });

  it.each([
    '网址为http://www.sample.gov.cn/xxgk/index.html，XXGK为栏目名。',
    '实行24×7小时在线服务，显示器为1920××1080。',
    '答复张××的申请，审理李××诉某局一案。',
    '印发《关于××问题的批复》，开展“XX在身边”活动。',
    '按照主动公开条例规定，主动公开信息条目清楚，公开信息30条。',
    '收到依申请公开申请件，均已答复。',
    '全年主动公开政府信息30条，收到申请 2 件。',
    '联系邮箱 a__b@sample.cn',
  ])('is not: %s', (text) => {
    expect(ask(text).outcome).toBe('pass');
  });
});
