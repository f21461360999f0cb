import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, page, report } from '../written';

const two = '信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n行政规范性文件\n1\n5';
const three =
  '自然人\n商业企业\n一、本年新收政府信息公开申请数量\n1\n4\n二、上年结转政府信息公开申请数量\n（一）予以公开\n1.属于国家秘密';
const four = '行政复议\n结果维持\n结果纠正\n其他结果\n尚未审结\n总计';

/** A report whose headings an extractor left only in the list of contents, since it removes lines that repeat. */
function extracted(whole: string): string {
  const [title = '', ...lines] = whole.split('\n');
  const isHeading = (line: string) => /^[一二三四五六]、(?!本年|上年|结转)/.test(line);
  const headings = lines.filter(isHeading);
  return [title, '目录', ...headings, '根据条例编制本报告。', ...lines.filter((line) => !isHeading(line))].join('\n');
}

describe('headings that stand only in a list of contents', () => {
  const audited = () => auditText(extracted(report({ two, three, four })))[0];

  it('leave no table missing whose labels stand below', () => {
    const result = audited();
    expect(result?.report?.tables.map(({ status }) => status)).toEqual(['partial', 'partial', 'partial']);
    expect(result?.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leave no section empty whose text stands below', () => {
    expect(audited()?.report?.sections.map(({ status }) => status)).toEqual(Array(6).fill('present'));
  });

  it('do not hide that a table is not there', () => {
    const [other] = auditText(extracted(report({ two, three })));
    expect(other?.report?.tables.map(({ status }) => status)).toEqual(['partial', 'partial', 'missing']);
  });
});

describe('a list of contents beside the headings themselves', () => {
  const TITLE = /.*报告\n/;
  const told = '收到政府信息公开申请5件。';
  const whole = report({ two, three, four }).replace('全年平稳。', told);
  const listed = whole.split('\n').filter((line) => /^[一二三四五六]、(?!本年|上年|结转)/.test(line));
  const list = (print: (heading: string, number: number) => string, between: string) =>
    listed.map((heading, i) => print(heading, i + 1)).join(between);

  it.each([
    ['a line each', list((heading) => heading, '\n')],
    ['with numbers of pages behind dots', list((heading, number) => `${heading}……${number}`, '\n')],
    ['with numbers of pages behind blanks', list((heading, number) => `${heading}    ${number}`, '\n')],
    ['with numbers of pages alone', list((heading, number) => `${heading}${number}`, '\n')],
    ['with numbers of pages in brackets', list((heading, number) => `${heading}（${number}）`, '\n')],
    ['on one line', list((heading) => heading, ' ')],
    ['on one line with numbers of pages', list((heading, number) => `${heading}${number}`, ' ')],
    ['on one line with signs between', list((heading) => heading, ' / ')],
  ])('is no report and no section, %s', (_how, contents) => {
    const above = whole.replace(TITLE, (title) => `${title}目录\n${contents}\n`);
    const below = `${whole}\n${contents}`;
    for (const audits of [auditText(above), auditText(below)]) {
      expect(audits).toHaveLength(1);
      expect(audits[0]?.report?.sections.map(({ status }) => status)).toEqual(Array(6).fill('present'));
      expect(audits[0]?.report?.claims.map(({ section, value }) => [section, value])).toEqual([['overview', 5]]);
    }
  });

  it('is none between links of a page either', () => {
    const links = listed.map((heading) => `<a href="#">${heading}</a>`).join(' | ');
    const [result, ...others] = auditHtml(`<div>${links}</div>${page({ two, three, four }).replace('全年平稳。', told)}`);
    expect(others).toEqual([]);
    expect(result?.report?.claims.map(({ section }) => section)).toEqual(['overview']);
  });
});

describe('a table whose heading is lost', () => {
  it('is not missing when its labels stand on the page', () => {
    const text = report({ two, three, four }).replace('四、政府信息公开行政复议、行政诉讼情况\n', '');
    const [result] = auditText(text);
    expect(result?.report?.tables[2]?.status).toBe('partial');
    expect(result?.findings.filter(({ rule }) => rule === 'table-missing')).toEqual([]);
  });

  it('is missing when only prose has its words', () => {
    const text = report({ two, three }).replace('四、政府信息公开行政复议、行政诉讼情况\n\n', '');
    const told = '行政复议结果维持1件，结果纠正0件，其他结果0件，尚未审结0件，总计1件。';
    const [result] = auditText(text.replace('全年平稳。', told));
    expect(result?.report?.tables[2]?.status).toBe('missing');
  });
});

describe('a table under the heading of another section', () => {
  it('is not missing', () => {
    const [result] = auditText(report({ two, three: `${three}\n${four}` }));
    expect(result?.report?.tables[2]?.status).toBe('partial');
  });

  it('is missing when only a menu has its words', () => {
    const menu = '规章\n行政规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费';
    const [result] = auditText(`${menu}\n${report({ three, four })}`);
    expect(result?.report?.tables[0]?.status).toBe('missing');
  });
});
