import { describe, expect, it, test } from 'vitest';
import { auditText, report } from '../written';

const two = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 2 | 0 | 9';
const wrapped = [
  '本年度，临江区档案局认真落实政府信息公开条例的各项要求，健全',
  '工作制度，明确责任科室，规范办理流程，加强培训指导，全年工作',
  '平稳有序。在主动公开方面，通过门户网站和政务新媒体发布各类信',
  '息，及时更新机构职能、办事指南和工作动态等栏目。在依申请公开',
  '方面，畅通受理渠道，完善登记、审核、办理、答复、归档等环节的',
  '衔接，答复文书格式统一。在信息管理方面，对拟公开的内容逐件开',
  '展保密审查和内容审核，确保准确规范。在平台建设方面，加强日常',
  '监测和检查。',
].join('\n');
const LOST = ['一、总体情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];

/** The report without some of its headings. */
const without = (text: string, headings: readonly string[]) =>
  headings.reduce((rest, heading) => rest.replace(`${heading}\n`, ''), text);
const statusOf = (text: string) => {
  const [result] = auditText(text);
  return {
    sections: result?.report?.sections.map(({ status }) => status),
    rule: result?.rulesRun.find(({ rule }) => rule === 'section-missing')?.outcome,
  };
};

describe('headings that a conversion from print has lost', () => {
  const printed = report({ two }).replace('全年平稳。', wrapped);

  test.each([
    ['lines that break off', printed],
    ['page numbers', report({ two }).replace('全年平稳。', '全年平稳。\n- 1 -').replace('四、', '- 2 -\n四、')],
    [
      'page numbers in words',
      report({ two }).replace('全年平稳。', '第1页 共3页\n全年平稳。').replace('四、', '第2页 共3页\n四、'),
    ],
  ])('leave sections that nobody can recognise: %s', (_how, text) => {
    const { sections, rule } = statusOf(without(text, LOST));
    expect([0, 4, 5].map((at) => sections?.[at])).toEqual(['unrecognised', 'unrecognised', 'unrecognised']);
    expect(sections?.[1]).toBe('present');
    expect(rule).toBe('unsure');
  });

  it('are missing where nothing speaks of print', () => {
    expect(statusOf(without(report({ two }), ['五、存在的主要问题及改进情况'])).sections?.[4]).toBe('missing');
    expect(
      statusOf(without(report({ two }).replace('全年平稳。', '全年平稳。\n- 1 -'), ['五、存在的主要问题及改进情况'])).rule,
    ).toBe('fail');
  });

  it('are missing where no table stands', () => {
    expect(statusOf(without(report({}).replace('全年平稳。', wrapped), ['五、存在的主要问题及改进情况'])).rule).toBe('fail');
  });

  it('change nothing where all stand', () => {
    expect(statusOf(printed).rule).toBe('pass');
  });
});
