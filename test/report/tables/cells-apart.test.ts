import { describe, expect, it } from 'vitest';
import { COLUMNS, FOUR, LINES, NONE, ROWS, THREE, TWO, WANTED, figuresOf, html, joined, read, tables } from './small-tables';
import { auditHtml, auditText, page, report, rowOf, rowOfTwo, table } from '../written';

describe('cells between other marks than bars', () => {
  it.each([',', '，', ';', '；', ', ', ' ； '])('%j', (mark) => {
    const texts = { two: joined(TWO, mark), three: joined(THREE, mark), four: joined(FOUR, mark) };
    for (const [result] of [auditText(report(texts)), auditHtml(page(texts))]) {
      expect(read(result)).toEqual(WANTED);
      expect(rowOfTwo(result, 'normdocs')).toBe('issued 13, repealed 4, inForce 87');
      expect(result?.report?.facts['remedies/litigationAfter/total']?.value).toBe(34);
      expect(result?.findings.filter(({ rule }) => rule === 'table-missing' || rule === 'figure-not-count')).toEqual([]);
    }
  });

  it('may stand in quotes that hold the mark', () => {
    const quoted = LINES.map(([label, ...figures]) => [`"${String(label)}, 件"`, ...figures]);
    expect(read(auditText(report({ three: joined(quoted, ',') }))[0])).toEqual(WANTED);
    expect(read(auditText(report({ three: joined(quoted, ',').replace('一、', '""一""、') }))[0])).toEqual(WANTED);
  });

  it('are not the thousands of figures', () => {
    const [result] = auditText(report({ two: '第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 1,573,179,256' }));
    expect(result?.report?.facts['disclosure/licences/decisions']?.value).toBe(1_573_179_256);
  });

  it('are no clauses of a sentence', () => {
    const [result] = auditText(report({ three: '本年收到申请3件，予以公开1件，部分公开1件，重复申请1件，总计3件。' }));
    expect(tables(result)).toEqual(['missing', 'missing', 'missing']);
  });

  it('between marks that labels have, too, are told as unread, not as missing', () => {
    const texts = { two: joined(TWO, '、'), three: joined(THREE, '、'), four: joined(FOUR, '、') };
    const [result] = auditText(report(texts));
    expect(read(result)).toEqual(NONE);
    expect(tables(result)).toEqual(['partial', 'partial', 'partial']);
  });
});

describe('a table that is turned', () => {
  const turned = THREE[0]?.map((_, column) => THREE.map((row) => row[column] ?? '')) ?? [];

  it('is read in mark-up and in text', () => {
    expect(read(auditHtml(page({ three: html(turned) }))[0])).toEqual(WANTED);
    expect(read(auditText(report({ three: joined(turned, ' | ') }))[0])).toEqual(WANTED);
  });

  it('may have labels over several rows', () => {
    const [head = [], ...rest] = turned;
    const above = `{1,2}申请人 | ${head.slice(1, 3).join('{1,2} | ')}{1,2} | 三、本年度办理结果{${head.length - 4}} | ${String(head.at(-1))}{1,2}`;
    const marked = `${above.replace('{1,2}申请人', '申请人{1,2}')}\n${head.slice(3, -1).join(' | ')}\n${joined(rest, ' | ')}`;
    expect(read(auditHtml(page({ three: table(marked) }))[0])).toEqual(WANTED);
  });

  it('stays unread without the names of its applicants', () => {
    const nameless = turned.map((row, at) => (at ? [`甲${at}`, ...row.slice(1)] : row));
    expect(read(auditHtml(page({ three: html(nameless) }))[0])).toEqual(NONE);
  });
});

describe('a table whose second half stands beside the first', () => {
  const half = LINES.length / 2;
  const beside = (left: readonly (readonly (string | number)[])[], right: readonly (readonly (string | number)[])[]) =>
    left.map((row, at) => [...row, ...(right[at] ?? [])]);

  it('is read under headers of its own', () => {
    const rows = beside([['项目', ...COLUMNS], ...LINES.slice(0, half)], [['项目', ...COLUMNS], ...LINES.slice(half)]);
    expect(read(auditHtml(page({ three: html(rows) }))[0])).toEqual(WANTED);
  });

  it('gives no row the figures of a group beside it', () => {
    const rows = beside([['项目', ...COLUMNS], ...LINES], [[], ['（六）其他处理', ...figuresOf(30)]]);
    const [result] = auditHtml(page({ three: html(rows) }));
    expect(rowOf(result, 'receivedNew')).not.toEqual(figuresOf(30));
  });
});

it('a header that converters repeat for a merged cell is one', () => {
  const two = `第二十条第（八）项
信息内容 | 上一年项目数量 | 本年增/减 | 本年增/减
行政事业性收费 | 3 | 1 | 1
第二十条第（五）项
信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量
行政许可 | 61 | -4 | 15`;
  const [result] = auditHtml(page({ two: table(two) }));
  expect(rowOfTwo(result, 'fees')).toBe('itemsPrevious 3, itemsChange 1');
  expect(rowOfTwo(result, 'licences')).toBe('itemsPrevious 61, itemsChange -4, decisions 15');
  expect(rowOfTwo(auditText(report({ two }))[0], 'fees')).not.toContain('decisions');
});

describe('labels in two languages', () => {
  const other = new Map([...COLUMNS, ...ROWS].map((label, at) => [label, `Item ${String.fromCharCode(65 + at)}`]));
  it.each([
    ['below', (label: string) => `${label}<br>${other.get(label) ?? ''}`],
    ['before', (label: string) => `${other.get(label) ?? ''} ${label}`],
    ['behind a stroke', (label: string) => `${label} / ${other.get(label) ?? ''}`],
    ['of a minority', (label: string) => `${label}<br>བོད་ཡིག`],
  ])('the other one %s', (_where, both) => {
    const three = THREE.map((row) => row.map((cell) => (typeof cell === 'string' ? both(cell) : cell)));
    const [result] = auditHtml(page({ three: html(three) }));
    expect(read(result)).toEqual(WANTED);
    expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toEqual([]);
  });

  it('in a script that nobody can look up are told as unread', () => {
    const three = THREE.map((row) => row.map((cell) => (typeof cell === 'string' ? 'ئۇيغۇرچە' : cell)));
    expect(tables(auditHtml(page({ three: html(three) }))[0])).toEqual(['missing', 'partial', 'missing']);
  });
});

describe('cells of text with marks of their own', () => {
  const bars = (rows: readonly (readonly (string | number)[])[]) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n');

  it.each(['**', '__', '*', '***'])('emphasis by %s', (mark) => {
    const three = THREE.map((row) => row.map((cell, at) => (at === 0 || at === 7 ? `${mark}${cell}${mark}` : cell)));
    expect(read(auditText(report({ three: bars(three) }))[0])).toEqual(WANTED);
  });

  it.each(['^', '^^', '<', 'NaN', 'None'])('%s for a cell that goes on', (mark) => {
    const three = THREE.map(([label = '', ...figures]) => [label, mark, mark, ...figures]);
    expect(read(auditText(report({ three: bars(three) }))[0])).toEqual(WANTED);
  });
});

describe('boxes of a form in cells', () => {
  it.each([
    ['texts', (figure: number | string) => `<textarea>${figure}</textarea>`],
    ['choices', (figure: number | string) => `<select><option>999<option selected>${figure}</select>`],
    ['first choices', (figure: number | string) => `<select><option>${figure}<option>999</select>`],
    ['no hidden ones', (figure: number | string) => `${figure}<select style="display:none"><option>9</select>`],
  ])('show %s', (_what, box) => {
    const three = THREE.map((row) => row.map((cell) => (typeof cell === 'number' ? box(cell) : cell)));
    expect(read(auditHtml(page({ three: html(three) }))[0])).toEqual(WANTED);
  });
});

it.each(['[1]', '↑', '（12.5%）', '<br>(3%)'])('%s behind a figure is a note', (note) => {
  const three = THREE.map((row) => row.map((cell) => (typeof cell === 'number' ? `${cell}${note}` : cell)));
  expect(read(auditHtml(page({ three: html(three) }))[0])).toEqual(WANTED);
});

it('a unit in a cell of its own behind the figures is none of them', () => {
  const three = THREE.map((row, at) => (at ? [...row, '件'] : row));
  expect(read(auditHtml(page({ three: html(three) }))[0])).toEqual(WANTED);
});

it('two tables that differ in all cells are told as such, not as unread', () => {
  const other = THREE.map((row) => row.map((cell) => (typeof cell === 'number' ? cell + 1 : cell)));
  const [result] = auditHtml(page({ three: html(THREE) + html(other) }));
  const told = result?.findings.filter(({ params }) => params['table'] === 'requests').map(({ key }) => key);
  expect(told).toContain('cells-contradict.differ');
  expect(told).not.toContain('cells-lost.whole');
});
