import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, page, report, table } from '../written';

type Tables = Parameters<typeof report>[0];
const statuses = (result: ReturnType<typeof auditText>[number] | undefined) =>
  result?.report?.tables.map(({ status }) => status).join(' ');
const ofText = (tables: Tables) => statuses(auditText(report(tables))[0]);
const ofPage = (tables: Tables) => statuses(auditHtml(page(tables))[0]);
/** Status of the tables when a text stands in section one. */
const inOverview = (text: string) => statuses(auditText(report({}).replace('全年平稳。', text))[0]);

const TWO = `信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数
规章 | 1 | 0 | 2
行政规范性文件 | 3 | 0 | 4
信息内容 | 本年处理决定数量
行政许可 | 5
信息内容 | 本年处理决定数量
行政处罚 | 6
行政强制 | 7
信息内容 | 本年收费金额（单位：万元）
行政事业性收费 | 8`;

describe('a table of which something was read', () => {
  it('is there when all its cells are', () => {
    expect(ofPage({ two: table(TWO) })).toBe('present missing missing');
  });

  it.each(['行政规范性文件 | 3 | 0 | 4', '行政许可 | 5', '行政事业性收费 | 8'])('is there in part without %s', (row) => {
    expect(ofPage({ two: table(TWO.replace(row, '')) })).toBe('partial missing missing');
  });

  it('is there in part when its only row has lost a figure', () => {
    expect(ofText({ two: '信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 1 2' })).toBe('partial missing missing');
    expect(ofPage({ two: table('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2') })).toBe(
      'partial missing missing',
    );
  });

  it('is there in part when headers of both forms stand in it and a row has lost a figure', () => {
    const bought = '信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 1 | 2';
    const served = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n其他对外管理服务事项 | 1 | 2';
    expect(ofPage({ two: table([TWO, bought, `${served} | 3`].join('\n')) })).toBe('present missing missing');
    expect(ofPage({ two: table([TWO, bought, served].join('\n')) })).toBe('partial missing missing');
    expect(ofPage({ two: table([TWO, served].join('\n')) })).toBe('partial missing missing');
  });
});

describe('a table of which nothing can be looked up', () => {
  const three = (rows: string) => ofPage({ three: table(rows) });
  const line = (text: string) => ofText({ three: text });

  it('is there when a row of it was counted, with two of its labels', () =>
    expect(ofPage({ two: table('信息内容 | 本年制发件数\n规章 | 1 | 2') })).toBe('partial missing missing'));

  it('is there in another script, with five figures', () => {
    expect(three('Received | 5 | 6 | 7\nGranted | 1 | 2')).toBe('missing partial missing');
    expect(three('Received | 5 | 6 | 7\nGranted | 1 | x')).toBe('missing missing missing');
    expect(three('No | 5 | 6 | 7\nIn | 1 | 2')).toBe('missing missing missing');
    expect(three('Received | 5 | 6 | 7\n甲 | 1 | 2')).toBe('missing missing missing');
    expect(three('5 | 6 | 7 | 1 | 2')).toBe('missing missing missing');
  });

  it.each([
    '0、0、1、2、3、4、5、6、7、8',
    ' 0 , 0 , 12 , 2 , 3.55 ; 4 / 5 ， 6 ； 7 , 18 ',
    '1.5,0,1,2,3,4,5,6,7,80.25',
    '0、0、1、2、3、4、5、6、7、8件',
  ])('is there as ten figures in a line: %s', (text) => expect(line(text)).toBe('missing partial missing'));

  it.each([
    '0、0、1、2、3、4、5、6、7',
    '合计0、0、1、2、3、4、5、6、7、8',
    '0、0、1、2、3、4、5、6、7、8见表',
    '0、0、1、2a、3、4、5、6、7、8、9、a1',
  ])('is none in %s', (text) => expect(line(text)).toBe('missing missing missing'));
});

describe('a table that stands elsewhere', () => {
  it.each([
    ['1.属于国家秘密', '（一）予以公开', '2.重复申请', '（七）总计'],
    ['结果维持', '结果纠正', '其他结果', '尚未审结'],
    ['本年制发件数', '规章', '行政许可', '行政处罚'],
    ['采购项目数量', '规章', '行政许可', '行政处罚'],
  ])('shows by four of its labels: %s', (...labels) => {
    const at = ['结果维持', '1.属于国家秘密'].indexOf(labels[0] ?? '');
    const told = ['missing missing partial', 'missing partial missing'][at] ?? 'partial missing missing';
    expect(inOverview(labels.join('\n'))).toBe(told);
    expect(inOverview(labels.join('|'))).toBe(told);
    expect(inOverview(labels.slice(0, -1).join('\n'))).toBe('missing missing missing');
    expect(inOverview(labels.join(''))).toBe('missing missing missing');
  });

  it('is no menu that has the rows of table two', () => {
    expect(inOverview('规章\n规范性文件\n行政许可\n行政处罚\n行政强制\n行政事业性收费')).toBe('missing missing missing');
  });

  it('shows by labels in a line of no great length', () => {
    const line = (length: number) => '结果维持|结果纠正|其他结果|尚未审结|'.padEnd(length, '甲');
    const inOverview = (text: string) => statuses(auditHtml(page({}).replace('全年平稳。', text))[0]);
    expect(inOverview(line(200))).toBe('missing missing partial');
    expect(inOverview(line(201))).toBe('missing missing missing');
  });

  it('shows by five long labels in any text', () => {
    const glued = ['规范性文件', '采购总金额', '本年制发件数', '本年废止件数', '现行有效件数'].map((label, i) => `${label}${i}`);
    expect(inOverview(glued.join(''))).toBe('partial missing missing');
    expect(inOverview(glued.slice(1).join(''))).toBe('missing missing missing');
    expect(inOverview(glued.slice(0, -1).join(''))).toBe('missing missing missing');
    expect(inOverview('结果维持0结果纠正0其他结果0尚未审结0总计0结果维持0')).toBe('missing missing missing');
  });

  it('shows by labels that stand behind a sentence, not by those within', () => {
    const named = ['属于国家秘密', '重复申请', '要求提供公开出版物'];
    const three = (before: string, behind: string) => ofText({ three: named.map((label) => before + label + behind).join('') });
    expect(three('本年办结3件，', '0')).toBe('missing partial missing');
    expect(three('', '1件、')).toBe('missing missing missing');
    expect(ofText({ three: named.map((label) => `${label}1件、${label}0`).join('') })).toBe('missing partial missing');
    expect(ofText({ three: named.slice(1).join('0') })).toBe('missing missing missing');
  });

  it('shows by labels that lines break', () => {
    expect(ofText({ three: '属于国\n家秘密0\n重复\n申请0要求提供公\n开出版物0' })).toBe('missing partial missing');
    expect(ofPage({ three: table('属于国\n家秘密\n重复\n申请\n要求提供公\n开出版物') })).toBe('missing partial missing');
  });

  it('does not show by three labels in another section', () => {
    expect(ofText({ two: '属于国家秘密0重复申请0要求提供公开出版物0' })).toBe('missing missing missing');
    expect(inOverview('属于国家秘密0重复申请0要求提供公开出版物0')).toBe('missing missing missing');
  });
});

describe('pictures on the page', () => {
  const picture = '<img src="/files/table.jpg">';
  const listed = (body: string) => {
    const [title = '', ...lines] = page({ two: table(TWO) }).split('\n');
    const headings = lines.filter((line) => /^<p>[一二三四五六]、/.test(line));
    return [title, '<p>目录</p>', ...headings, '<p>根据条例编制本报告。</p>', table(TWO), body, '<p>人手不足。</p>'].join('\n');
  };

  it('are the table in whose section they stand', () => {
    expect(ofPage({ two: table(TWO), three: picture })).toBe('present image missing');
  });

  it('may be tables whose headings are only listed', () => {
    expect(statuses(auditHtml(listed(picture))[0])).toBe('present image image');
    expect(statuses(auditHtml(listed(''))[0])).toBe('present missing missing');
  });
});
