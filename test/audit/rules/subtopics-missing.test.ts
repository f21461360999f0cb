import { describe, expect, it } from 'vitest';
import { judge, sectionsWith } from './stage';

const TOLD = {
  proactive: '（一）主动公开机构职能、财政预算和重点项目的进展，重要的政策都配有通俗的解读材料。',
  onRequest: '（二）依申请公开的受理渠道保持畅通，年内没有超过时限的情况。',
  management: '（三）政府信息管理责任落实到岗，发文之时明确属性，按季核对。',
  platform: '（四）门户网站改版，新增两个栏目，线下设有查阅点，群众找得到、看得懂。',
  supervision: '（五）全年举办业务培训两期，请公众评议一次。',
};
const ask = (leave: readonly (keyof typeof TOLD)[], agency = '青禾市水务局', year = 2023, form: '2019' | '2021' = '2021') => {
  const kept = Object.entries(TOLD).filter(([topic]) => !(leave as readonly string[]).includes(topic));
  const overview = [...kept.map(([, text]) => text), '各科室分工明确，工作有序推进，群众反映良好，取得了较好的成效。'];
  return judge(
    'subtopics-missing',
    {},
    { sections: sectionsWith({ overview }), agency, year, form, publishedOn: `${year + 1}-01-10` },
  );
};

describe('the five sub-topics of section one', () => {
  it('are all told', () => {
    expect(ask([]).outcome).toBe('pass');
  });

  it('with one left out are a notice', () => {
    const result = ask(['platform']);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['topics'], severities: ['notice'] });
    expect(result.findings[0]).toMatchObject({ params: { topics: 'platform' }, place: 'section/overview' });
  });

  it('with two left out are a warning', () => {
    const result = ask(['platform', 'supervision']);
    expect(result.severities).toEqual(['warning']);
    expect(result.findings[0]?.params.topics).toBe('platform|supervision');
  });

  it('need no headings, only traces', () => {
    const text = '本年通过网站主动公开信息，接受监督；没有收到公开申请；对拟发文件逐一进行保密审查。';
    expect(judge('subtopics-missing', {}, { sections: sectionsWith({ overview: [text, text, text] }) }).outcome).toBe('pass');
  });

  it('are not judged in few words, nor before 2021', () => {
    const short = sectionsWith({ overview: ['本年工作正常。'] });
    expect(judge('subtopics-missing', {}, { sections: short })).toMatchObject({ outcome: 'unsure', reason: 'text-too-short' });
    expect(ask(['platform'], '青禾市水务局', 2020).outcome).toBe('not-applicable');
  });
});

describe('results that reports of governments include', () => {
  it('are asked about', () => {
    const result = ask([], '芦汀县人民政府');
    expect(result).toMatchObject({ keys: ['results'], severities: ['notice'] });
    expect(result.findings[0]?.params.topics).toBe('appraisal|accountability');
  });

  it('may stand in another section', () => {
    const overview = Object.values(TOLD);
    const sections = sectionsWith({ overview, other: ['列入年度考核，没有需要追究责任的情形。'] });
    expect(judge('subtopics-missing', {}, { sections, agency: '芦汀县人民政府' }).outcome).toBe('pass');
  });

  it('are not asked of an office that reports on its own work', () => {
    const told = (self: string) => [`${self}${Object.values(TOLD).join('')}`];
    const ask = (agency: string, self: string) =>
      judge('subtopics-missing', {}, { sections: sectionsWith({ overview: told(self) }), agency }).keys;
    expect(ask('芦汀县人民政府办公室', '我办认真落实条例。')).toEqual([]);
    expect(ask('禾原省人民政府办公厅', '本厅认真落实条例。')).toEqual([]);
    expect(ask('芦汀县人民政府办公室', '全县认真落实条例，规范我县办理流程。')).toEqual(['results']);
    expect(ask('芦汀县人民政府', '我办认真落实条例。')).toEqual(['results']);
  });
});
