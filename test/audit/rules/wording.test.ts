import { describe, expect, it } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

describe('a statistical period that begins within the year', () => {
  const ask = (text: string) => judge('period-differs', {}, { preface: passages('preface', text) });

  it('is in order for a body that was founded then', () => {
    expect(ask('本局2023年3月组建，数据统计期限为2023年3月20日至2023年12月31日。').outcome).toBe('pass');
  });

  it.each<[string, string, string]>([
    ['数据统计期限为2023年3月20日至2023年12月31日。', '2023-03-20', '2023-12-31'],
    ['本局2022年3月组建，数据统计期限为2022年3月20日至2023年12月31日。', '2022-03-20', '2023-12-31'],
    ['本局2023年3月组建，数据统计期限为2023年3月20日至2023年11月30日。', '2023-03-20', '2023-11-30'],
    ['本局2023年3月组建，数据统计期限为2022年1月1日至2022年12月31日。', '2022-01-01', '2022-12-31'],
  ])('is to be verified otherwise: %s', (text, from, to) => {
    expect(ask(text).findings).toMatchObject([{ params: { from, to, year: 2023 } }]);
  });
});

describe('placeholder-left', () => {
  const BEFORE = '落实《关于政务公开的办法》和上级的各项要求，';
  const text = `${BEFORE}全年公开信息XX条，其中网站发布信息二十条，公众号发布信息十条。`;

  it.each(['overview', 'problems', 'other'] as const)('reads section %s', (section) => {
    const sections = sectionsWith({ [section]: [text] });
    const { findings } = judge('placeholder-left', {}, { sections });
    expect(findings).toMatchObject([
      { place: `passage/${section}/0`, params: { quote: '》和上级的各项要求,全年公开信息XX条,其中网站发布' } },
    ]);
    expect(marked(text, findings[0])).toBe('XX');
  });

  it('quotes from the beginning of a short sentence', () => {
    const sections = sectionsWith({ overview: ['公开信息XX条。'] });
    expect(judge('placeholder-left', {}, { sections }).findings[0]?.params.quote).toBe('公开信息XX条');
  });

  it('marks the first of its kind in a paragraph', () => {
    const twice = '公开信息××条。发布信息XX条。';
    const { findings } = judge('placeholder-left', {}, { sections: sectionsWith({ overview: [twice] }) });
    expect(findings.map((finding) => marked(twice, finding))).toEqual(['××']);
    const gaps = '全年共主动公开政府信息条。收到政府信息公开申请  件，均已答复。';
    const found = judge('placeholder-left', {}, { sections: sectionsWith({ overview: [gaps] }) }).findings;
    expect(found.map((finding) => marked(gaps, finding))).toEqual(['主动公开政府信息条']);
  });

  it('counts a gap from the anchor of its paragraph', () => {
    const gap = '收到政府信息公开申请  件，均已答复。';
    const [passage] = passages('overview', gap);
    const sections = sectionsWith({}).map((section) =>
      section.id === 'overview' && passage ? { ...section, passages: [{ ...passage, offset: 7 }] } : section,
    );
    const { findings } = judge('placeholder-left', {}, { sections });
    expect(findings).toMatchObject([{ span: { start: 7, end: 20 }, params: { quote: '收到政府信息公开申请  件' } }]);
  });

  it('marks a mark behind a field that a script fills in', () => {
    const preface = passages('preface', '{{title}}现公布XX局年度报告。');
    const { findings } = judge('placeholder-left', {}, { preface });
    expect(marked('{{title}}现公布XX局年度报告。', findings[0])).toBe('XX');
  });
});

describe('problems-incomplete', () => {
  const ask = (text: string) => judge('problems-incomplete', {}, { sections: sectionsWith({ problems: [text] }) });

  it('judges thirty characters and more', () => {
    expect(ask('平'.repeat(29)).reason).toBe('text-too-short');
    expect(ask('平'.repeat(30)).findings).toMatchObject([
      { key: 'problems-incomplete.problems', severity: 'warning', place: 'section/problems' },
      { key: 'problems-incomplete.improvements', severity: 'warning', place: 'section/problems' },
    ]);
  });

  it('asks for shortcomings and for what is done about them', () => {
    expect(ask(`存在差距。${'平'.repeat(30)}`).keys).toEqual(['improvements']);
    expect(ask(`今后加强培训。${'平'.repeat(30)}`).keys).toEqual(['problems']);
  });
});

it('preface-parts takes four names for a list of parts, not three', () => {
  const ask = (names: string) => judge('preface-parts', {}, { preface: passages('preface', `本报告由${names}六个部分组成。`) });
  expect(ask('总体情况、主动公开、依申请公开、行政复议').findings.map(({ params }) => params.section)).toEqual([
    'problems',
    'other',
  ]);
  expect(ask('总体情况、主动公开、行政复议').reason).toBe('no-list-of-parts');
});

describe('items-negative', () => {
  it('is not sure of a row with a blank', () => {
    const old = { form: '2019', otherRows: 'one', year: 2020, generations: ['2019'] } as const;
    const blank = { 'disclosure/coercion/itemsChange': '' };
    expect(judge('items-negative', blank, old)).toMatchObject({ outcome: 'unsure', reason: 'cells-without-figure' });
    expect(judge('items-negative', { ...blank, 'disclosure/coercion/itemsPrevious': '-2' }, old).outcome).toBe('unsure');
  });
});
