import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOfTwo, table } from '../written';
import { ALL, FIGURES, html as four, NONE as NO_FOUR, PARTS, read as readFour } from './remedy-pages';
import { COLUMNS, html, LINES, NONE, read, WANTED } from './small-tables';

// The pages are reports of 2022.
const HEADS = `行政复议{5,2} | 行政诉讼{10}\n未经复议直接起诉{5} | 复议后起诉{5}\n${[PARTS, PARTS, PARTS].flat().join(' | ')}`;
const OTHERS = FIGURES.map((figure) => figure + 40);
const twoOf = (rows: string) => {
  const [result] = auditHtml(page({ two: table(rows) }));
  return `${rowOfTwo(result, 'rules')}; ${rowOfTwo(result, 'normdocs')}; ${rowOfTwo(result, 'licences')}`;
};
const threeOf = (rows: readonly (readonly (string | number)[])[]) => read(auditHtml(page({ three: html(rows) }))[0]);
/** Table three with a cell of each year under every name. */
const twice = (years: readonly string[], pair: (figure: number) => readonly (string | number)[]) => [
  ['项目{1,2}', ...COLUMNS.map((column) => `${column}{${years.length}}`)],
  COLUMNS.flatMap(() => years),
  ...LINES.map(([label = '', ...figures]) => [label, ...figures.flatMap((figure) => pair(Number(figure)))]),
];
const yearRows = (...rows: readonly (readonly [year: string, figures: readonly (number | string)[]])[]) =>
  four(`年度{1,3} | ${HEADS}\n${rows.map(([year, figures]) => `${year} | ${figures.join(' | ')}`).join('\n')}`);

describe('of two years under each name', () => {
  it.each([
    ['2021年', '2022年'],
    ['2021年度', '2022年度数据'],
    ['上年', '本年'],
    ['去年同期', '本期'],
    ['2020年', '本年度'],
  ])('the report’s own is read in table three: %s, %s', (other, own) => {
    expect(threeOf(twice([other, own], (figure) => [figure + 3, figure]))).toEqual(WANTED);
    expect(threeOf(twice([own, other], (figure) => [figure, figure + 3]))).toEqual(WANTED);
  });

  it.each(['增减', '同比增减（%）', '较上年增长', '变化情况'])('what has changed is that of none: %s', (change) =>
    expect(threeOf(twice(['2021年', '2022年', change], (figure) => [figure + 3, figure, 3]))).toEqual(WANTED),
  );

  it('none is read where the report’s own is not among them', () => {
    expect(threeOf(twice(['2020年', '2021年'], (figure) => [figure, figure]))).toEqual(NONE);
    expect(threeOf(twice(['2022年', '2022年'], (figure) => [figure, figure + 1]))).toEqual(NONE);
  });

  it('nothing is read of a row that lacks a cell: its figures may have slid to another year', () => {
    const rows = twice(['2021年', '2022年'], (figure) => [figure + 3, figure]);
    const short = rows.map((row, at) => (at === 2 ? [...row.slice(0, 4), ...row.slice(5)] : row));
    expect(threeOf(short)).toEqual([NONE[0], ...WANTED.slice(1)]);
    const first = twice(['2022年', '2021年'], (figure) => [figure, figure + 3]);
    const slid = first.map((row, at) => (at === 2 ? [...row.slice(0, 4), ...row.slice(5)] : row));
    expect(threeOf(slid)).toEqual([NONE[0], ...WANTED.slice(1)]);
  });

  it('each block of table two has columns of its own', () => {
    const rows = `第二十条第（一）项{7}
信息内容 | 本年制发件数{2} | 本年废止件数{2} | 现行有效件数{2}
 | 2022年 | 2021年 | 2022年 | 2021年 | 2022年 | 2021年
规章 | 1 | 9 | 2 | 8 | 3 | 7
行政规范性文件 | 4 | 9 | 5 | 8 | 6 | 7
第二十条第（五）项{7}
信息内容 | 本年处理决定数量{6}
 | 2022年{3} | 2021年{3}
行政许可 | 77{3} | 66{3}`;
    expect(twoOf(rows)).toBe('issued 1, repealed 2, inForce 3; issued 4, repealed 5, inForce 6; decisions 77');
    const blank = rows.replace(/\b[1-9]{1,2}(?=\{|$| \|)/gm, '');
    expect(twoOf(blank)).toBe('issued ., repealed ., inForce .; issued ., repealed ., inForce .; decisions .');
  });
});

it('the words 上一年 and 本年 alone are no years in table two: its columns may be broken so', () => {
  const rows = '信息内容 | 上年 | 本年 | 处理决定数量\n | 项目数量 | 增/减 | \n行政许可 | 4 | 1 | 30';
  expect(twoOf(rows)).toBe(twoOf(rows.replace('上年', '上一年').replace('本年', '本 年')));
});

describe('of two years in halves', () => {
  const heads = '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数';
  const half = (plus: number) => [
    heads,
    ...['规章', '行政规范性文件'].map((label, at) => `${label} | ${[1, 2, 3].map((n) => n + 3 * at + plus).join(' | ')}`),
  ];
  const beside = (left: readonly string[], right: readonly string[]) =>
    left.map((row, at) => `${row} | ${right[at] ?? ''}`).join('\n');

  it('the report’s own is read', () => {
    const own = 'issued 1, repealed 2, inForce 3; issued 4, repealed 5, inForce 6; ';
    expect(twoOf(`2021年{4} | 2022年{4}\n${beside(half(10), half(0))}`)).toBe(own);
    expect(twoOf(`2022年{4} | 2021年{4}\n${beside(half(0), half(10))}`)).toBe(own);
  });
});

describe('of a row for each year', () => {
  it('the report’s own is read', () => {
    expect(readFour(yearRows(['2022年', FIGURES], ['2021年', OTHERS]))).toBe(ALL);
    expect(readFour(yearRows(['2021年度', OTHERS], ['2022年度', FIGURES]))).toBe(ALL);
    expect(readFour(yearRows(['上年', OTHERS], ['本年', FIGURES], ['增减', FIGURES]))).toBe(ALL);
  });

  it('none is chosen where they do not name it', () =>
    expect(readFour(yearRows(['2020年', OTHERS], ['2021年', OTHERS.map((figure) => figure + 20)]))).toBe(NO_FOUR));

  it('a single row needs no year of its own', () => expect(readFour(yearRows(['2021年', FIGURES]))).toBe(ALL));
});
