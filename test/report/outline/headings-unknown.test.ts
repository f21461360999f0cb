import { describe, expect, it, test } from 'vitest';
import { audit } from '../../../src/audit';
import { readText } from '../../../src/readers/text';
import { recognise } from '../../../src/report';

const TITLES = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

/** The sections of a report with these lines in the place of headings, each with a sentence below it. */
function sectionsOf(lines: Readonly<Record<number, string>>) {
  const titles = TITLES.map((title, at) => lines[at] ?? title);
  const text = ['霁川市商务局2023年政府信息公开工作年度报告', ...titles.flatMap((title) => [title, '有关工作照常进行。'])];
  const [report] = recognise(readText(text.join('\n')));
  if (!report) throw new Error('no report');
  return report.sections;
}

const statusOf = (at: number, line: string) => sectionsOf({ [at]: line })[at];

describe('a heading that no form words so', () => {
  test.each([
    [0, '一、工作开展情况'],
    [4, '五、存在的困难和问题'],
    [4, '五、短板弱项及努力方向'],
    [5, '六、其他'],
    [5, '六、其他情况'],
  ])('is that of the section %i that has its number: %s', (at, line) =>
    expect(statusOf(at, line)).toMatchObject({ status: 'present', heading: line }),
  );

  test.each([
    ['an enclosure', 5, '六、附件'],
    ['a sentence', 5, '六、本年度没有收取信息处理费，也没有其他事项。'],
    ['of another number', 5, '七、其他'],
    ['without a number', 5, '其他'],
  ])('is none when it is %s', (_what, at, line) => expect(statusOf(at, line)?.status).toBe('missing'));

  it('is told as worded otherwise, not as missing', () => {
    const titles = [...TITLES.slice(0, 5), '六、其他'].flatMap((title) => [title, '有关工作照常进行。']);
    const [report] = recognise(readText(['霁川市商务局2023年政府信息公开工作年度报告', ...titles].join('\n')));
    if (!report) throw new Error('no report');
    const keys = audit(report, { source: '', sha256: '', auditedAt: '' }).findings.map(({ key }) => key);
    expect(keys).toContain('heading-differs.wording');
    expect(keys).not.toContain('section-missing.missing');
  });
});

describe('a point of a list', () => {
  it('stands for no section that is missing', () => {
    const list = '五、存在的主要问题及改进情况\n一、更新不及时\n二、解读较少\n三、人手不足\n四、平台单一\n五、培训不够';
    expect(sectionsOf({ 4: list, 5: '六、协调不畅' })[5]?.status).toBe('missing');
    expect(sectionsOf({ 2: '三、协调机制', 1: `${TITLES[1]}\n一、制度\n二、平台` })[2]?.status).toBe('missing');
  });

  it('and rows of table three are no sections', () => {
    const rows = '一、本年新收政府信息公开申请数量\n二、上年结转政府信息公开申请数量\n四、结转下年度继续办理';
    expect(sectionsOf({ 2: `${TITLES[2]}\n${rows}`, 3: '说明' })[3]?.status).toBe('missing');
  });
});
