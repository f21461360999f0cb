import { describe, expect, it, test } from 'vitest';
import { auditHtml, page, rowOf } from '../written';
import { COLUMNS, figuresOf, html, LINES, NONE, read, tables, WANTED } from './small-tables';

type Rows = readonly (readonly (string | number)[])[];
const audited = (three: string) => auditHtml(page({ three }))[0];

/** Some columns of table three with the labels of all rows before them. */
const part = (from: number, to: number, lines: Rows = LINES): (string | number)[][] => [
  ['项目', ...COLUMNS.slice(from, to)],
  ...lines.map(([label = '', ...figures]) => [label, ...figures.slice(from, to)]),
];
const changed = (rows: Rows, at: number, column: number, text: string): Rows =>
  rows.map((row, i) => (i === at ? row.map((cell, j) => (j === column ? text : cell)) : row));

describe('a table three that is too wide for its page', () => {
  test.each([1, 3, 4, 6])('is one in two parts, cut behind %i columns', (at) => {
    const result = audited(html(part(0, at)) + html(part(at, 7)));
    expect(read(result)).toEqual(WANTED);
    expect(tables(result)?.[1]).toBe('partial');
  });

  it('is one in three parts, with lines between them', () => {
    const parts = [part(0, 2), part(2, 5), part(5, 7)].map(html);
    expect(read(audited(parts.join('<p>续表</p>')))).toEqual(WANTED);
  });

  it('keeps its blanks and words in place', () => {
    const blank = changed(changed(LINES, 0, 2, ''), 0, 6, '详见附件');
    const lines = changed(blank, 9, 1, '');
    const result = audited(html(part(0, 4, lines)) + html(part(4, 7, lines)));
    const [first, , ...others] = figuresOf(0);
    expect(rowOf(result, 'receivedNew')).toEqual([first, null, ...others.slice(0, 3), null, others.at(-1)]);
    expect(result?.report?.facts['requests/receivedNew/otherOrg']).toMatchObject({ value: null, unreadable: true });
    expect(rowOf(result, 'carriedOut')).toEqual([null, ...figuresOf(9).slice(1)]);
  });

  it('is read in parts under headers of several rows', () => {
    const [left, right] = [part(0, 4), part(4, 7)];
    const first = [['项目{1,2}', '自然人{1,2}', '法人或其他组织{3}'], left[0]?.slice(2) ?? [], ...left.slice(1)];
    const second = [['项目{1,2}', '法人或其他组织{2}', '总计{1,2}'], right[0]?.slice(1, 3) ?? [], ...right.slice(1)];
    expect(read(audited(html(first) + html(second)))).toEqual(WANTED);
  });

  const [left, right] = [part(0, 4), part(4, 7)];
  test.each<[string, Rows, Rows]>([
    ['with a row less', left, right.slice(0, -1)],
    ['with another label', left, changed(right, 3, 0, '（二）部分公开')],
    ['with a row without label', left, changed(right, 3, 0, '')],
    ['with a column that stands in the first, too', left, part(3, 6)],
    ['with columns that are called alike', left, changed(right, 0, 1, '科研机构')],
    ['with fewer columns', left, part(4, 6)],
    ['with more columns', part(0, 5), part(4, 7)],
    ['of few rows', left.slice(0, 5), right.slice(0, 5)],
    ['without headers', left.slice(1), right.slice(1)],
  ])('is none where the second table is one %s', (_what, first, second) => {
    expect(read(audited(html(first) + html(second)))).toEqual(NONE);
  });

  it('of six rows is one', () => {
    expect(rowOf(audited(html(left.slice(0, 6)) + html(right.slice(0, 6))), 'receivedNew')).toEqual(figuresOf(0));
  });
});

describe('columns that take several of the grid', () => {
  const spaced = (row: readonly (string | number)[], mark: string) => row.map((cell, at) => (at ? `${cell}${mark}` : cell));
  const wide = (lines: Rows) => html([spaced(['项目', ...COLUMNS], '{2}'), ...lines.map((row) => spaced(row, ' | '))]);

  it('hold their figures before blanks', () => expect(read(audited(wide(LINES)))).toEqual(WANTED));

  it('hold a blank total', () => {
    expect(rowOf(audited(wide(changed(LINES, 0, 7, ''))), 'receivedNew')).toEqual([...figuresOf(0).slice(0, 6), null]);
  });
});

describe('rows of table three beside each other, in groups', () => {
  const none = [0, 0, 0, 0, 0, 0, 0];
  const NEW = '一、本年新收政府信息公开申请数量';
  const rows = (...right: (string | number)[][]) =>
    html([
      ['项目', ...COLUMNS, '', '', '项目', ...COLUMNS],
      [LINES[0]?.[0] ?? '', ...figuresOf(0), ...(right[0] ?? [])],
      ['二、上年结转政府信息公开申请数量', ...figuresOf(1), ...(right[1] ?? [])],
      ['（一）予以公开', ...figuresOf(2), ...(right[2] ?? [])],
    ]);

  it('are read with the labels of groups before the second', () => {
    const result = audited(
      rows(
        ['三、本年度办理结果{1,3}', '（四）无法提供{1,2}', '2.没有现成信息需要另行制作', ...figuresOf(5)],
        ['3.补正后申请内容仍不明确', ...figuresOf(6)],
        ['（六）其他处理', '3.其他', ...none],
      ),
    );
    expect(rowOf(result, 'receivedNew')).toEqual(figuresOf(0));
    expect(rowOf(result, 'carriedIn')).toEqual(figuresOf(1));
    expect(rowOf(result, 'granted')).toEqual(figuresOf(2));
    expect(rowOf(result, 'unable.mustCreate')).toEqual(figuresOf(5));
    expect(rowOf(result, 'unable.stillUnclear')).toEqual(figuresOf(6));
    expect(rowOf(result, 'other.misc')).toEqual(none);
  });

  it('are read where one beside is a group, or its label is misprinted', () => {
    const result = audited(
      rows(['', '', '（六）其他处理', ...figuresOf(7)], ['', '', '2.没有现成信息须要另行制作', ...figuresOf(5)]),
    );
    expect(rowOf(result, 'receivedNew')).toEqual(figuresOf(0));
    expect(rowOf(result, 'other.all')).toEqual(figuresOf(7));
    expect(rowOf(result, 'unable.mustCreate')).toEqual(figuresOf(5));
  });

  it('keep their blanks where the last row has none beside it', () => {
    const left = [figuresOf(0), figuresOf(1), [6, '', '', '', '', '', 6]];
    const lines = left.map((figures, at) => [LINES[at]?.[0] ?? '', ...figures]);
    const right = [['2.重复申请', ...figuresOf(5)], ['（七）总计', ...figuresOf(6)], []];
    const heads = ['项目', ...COLUMNS, '项目', ...COLUMNS];
    const result = audited(html([heads, ...lines.map((line, at) => [...line, ...(right[at] ?? [])])]));
    expect(rowOf(result, 'granted')).toEqual([6, null, null, null, null, null, 6]);
    const short = audited(html([heads, ...lines.map((line, at) => [...line.slice(0, at === 2 ? -1 : 8), ...(right[at] ?? [])])]));
    expect(rowOf(short, 'granted')).toEqual(Array(7).fill(undefined));
  });

  it(`are told apart where the last has none beside: ${NEW}`, () => {
    const result = audited(rows(['', '', '2.重复申请', ...figuresOf(5)], ['', '', '（七）总计', ...figuresOf(6)]));
    expect(rowOf(result, 'granted')).toEqual(figuresOf(2));
  });
});
