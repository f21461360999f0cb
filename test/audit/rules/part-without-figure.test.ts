import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf } from '../telling';

const told = (overview: string) => ruleOf(auditTelling({ overview }), 'part-without-figure');

describe('part-without-figure', () => {
  it.each([
    ['网站公开机构简介3条、人事任免条、工作动态25条。', '人事任免条'],
    ['公开信息50条，其中动态40条，部门预算条，公告4条，规划2条。', '部门预算条'],
  ])('takes note in %s', (text, part) => {
    const { outcome, findings } = told(text);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { key: 'part-without-figure.missing', severity: 'notice', params: { label: part.slice(0, -1) } },
    ]);
    expect(marked(text, findings[0])).toBe(part);
  });

  it.each([
    '公开信息50条，其中动态40条，政策文件，公告10条。',
    '公开信息50条，其中动态40条、微博头条、公告10条。',
    '公开信息1703条，其中重大建设项目信息1597条，财政预决算信息九十六条，公告10条。',
    '公开信息50条，其中动态30条、公告二十篇、解读10条。',
    '公开信息50条，其中动态40条、解读若干条、公告10条。',
    '发布信息50条，其中动态40条、公告10条，执行条例规定的每一条、每一款。',
  ])('passes %s', (text) => {
    expect(told(text)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it.each([
    ['本年制定规范性文件2件，废止规范性文件1件，现行有效的规范性文件。', '现行有效的规范性文件'],
    ['共制发行政规范性文件4件，废止行政规范性文件，现行有效行政规范性文件11件。', '废止行政规范性文件'],
    ['出台3件规范性文件，失效规范性文件；工作平稳。', '失效规范性文件'],
    ['收到申请9件，受理申请8件，办结申请，全部按时。', '办结申请'],
  ])('takes note of a figure that was left out: %s', (text, clause) => {
    const { findings } = told(text);
    expect(findings).toMatchObject([{ key: 'part-without-figure.missing', params: { label: clause } }]);
    expect(marked(text, findings[0])).toBe(clause);
  });

  it.each([
    '本年制定规范性文件2件，严格审查规范性文件，确保合法。',
    '本年制定规范性文件2件，废止规范性文件1件，现行有效规范性文件11件。',
    '依法制定规范性文件，废止规范性文件。',
    '收到申请9件，受理申请，当日登记。',
    '制发公文20件，印发文件。',
  ])('finds nothing left out in %s', (text) => {
    expect(told(text).findings).toEqual([]);
  });

  it('does not apply without lists', () => {
    expect(told('全面执行政府信息公开条例。')).toMatchObject({ outcome: 'not-applicable', reason: 'no-lists' });
  });
});
