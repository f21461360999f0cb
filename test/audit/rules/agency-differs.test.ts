import { describe, expect, it } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

const announced = (agency: string, text: string) => judge('agency-differs', {}, { agency, preface: passages('preface', text) });
const said = (agency: string, text: string) =>
  judge('agency-differs', {}, { agency, sections: sectionsWith({ overview: [text] }) });

describe('the body of the introduction', () => {
  it.each([
    ['云岫区教育局', '现公布云岫区人民政府2023年政府信息公开工作年度报告。', '云岫区人民政府'],
    ['青禾市水务局', '现发布《青禾市林业局2023年度政府信息公开工作年度报告》。', '青禾市林业局'],
  ])('is not %s: %s', (agency, text, found) => {
    const result = announced(agency, text);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['name'], severities: ['notice'] });
    expect(result.findings[0]?.params).toEqual({ agency, found });
    expect(marked(text, result.findings[0])).toBe(found);
  });

  it.each([
    ['云岫区人民政府办公室', '现发布《云岫区2023年政府信息公开工作年度报告》。'],
    ['青禾市水务局', '现公布市水务局2023年政府信息公开工作年度报告。'],
    ['水务局', '现公布青禾市水务局2023年政府信息公开工作年度报告。'],
    ['芦汀县工业和信息化局', '编制芦汀县工信局2023年政府信息公开工作年度报告。'],
    ['青禾经济开发区管理委员会', '编制青禾经济开发区2023年政府信息公开工作年度报告。'],
    ['柳浦街道', '编制柳浦街道办事处2023年政府信息公开工作年度报告。'],
    ['青禾市水务局', '现公布我局2023年政府信息公开工作年度报告，接受青禾市人民政府监督。'],
    ['青禾市水务局', '本报告由青禾市水务局编制，可在青禾市人民政府网站下载。'],
  ])('is %s: %s', (agency, text) => {
    expect(announced(agency, text).outcome).toBe('pass');
  });
});

describe('the titles of a page', () => {
  const titled = (...names: string[]) =>
    judge(
      'agency-differs',
      {},
      { agency: '青禾市水务局', otherTitles: names.map((agency) => ({ from: 'article', title: '', agency, year: null })) },
    );

  it('name no other body than the report', () => {
    expect(titled('青禾市林业局')).toMatchObject({
      keys: ['article'],
      findings: [{ params: { agency: '青禾市水务局', found: '青禾市林业局' } }],
    });
    expect(titled('水务局', '青禾市林业局', '青禾市统计局').findings).toHaveLength(1);
    for (const name of ['青禾市水务局', '水务局', '局', '']) expect(titled(name).outcome).toBe('pass');
  });
});

describe('what a body calls itself', () => {
  it.each([
    ['禾岭镇人民政府', '本年我街道公开信息30条。', '我街道'],
    ['柳浦街道办事处', '本年我镇公开信息30条。', '我镇'],
    ['青禾市水务局', '本年我乡公开信息30条。', '我乡'],
  ])('%s is not: %s', (agency, text, found) => {
    const result = said(agency, text);
    expect(result).toMatchObject({ keys: ['self'], severities: ['notice'] });
    expect(marked(text, result.findings[0])).toBe(found);
  });

  it.each([
    ['禾岭镇人民政府', '本年我镇公开信息30条。'],
    ['禾岭镇人民政府', '开展“我街道我来管”活动。'],
    ['青禾市水务局', '本年我局公开信息，全市水务信息均可查阅。'],
    ['芦汀县', '本年我县各镇公开信息30条。'],
  ])('%s may be: %s', (agency, text) => {
    expect(said(agency, text).outcome).toBe('pass');
  });
});

it('a body without a name cannot be compared', () => {
  expect(announced('', '现公布青禾市林业局2023年政府信息公开工作年度报告。')).toMatchObject({
    outcome: 'unsure',
    reason: 'agency-unclear',
  });
  expect(announced('管委会办公室', '').outcome).toBe('unsure');
});
