import { describe, expect, it } from 'vitest';
import { REQUEST_ROWS } from '../../../src/forms/requests';
import { auditHtml, page } from '../written';

const cells = (...texts: string[]) => `<tr><td>${texts.join('<td>')}`;
const zeros = ['0', '0', '0', '0', '0', '0', '0'];
const heads = cells('项目', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计');
const three = `<table>${heads}${[
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  '3.其他',
  '（七）总计',
  '四、结转下年度继续办理',
]
  .map((label) => cells(label, ...zeros))
  .join('')}</table>`;

const pageOf = (two: string, year: number) => page({ two, three }).replace('2022', String(year));

const renamed = `<table>${cells('信息内容', '本年出台文件', '本年失效文件', '年末库存文件')}${cells('规章', '1', '2', '3')}${cells('行政规范性文件', '4', '5', '6')}
  ${cells('信息内容', '本年办结量')}${cells('行政许可', '7')}</table>`;

describe('a report on a year that may have a form of its own', () => {
  it('is of no known form when the headers of table two are unknown', () => {
    const [result] = auditHtml(pageOf(renamed, 2026));
    expect(result?.report?.form).toBeNull();
    expect(Object.keys(result?.report?.facts ?? {}).filter((id) => id.startsWith('disclosure/'))).toEqual([]);
    expect(result?.findings.map(({ key, severity }) => [key, severity])).toContainEqual(['form-unknown.unknown', 'notice']);
  });

  it('is not asked for rows that its form may not have', () => {
    const [result] = auditHtml(pageOf(renamed, 2026));
    expect(
      result?.findings.filter(
        ({ severity, params }) => severity !== 'notice' && params.table !== 'remedies' && params.section !== 'remedies',
      ),
    ).toEqual([]);
    expect(result?.relations.map(({ id }) => id)).not.toContain('requests.disposedTotal/total');
    expect(result?.relations.find(({ id }) => id === 'requests.balance/total')?.verdict).toBe('holds');
  });

  it('has no sum of outcomes when it adds a row that may be one', () => {
    const whole = `<table>${heads}${REQUEST_ROWS.three
      .flatMap(({ text }) => [cells(text, ...zeros), ...(text.startsWith('3.其他') ? [cells('4.转送其他机关', ...zeros)] : [])])
      .join('')}</table>`;
    const ids = (three: string) =>
      auditHtml(pageOf(renamed, 2026).replace(/<table><tr><td>项目.*?<\/table>/, three))[0]?.relations.map(({ id }) => id);
    expect(ids(whole)).not.toContain('requests.disposedTotal/total');
    expect(ids(whole.replace(cells('4.转送其他机关', ...zeros), ''))).toContain('requests.disposedTotal/total');
  });

  it('is of the form of 2021 when its headers say so', () => {
    const two = `<table>${cells('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')}${cells('规章', '1', '2', '3')}</table>`;
    expect(auditHtml(pageOf(two, 2026))[0]?.report?.form).toBe('2021');
  });

  it('goes by its rows as long as no other form is possible', () => {
    expect(auditHtml(pageOf('', 2024))[0]?.report?.form).toBe('2021');
  });
});

describe('headers of table two that are unknown', () => {
  it('are no headers of the block above', () => {
    const two = `<table>${cells('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')}${cells('规章', '1', '2', '3')}
      ${cells('信息内容', '受理', '办结', '在办')}${cells('行政许可', '7', '8', '9')}</table>`;
    const [result] = auditHtml(pageOf(two, 2023));
    expect(Object.keys(result?.report?.facts ?? {}).filter((id) => id.startsWith('disclosure/licences'))).toEqual([]);
  });
});
