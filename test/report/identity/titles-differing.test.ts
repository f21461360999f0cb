import { describe, expect, it, test } from 'vitest';
import { auditHtml, page, table } from '../written';

const REPORT = '政府信息公开工作年度报告';
const made = table('信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n行政规范性文件|2|0|9');
/** The report of 临江区档案局 on 2022, with a page around it. */
const audited = (head: string, more = '') => {
  const body = page({ two: made }).replace(/<p>(临江区档案局2022年.*?)<\/p>/, '<h1>$1</h1>');
  return auditHtml(`<head>${head}</head>${more}${body}`)[0];
};
const keys = (result: ReturnType<typeof audited>) =>
  result?.findings.filter(({ rule }) => /^(year|agency)-differs$|^published-late$/.test(rule)).map(({ key }) => key);

describe('a page that names its report twice', () => {
  test.each([
    ['year-differs.page', `<title>临江区档案局2021年${REPORT}</title>`],
    ['year-differs.article', `<meta name="ArticleTitle" content="临江区档案局2019年${REPORT}">`],
    ['agency-differs.page', `<title>临江区水利局2022年${REPORT} - 临江区人民政府</title>`],
    ['agency-differs.article', `<meta name="ArticleTitle" content="临江区水利局2022年${REPORT}">`],
  ])('and differently is told: %s', (key, head) => {
    const result = audited(head);
    expect(result?.report).toMatchObject({ agency: '临江区档案局', year: 2022 });
    expect(keys(result)).toEqual([key]);
    expect(result?.findings.find((entry) => entry.key === key)?.severity).toBe('notice');
  });

  test.each([
    `<title>临江区档案局2022年${REPORT}</title><meta name="ArticleTitle" content="临江区档案局2022年${REPORT}">`,
    `<title>区档案局2022年${REPORT}</title>`,
    `<title>江城市临江区档案局${REPORT}</title>`,
    `<meta name="ArticleTitle" content="2022年${REPORT}">`,
    `<meta name="ArticleTitle" content="临档发〔2023〕2号 临江区档案局2022年${REPORT}（盖章版）.pdf">`,
    '<title>政府信息公开年报 - 临江区人民政府</title>',
  ])('alike is not: %s', (head) => {
    expect(keys(audited(head))).toEqual([]);
  });

  it('is not late by the year of the meta tag', () => {
    const head = `<meta name="ArticleTitle" content="临江区档案局2020年${REPORT}"><meta name="PubDate" content="2023-01-15 09:00">`;
    const result = audited(head);
    expect(keys(result)).toEqual(['year-differs.article']);
    expect(result?.rulesRun.find(({ rule }) => rule === 'published-late')?.outcome).toBe('unsure');
  });
});
