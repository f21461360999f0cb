import { describe, expect, it } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

const ask = (...overview: string[]) => judge('year-differs', {}, { sections: sectionsWith({ overview }) });

describe('the year of sentences', () => {
  it('is another one throughout', () => {
    const text = '（一）主动公开情况：截至2022年12月31日，门户网站公开信息300条。2022年，公众号发布信息40条。';
    const result = ask(text);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['most'], severities: ['notice'] });
    expect(result.findings[0]?.params).toMatchObject({ found: 2022, year: 2023 });
    expect(marked(text, result.findings[0])).toBe('2022');
  });

  it('is another one where nothing names the year of the report', () => {
    expect(ask('2022年，我局围绕中心工作公开信息。').keys).toEqual(['most']);
  });

  it('is another one where requests are told', () => {
    const result = ask('2023年，我局围绕中心工作公开信息。', '（二）依申请公开。2022年没有收到政府信息公开申请。');
    expect(result).toMatchObject({ outcome: 'fail', keys: ['sentence'] });
    expect(result.findings[0]?.params).toMatchObject({ found: 2022, quote: expect.stringContaining('2022年没有收到') });
  });

  it('is another one in the introduction', () => {
    const text = '现公布青禾市水务局2022年度政府信息公开工作年度报告。';
    const result = judge('year-differs', {}, { preface: passages('preface', text) });
    expect(result).toMatchObject({ outcome: 'fail', keys: ['introduction'] });
    expect(marked(text, result.findings[0])).toContain('2022年度');
  });
});

it('the year of another title of the page is told once', () => {
  const beside = (...years: (number | null)[]) => {
    const otherTitles = years.map((year) => ({ from: 'article' as const, title: '', agency: '', year }));
    return judge('year-differs', {}, { otherTitles });
  };
  expect(beside(2023, null, 2022, 2021)).toMatchObject({
    keys: ['article'],
    findings: [{ params: { found: 2022, year: 2023 } }],
  });
  expect(beside(2023, null).outcome).toBe('pass');
});

describe('what a finding says of the year', () => {
  it('marks it behind a number, a sub-heading and a day', () => {
    for (const text of [
      '1.2022年，我局公开信息30条。',
      '（二）主动公开：2022年公开信息30条。',
      '截至2022年12月31日，公开信息30条。',
      '一是在2022年公开信息30条。',
    ]) {
      const result = ask(text);
      expect([result.keys, marked(text, result.findings[0])]).toEqual([['most'], '2022']);
    }
  });

  it('quotes no more than the beginning of its sentence', () => {
    const text = `2022年${'我局持续推进公开工作'.repeat(5)}。`;
    expect(ask(text).findings[0]?.params['quote']).toBe(text.slice(0, 40));
  });

  it('is one finding for each of introduction and text', () => {
    const preface = passages('preface', '现公布青禾市水务局2022年度政府信息公开工作年度报告。', '发布2021年度政府信息公开年报。');
    const sections = sectionsWith({ overview: ['2022年，公开信息30条。', '2022年，公开信息40条。'] });
    expect(judge('year-differs', {}, { preface, sections })).toMatchObject({ keys: ['introduction', 'most'] });
    const right = passages('preface', '现公布青禾市水务局2023年度政府信息公开工作年度报告。', '发布2021年度政府信息公开年报。');
    expect(judge('year-differs', {}, { preface: right }).findings[0]).toMatchObject({
      params: { found: 2021, year: 2023 },
      place: 'passage/preface/1',
    });
  });

  it('is asked only where the other year opens more sentences', () => {
    expect(ask('2022年公开信息30条。2023年公开信息30条。').outcome).toBe('pass');
    expect(ask('2022年公开信息30条。2022年发布解读3篇。2023年公开信息30条。').keys).toEqual(['most']);
    expect(ask('2022年公开信息30条。本局编印2023年年鉴。').outcome).toBe('pass');
    expect(ask('2022年公开信息30条。2022年发布解读3篇。2023年公开信息30条。2023年发布解读5篇。').outcome).toBe('pass');
    expect(ask('2022年公开信息30条。2022年发布解读3篇。本局编印2023年年鉴。').keys).toEqual(['most']);
  });

  it('looks at sections one to four', () => {
    const text = '2022年没有收到政府信息公开申请。';
    for (const id of ['overview', 'disclosure', 'requests', 'remedies'])
      expect(judge('year-differs', {}, { sections: sectionsWith({ [id]: [text] }) }).keys, id).toEqual(['most']);
    expect(judge('year-differs', {}, { sections: sectionsWith({ other: [text] }) }).outcome).toBe('pass');
  });

  it('asks about requests unless a sentence of the year tells of them', () => {
    const [own, other] = ['2023年收到申请5件。', '2022年没有收到政府信息公开申请。'];
    expect(ask(other, '2023年公开信息30条。').keys).toEqual(['sentence']);
    expect(ask(other, own).outcome).toBe('pass');
    expect(ask(own, other).outcome).toBe('pass');
  });

  it('knows a sub-heading by its length', () => {
    const headed = (length: number) => ask(`${'甲'.repeat(length)}：2022年公开信息30条。`).outcome;
    expect([headed(19), headed(20)]).toEqual(['fail', 'pass']);
    expect(ask('：2022年公开信息30条。').outcome).toBe('fail');
    expect(ask('主动公开：截至目前，2022年公开信息30条。').outcome).toBe('pass');
  });
});

describe('another year is in order', () => {
  it.each([
    '2023年，收到申请5件。2022年同期收到申请2件，较上年增加3件。',
    '2023年收到申请5件。2022年收到申请2件。',
    '2023年公开信息30条。2022年以来，持续完善制度。',
    '2023年公开信息30条。2022年印发的《2022年政务公开工作要点》继续有效。',
    '2023年公开信息30条。2024年将继续做好公开工作。',
    '办理因2022年度政府信息公开申请引发的行政复议1件。2023年公开信息30条。',
    '2023年公开信息30条。2021年、2022年、2023年分别收到申请1件、2件、3件。',
    '2023年公开信息30条。2022年至2023年连续两年没有收到申请。',
    '本年公开信息30条，没有收到申请。',
    '本年公开信息30条。2022年12月，新的栏目上线。',
    '本年公开信息30条。2022年收到的1件申请在本年答复。',
  ])('%s', (text) => {
    expect(ask(text).outcome).toBe('pass');
  });

  it('in plans of section five and on the title of last year’s report', () => {
    const sections = sectionsWith({ overview: ['2023年公开信息30条。'], problems: ['2024年，着力补齐短板。2024年，加强培训。'] });
    const preface = passages('preface', '上一篇：青禾市水务局2022年政府信息公开工作年度报告');
    expect(judge('year-differs', {}, { sections, preface }).outcome).toBe('pass');
  });

  it('when the year of the report is not known', () => {
    expect(judge('year-differs', {}, { year: null }).outcome).toBe('unsure');
    const title = '时间：2023-01-20 点击数：青禾市水务局政府信息公开工作年度报告';
    const sections = sectionsWith({ overview: ['2022年，我局公开信息30条。'] });
    expect(judge('year-differs', {}, { title, sections })).toMatchObject({ outcome: 'unsure', reason: 'year-unclear' });
  });
});
