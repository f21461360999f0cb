import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOfTwo, table } from '../written';
import { ALL, FIGURES, html as four, PARTS, read as readFour } from './remedy-pages';
import { html, LINES, read, WANTED } from './small-tables';

const block = (at: number) => FIGURES.slice(5 * at, 5 * at + 5).join(' | ');

describe('table four with a sum of both ways of 行政诉讼', () => {
  const sums = FIGURES.slice(5, 10).map((figure, at) => figure + (FIGURES[10 + at] ?? 0));
  const [first = '', direct = '', after = ''] = [0, 1, 2].map(block);
  const sum = sums.join(' | ');
  const under = [`未经复议直接起诉 | ${direct}`, `复议后起诉 | ${after}`];

  it.each(['行政诉讼', '行政诉讼合计', '小计', '合计', '总计'])('leaves out the row %s', (name) => {
    const rows = [`类别 | ${PARTS.join(' | ')}`, `行政复议 | ${first}`];
    expect(readFour(four([...rows, `${name} | ${sum}`, ...under].join('\n')))).toBe(ALL);
    expect(readFour(four([...rows, ...under, `${name} | ${sum}`].join('\n')))).toBe(ALL);
  });

  it.each(['小计', '合计', '总计'])('leaves out the row %s below the word that hangs over all of them', (name) => {
    const rows = [`类别{2} | ${PARTS.join(' | ')}`, `行政复议{2} | ${first}`];
    const [top, ...rest] = [...under, `${name} | ${sum}`];
    expect(readFour(four([...rows, `行政诉讼{1,3} | ${top}`, ...rest].join('\n')))).toBe(ALL);
    expect(readFour(four([...rows, `行政诉讼{1,3} | ${name} | ${sum}`, ...under].join('\n')))).toBe(ALL);
  });

  it('takes no row for another one where one has lost its label', () => {
    const rows = [
      `类别{2} | ${PARTS.join(' | ')}`,
      `行政复议{2} | ${first}`,
      `行政诉讼{1,2} | 未经复议直接起诉 | ${direct}`,
      after,
    ];
    const result = four(rows.join('\n'));
    expect(result?.report?.facts['remedies/litigationDirect/total']?.value ?? 10).toBe(10);
  });

  it.each(['小计', '合计'])('leaves out the columns %s, five of them or one', (name) => {
    const parts = (count: number) => Array.from({ length: count }, () => PARTS.join(' | ')).join(' | ');
    const names = '未经复议直接起诉{5} | 复议后起诉{5}';
    const five = `行政复议{5,2} | 行政诉讼{15}\n${names} | ${name}{5}\n${parts(4)}\n${[first, direct, after, sum].join(' | ')}`;
    const before = `行政复议{5,2} | 行政诉讼{15}\n${name}{5} | ${names}\n${parts(4)}\n${[first, sum, direct, after].join(' | ')}`;
    const one = `行政复议{5,2} | 行政诉讼{11}\n${names} | ${name}{1,2}\n${parts(3)}\n${[first, direct, after, sums[4]].join(' | ')}`;
    for (const rows of [five, before, one]) expect(readFour(four(rows))).toBe(ALL);
  });
});

describe('table two on its side', () => {
  const sideways = (
    more = '',
  ) => `第二十条第（一）项{1,4} | 信息内容 | 规章 | 行政规范性文件 | 第二十条第（五）项{1,4} | 信息内容 | 行政许可
本年制发件数 | 1 | 2 | 本年处理决定数量{1,3} | 7{1,3}
本年废止件数 | 3 | 4
现行有效件数 | 5${more}`;
  const readTwo = (rows: string) => {
    const [result] = auditHtml(page({ two: table(rows) }));
    return ['rules', 'normdocs', 'licences'].map((row) => rowOfTwo(result, row));
  };
  const all = ['issued 1, repealed 3, inForce 5', 'issued 2, repealed 4, inForce 6', 'decisions 7'];

  it('is read by the same names', () => {
    expect(readTwo(sideways(' | 6'))).toEqual(all);
    expect(auditHtml(page({ two: `<p>有关数据如下：</p>\n${table(sideways(' | 6'))}` }))[0]?.report?.facts).toHaveProperty([
      'disclosure/licences/decisions',
    ]);
  });

  it('is not read where a row lacks a cell: which one it was does not show', () =>
    expect(readTwo(sideways().replace('| 3 | 4', '| 3'))).toEqual(['', '', '']));

  it('is not read without the names of its columns', () =>
    expect(readTwo('规章 | 行政规范性文件\n1 | 2\n3 | 4\n5 | 6')).toEqual(['', '', '']));
});

describe('table three that counts all organisations as one', () => {
  const heads = ['项目', '自然人', '法人或其他组织', '总计'];
  const merged = LINES.map(([label = '', first = 0, ...others]) => {
    const organisations = others.slice(0, -1).reduce<number>((sum, one) => sum + Number(one), 0);
    return [label, first, organisations, others.at(-1) ?? 0];
  });
  const wanted = WANTED.map(([first, ...others]) => [first, ...Array<undefined>(5).fill(undefined), others.at(-1)]);
  const readThree = (rows: readonly (readonly (string | number)[])[]) => auditHtml(page({ three: html(rows) }))[0];

  it('has persons and totals; the five kinds are told as lost', () => {
    const result = readThree([heads, ...merged]);
    expect(read(result)).toEqual(wanted);
    expect(result?.findings.filter(({ rule }) => rule === 'cells-lost').map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('may have blanks, also in a whole row, and an order of its own', () => {
    const blank = merged.map((row, at) => (at === 7 ? [row[0] ?? '', '', '', ''] : row));
    const lost = Array<undefined>(5).fill(undefined);
    expect(read(readThree([heads, ...blank]))).toEqual([wanted[0], [null, ...lost, null], wanted[2]]);
    const turned = [heads, ...merged].map(([label = '', first = '', organisations = '', total = '']) => [
      label,
      total,
      organisations,
      first,
    ]);
    expect(read(readThree(turned))).toEqual(wanted);
  });

  it('is none where a row has seven figures: the names of the five were left out', () =>
    expect(read(readThree([heads, ...LINES]))).toEqual(WANTED));

  it('leaves a row unread that has fewer figures', () => {
    const short = merged.map((row, at) => (at === 7 ? row.slice(0, 3) : row));
    expect(read(readThree([heads, ...short]))[1]).toEqual(Array<undefined>(7).fill(undefined));
  });
});
