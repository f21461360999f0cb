import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../../src/readers/file';
import { recognise } from '../../../src/report';
import { auditHtml, auditText, differing, page, report, rowOfTwo, table } from '../written';

type Result = ReturnType<typeof auditText>[number] | undefined;
const html = (two: string) => auditHtml(page({ two: table(two) }))[0];
const text = (two: string) => auditText(report({ two }))[0];
const counted = (result: Result) =>
  result?.findings.filter(({ rule }) => rule === 'surplus-cells' || rule === 'cells-lost').map(({ key }) => key);

const ISSUED = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数';
const MADE = '信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量';
const HANDLED = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量';
const DECISIONS = '信息内容 | 本年处理决定数量';
const FEES = '信息内容 | 本年收费金额（单位：万元）';
const CHANGED = '信息内容 | 上一年项目数量 | 本年增/减';
const BOUGHT = '信息内容 | 采购项目数量 | 采购总金额';

describe('a row of table two', () => {
  it.each([
    [`${ISSUED}\n规章 | 1 | 2 | 3`, 'rules', 'issued 1, repealed 2, inForce 3'],
    [`${MADE}\n规章 | 1 | 2 | 3`, 'rules', 'made 1, published 2, publishedTotal 3'],
    [`${MADE}\n规范性文件 | 1 | 2 | 3`, 'normdocs', 'made 1, published 2, publishedTotal 3'],
    [`${HANDLED}\n行政许可 | 1 | 2 | 3`, 'licences', 'itemsPrevious 1, itemsChange 2, decisions 3'],
    [`${DECISIONS}\n行政许可 | 3`, 'licences', 'decisions 3'],
    [`${HANDLED}\n行政许可 | 253 | --253 | 0`, 'licences', 'itemsPrevious 253, itemsChange -253, decisions 0'],
    [`${HANDLED}\n行政许可 | 9 | —3 | 0`, 'licences', 'itemsPrevious 9, itemsChange -3, decisions 0'],
    [`${FEES}\n行政事业性收费 | 7.5`, 'fees', 'amount 7.5'],
    [`${FEES}\n行政事业性收费 | 75000元`, 'fees', 'amount 7.5'],
    [`${CHANGED}\n行政事业性收费 | 3 | -1`, 'fees', 'itemsPrevious 3, itemsChange -1'],
    [`${CHANGED}\n行政事业性收费 | 30000元 | -1`, 'fees', 'itemsPrevious 30000, itemsChange -1'],
    [`${BOUGHT}\n政府集中采购 | 2 | 90000元`, 'procurement', 'projects 2, amount 90000'],
    ['本年制发件数 | 本年废止件数 | 现行有效件数\n规章 | 1 | 2 | 3', 'rules', 'issued 1, repealed 2, inForce 3'],
  ])('stands under the headers above it: %j', (two, id, cells) => {
    expect(rowOfTwo(html(two), id)).toBe(cells);
    expect(rowOfTwo(text(two.replaceAll(' | ', '\n')), id)).toBe(cells);
    expect(differing(html(two))).toEqual([]);
  });

  it('may be labelled in traditional characters', () => {
    const result = html(`${DECISIONS}\n行政許可 | 5\n行政強制 | 3`);
    expect([rowOfTwo(result, 'licences'), rowOfTwo(result, 'coercion')]).toEqual(['decisions 5', 'decisions 3']);
    const regional = html('資訊內容 | 上一年專案數量 | 本年增/減 | 處理決定數量\n行政許可 | 5 | 1 | 9');
    expect(rowOfTwo(regional, 'licences')).toBe('itemsPrevious 5, itemsChange 1, decisions 9');
    expect(differing(html(`${ISSUED}\n行政規範性檔案 | 1 | 2 | 3`))).toEqual([]);
    expect(differing(html(`${ISSUED}\n行政規範性文件 | 1 | 2 | 3\n${DECISIONS}\n行政許可 | 5`))).toEqual([]);
  });

  it('goes by the order of its headers', () => {
    const two = '信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数\n规章 | 3 | 1 | 2';
    expect(rowOfTwo(html(two), 'rules')).toBe('inForce 3, issued 1, repealed 2');
    expect(rowOfTwo(text(two.replaceAll(' | ', '\n')), 'rules')).toBe('inForce 3, issued 1, repealed 2');
  });

  it('has no headers of the block above when its own are unknown', () => {
    expect(rowOfTwo(html(`${ISSUED}\n规章 | 1 | 2 | 3\n信息内容 | 受理 | 办结 | 在办\n行政许可 | 4 | 5 | 6`), 'licences')).toBe(
      '',
    );
    expect(rowOfTwo(html('信息内容\n行政许可 | 4'), 'licences')).toBe('decisions 4');
    const lines = `${ISSUED}\n规章 | 1 | 2 | 3\n信息内容 | 受理 | 办结 | 在办\n行政许可 | 4 | 5 | 6`.replaceAll(' | ', '\n');
    expect(rowOfTwo(text(lines), 'licences')).toBe('');
    expect(rowOfTwo(text(lines), 'rules')).toBe('issued 1, repealed 2, inForce 3');
  });

  it('is the row of the form that has as many figures where no headers stand above it', () => {
    expect(rowOfTwo(html('行政许可 | 4'), 'licences')).toBe('decisions 4');
    expect(rowOfTwo(html('行政许可 | 4 | 5 | 6'), 'licences')).toBe('itemsPrevious 4, itemsChange 5, decisions 6');
    expect(rowOfTwo(html('行政许可 | 4 | | '), 'licences')).toBe('');
    expect(rowOfTwo(html('行政许可 | 4 | 5'), 'licences')).toBe('');
    expect(rowOfTwo(html('规章 | 4 | 5 | 6'), 'rules')).toBe('');
    expect(rowOfTwo(html(`${ISSUED}\n规章 | 1 | 2 | 3\n第二十条第（八）项\n行政事业性收费 | 4 | 5`), 'fees')).toBe('');
    expect(rowOfTwo(text('行政许可\n4'), 'licences')).toBe('decisions 4');
    expect(rowOfTwo(text('规章\n4\n5\n6'), 'rules')).toBe('');
    expect(differing(html('行政许可 | 4'))).toEqual([]);
  });

  it('begins anew below the title of a block', () => {
    const lines = `${ISSUED.replaceAll(' | ', '\n')}\n规章\n1\n2\n3\n第二十条第（五）项\n行政许可\n4\n5\n6`;
    expect(rowOfTwo(text(lines), 'rules')).toBe('issued 1, repealed 2, inForce 3');
    expect(rowOfTwo(text(lines), 'licences')).toBe('');
    expect(rowOfTwo(text(lines.replace('\n5\n6', '')), 'licences')).toBe('decisions 4');
  });
});

describe('a row with more or fewer cells than headers', () => {
  it.each([
    [`${DECISIONS}\n行政许可 | 4 | `, 'decisions 4'],
    [`${DECISIONS}\n行政许可 | | 4`, 'decisions 4'],
    [`${DECISIONS}\n行政许可 | | `, 'decisions .'],
    [`${DECISIONS}\n行政许可 | 4 | 4`, 'decisions 4'],
    [`${DECISIONS}\n行政许可 | 4 | 5`, ''],
    [`${DECISIONS}\n行政许可 | 4 | 4 | 5`, ''],
    [`${HANDLED}\n行政许可 | 1 | 2 | 3 | `, 'itemsPrevious 1, itemsChange 2, decisions 3'],
    [`${HANDLED}\n行政许可 | 1 | | 3 | `, 'itemsPrevious 1, itemsChange ., decisions 3'],
    [`${HANDLED}\n行政许可 | | | | `, 'itemsPrevious ., itemsChange ., decisions .'],
    [`${HANDLED}\n行政许可 | | 1 | 2 | 3`, 'itemsPrevious 1, itemsChange 2, decisions 3'],
    [`${HANDLED}\n行政许可 | 1 | | 2 | 3`, 'itemsPrevious 1, itemsChange 2, decisions 3'],
    [`${HANDLED}\n行政许可 | 1 | | | 3`, ''],
    [`${HANDLED}\n行政许可 | 1 | 2`, ''],
    [`${HANDLED}\n行政许可 | 1 | 2 | 3 | 4`, ''],
    [`${HANDLED}\n行政许可 | 1{2} | 2 | 3`, 'itemsPrevious 1, itemsChange 2, decisions 3'],
    [
      `信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量{2}\n行政许可 | 1 | 2 | 3 | 3`,
      'itemsPrevious 1, itemsChange 2, decisions 3',
    ],
    [`信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量{2}\n行政许可 | 1 | 2 | 3 | 4`, ''],
    [
      `信息内容 | 上一年项目数量{2} | 本年增/减 | 处理决定数量\n行政许可 | 1 | 1 | 2 | 3`,
      'itemsPrevious 1, itemsChange 2, decisions 3',
    ],
  ])('is read only where the rest is blank or the same: %j', (two, cells) => {
    expect(rowOfTwo(html(two), 'licences')).toBe(cells);
  });

  it('is told', () => {
    expect(
      html(`${DECISIONS}\n行政许可 | 4 | 4`)
        ?.findings.map(({ key }) => key)
        .filter((key) => key.startsWith('cells-surplus')),
    ).toHaveLength(1);
    expect(counted(html(`${HANDLED}\n行政许可 | 1 | 2`))).toEqual(['cells-lost.lost']);
  });
});

describe('labels of table two', () => {
  it('are told when they differ from the form', () => {
    expect(differing(html(`${ISSUED}\n行政规范性的文件 | 1 | 2 | 3`))).toEqual([
      '行政规范性的文件 for 行政规范性文件: normdocs.issued normdocs.repealed normdocs.inForce',
    ]);
    expect(differing(html(`${ISSUED.replace('废止', '废除')}\n规章 | 1 | 2 | 3`))).toEqual([
      '本年废除件数 for 本年废止件数: rules.repealed',
    ]);
  });
});

describe('what is told of a row that was not read whole', () => {
  const counts = (two: string) =>
    recognise(readHtmlFile(page({ two: table(two) })))[0]?.rowCounts.map(({ table, row, seen, expected, agree }) => ({
      table,
      row,
      seen,
      expected,
      agree,
    }));
  const licences = (seen: number, expected: number, agree?: boolean) => [
    { table: 'disclosure', row: 'licences', seen, expected, agree },
  ];

  it('is how many figures it holds, and whether those too many agree', () => {
    expect(counts(`${HANDLED}\n行政许可 | 1 | 2`)).toEqual(licences(2, 3));
    expect(counts(`${HANDLED}\n行政许可 | 1 | | | 3`)).toEqual(licences(2, 3));
    expect(counts(`${HANDLED}\n行政许可 | 1 | 2 | 3 | 4`)).toEqual(licences(4, 3, false));
    expect(counts(`${DECISIONS}\n行政许可 | 4 | 4`)).toEqual(licences(2, 1, true));
    expect(counts(`${DECISIONS}\n行政许可 | 4 | 5`)).toEqual(licences(2, 1, false));
    expect(counts(`${DECISIONS}\n行政许可 | 4`)).toEqual([]);
  });
});
