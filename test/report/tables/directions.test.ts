import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOf, rowOfTwo, table } from '../written';
import { ALL, FIGURES, HEADS, html as four, NONE as NO_FOUR, PARTS, read as readFour } from './remedy-pages';
import { COLUMNS, figuresOf, html, LINES, THREE, WANTED, read } from './small-tables';

const PROCEEDINGS = ['行政复议', '未经复议直接起诉', '复议后起诉'];
const block = (at: number) => FIGURES.slice(5 * at, 5 * at + 5).join(' | ');
const proceedings = (order: readonly number[], heads = PARTS.join(' | ')) =>
  `项目 | ${heads}\n${order.map((at) => `${PROCEEDINGS[at] ?? ''} | ${block(at)}`).join('\n')}`;

describe('table four with a row for each proceeding', () => {
  it('is read by the names of both, in any order', () => {
    expect(readFour(four(proceedings([0, 1, 2])))).toBe(ALL);
    expect(readFour(four(proceedings([2, 0, 1])))).toBe(ALL);
  });

  it('goes by the order of its headers', () => {
    const turned = proceedings([0, 1, 2], ['总计', ...PARTS.slice(0, -1)].join(' | '));
    const result = four(turned);
    expect(result?.report?.facts['remedies/litigationAfter/total']?.value).toBe(11);
    expect(result?.report?.facts['remedies/litigationAfter/upheld']?.value).toBe(12);
  });

  it('may stand on its side', () => {
    const heads = `项目 | ${PROCEEDINGS.join(' | ')}`;
    const lines = PARTS.map((part, i) => `${part} | ${[0, 1, 2].map((at) => FIGURES[5 * at + i]).join(' | ')}`);
    expect(readFour(four([heads, ...lines].join('\n')))).toBe(ALL);
  });

  it('may have all names before its figures', () => {
    const lines = PROCEEDINGS.flatMap((row, at) =>
      PARTS.map((part, i) => `${i ? '' : `${row}{1,5} | `}${part} | ${FIGURES[5 * at + i] ?? ''}`),
    );
    expect(readFour(four(lines.join('\n')))).toBe(ALL);
  });
});

describe('cells of table four that are merged', () => {
  it('are not those of each column: the word may belong to what follows', () => {
    expect(readFour(four(`${HEADS}\n无{15}`))).toBe(NO_FOUR);
  });
});

describe('halves of table three side by side', () => {
  const half = LINES.length / 2;
  const heads = ['项目', ...COLUMNS];
  const beside = (right: readonly (readonly (string | number)[])[]) =>
    [heads, ...LINES.slice(0, half)].map((row, at) => [...row, ...([heads, ...right][at] ?? [])]);

  it('keep their blanks in place', () => {
    const right = LINES.slice(half).map(([label = '', first = 0, , ...others]) => [label, first, '', ...others]);
    const [result] = auditHtml(page({ three: html(beside(right)) }));
    const [first, , ...others] = figuresOf(half);
    expect(rowOf(result, 'receivedNew')).toEqual(figuresOf(0));
    expect(rowOf(result, 'refused.registryLookup')).toEqual([first, null, ...others]);
  });

  it('may have their columns in orders of their own', () => {
    const turned = ['项目', ...COLUMNS.slice(1), COLUMNS[0] ?? ''];
    const right = LINES.slice(half).map(([label = '', first = 0, ...others]) => [label, ...others, first]);
    const rows = [heads, ...LINES.slice(0, half)].map((row, at) => [...row, ...([turned, ...right][at] ?? [])]);
    expect(read(auditHtml(page({ three: html(rows) }))[0])).toEqual(WANTED);
  });
});

describe('one cell over all columns of table two', () => {
  const heads = '信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量';

  it('says zero for each', () => {
    const [result] = auditHtml(page({ two: table(`${heads}\n行政许可 | 0{3}`) }));
    expect(rowOfTwo(result, 'licences')).toBe('itemsPrevious 0, itemsChange 0, decisions 0');
  });

  it('says that each is blank', () => {
    const [result] = auditHtml(page({ two: table(`${heads}\n行政许可 | 无{3}`) }));
    expect(rowOfTwo(result, 'licences')).toBe('itemsPrevious ., itemsChange ., decisions .');
  });

  it.each(['0{2}', '5{3}', '0{2} | 1'])('says it for none unless it covers them and is nothing: %s', (cells) => {
    const [result] = auditHtml(page({ two: table(`${heads}\n行政许可 | ${cells}`) }));
    expect(rowOfTwo(result, 'licences')).toBe('');
  });
});

it('a header is one although a sign stands in a cell behind it', () => {
  const [result] = auditHtml(
    page({ two: table('信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | /\n规章 | 1 | 2 | 3 | ') }),
  );
  expect(rowOfTwo(result, 'rules')).toBe('issued 1, repealed 2, inForce 3');
});

it('a local form with 28 rows and a column of sums is read whole', () => {
  const heads = ['项目', ...COLUMNS.slice(0, -1), '小计', '总计'];
  const rows = THREE.slice(1).map(([label = '', ...figures]) => {
    const [, ...organisations] = figures.slice(0, -1).map(Number);
    return [label, ...figures.slice(0, -1), organisations.reduce((sum, one) => sum + one, 0), figures.at(-1) ?? ''];
  });
  const own = ['1.转送其他机关', '2.告知另行申请', '3.并案处理'].map((label) => [label, 1, 0, 0, 0, 0, 0, 0, 1]);
  const [result] = auditHtml(page({ three: html([heads, ...rows, ...own]) }));
  expect(read(result)).toEqual(WANTED);
  expect(result?.findings.filter(({ rule }) => rule === 'local-subtotals')).toEqual([]);
});
