import { expect, test } from 'vitest';
import { audit } from '../../../src/audit';
import { readText } from '../../../src/readers/text';
import { recogniseShown } from '../../../src/report';
import { report } from '../written';

const two = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 0 | 0 | 0\n行政规范性文件 | 1 | 0 | 9';
const three = `项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计
一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5
二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2
（一）予以公开 | 5 | 0 | 0 | 0 | 0 | 0 | 5
（七）总计 | 5 | 0 | 0 | 0 | 0 | 0 | 5
四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2`;
const TITLE = '临江区档案局2022年政府信息公开工作年度报告';
const titled = (title: string) => recogniseShown(() => readText(report({ two, three }).replace(TITLE, title)))[0];
const STAMP = { source: 'written', sha256: '', auditedAt: '2026-01-01T00:00:00Z' };

/** What is said of a report under a title, alone or beside the one of the year before. */
function told(title: string, isCompared: boolean) {
  const now = titled(title);
  const before = titled(TITLE.replace('2022', '2021')) ?? null;
  if (!now) return null;
  const result = audit(now, { ...STAMP, lastYear: isCompared ? before : null });
  const { agency, year } = result.report ?? {};
  return { agency, year, continuity: result.continuity, findings: result.findings.map(({ key, facts }) => [key, facts]) };
}

test.each([
  `临档公开〔2023〕5号\n${TITLE}`,
  `临档公开〔2023〕5号 ${TITLE}`,
  '临江区档案局关于2022年政府信息公开工作的年度报告',
  '临江区档案局2022年度政府信息公开工作年度报告',
  `${TITLE}（图片版）`,
  `${TITLE}（超链版）.docx`,
  `${TITLE}(1).pdf`,
  `关于公布临江区档案局2022年政府信息公开工作年度报告的公告\n${TITLE}`,
  `临江区档案局\n2022年政府信息公开工作年度报告`,
])('year, agency and continuity are as without the addition: %j', (title) => {
  for (const isCompared of [false, true]) expect(told(title, isCompared)).toEqual(told(TITLE, isCompared));
  expect(told(title, true)?.continuity.filter(({ verdict }) => verdict === 'holds').length).toBeGreaterThan(5);
});
