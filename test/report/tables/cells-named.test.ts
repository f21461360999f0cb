import { describe, expect, it } from 'vitest';
import { COLUMNS, ROWS, WANTED, figuresOf, read } from './small-tables';
import { auditHtml, page, rowOfTwo, table } from '../written';

describe('figures beside the names of their columns', () => {
  const parts = (row: number) => figuresOf(row).map((figure, column) => [COLUMNS[column] ?? '', figure] as const);
  const told = (cell: (column: string, figure: number) => string, mark = ' | ') =>
    ROWS.map((label, row) => [label, ...parts(row).map(([column, figure]) => cell(column, figure))].join(mark)).join('\n');

  it.each([
    ['in cells', table(told((column, figure) => `${column}：${figure}`))],
    ['in cells with units', table(told((column, figure) => `${column} ${figure}件`))],
    ['in lines', told((column, figure) => `${column}：${figure}件`, '\n')],
    ['in sentences', told((column, figure) => `${column}${figure}件`, '，').replaceAll('\n', '。\n')],
    ['on lines of their own', told((column, figure) => `${column}\n${figure}`, '\n')],
  ])('%s', (_where, three) => {
    expect(read(auditHtml(page({ three }))[0])).toEqual(WANTED);
  });

  it('are those of their columns in any order', () => {
    const three = ROWS.map((label, row) =>
      [
        label,
        ...parts(row)
          .toReversed()
          .map((part) => part.join('：')),
      ].join(' | '),
    ).join('\n');
    expect(read(auditHtml(page({ three: table(three) }))[0])).toEqual(WANTED);
  });

  it('stay unread in a row where one is missing or stands twice', () => {
    const three = (other: string) =>
      page({ three: table(told((column, figure) => `${column === '其他' ? other : column}：${figure}`)) });
    for (const other of ['个人', '自然人'])
      expect(auditHtml(three(other))[0]?.findings.filter(({ rule }) => rule.startsWith('requests-'))).toEqual([]);
  });
});

describe('table four in words', () => {
  const ROWS_OF_FOUR = ['行政复议', '未经复议直接起诉', '复议后起诉'];
  const PARTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const figures = [5, 1, 2, 3, 11, 4, 0, 1, 6, 11, 7, 2, 0, 1, 10];
  const told = (cell: (part: string, figure: number) => string, mark: string) =>
    ROWS_OF_FOUR.map((row, at) => [row, ...PARTS.map((part, i) => cell(part, figures[at * 5 + i] ?? 0))].join(mark)).join('\n');
  const four = (markup: string) => {
    const { facts = {} } = auditHtml(page({ four: markup }))[0]?.report ?? {};
    return Object.keys(facts).flatMap((fact) => (fact.startsWith('remedies/') ? [facts[fact]?.value] : []));
  };

  it.each([
    ['in sentences', told((part, figure) => `${part}${figure}件`, '，').replace(/^([^，]+)，/gm, '$1：')],
    ['in cells', table(told((part, figure) => `${part}：${figure}`, ' | '))],
  ])('is read where each figure stands beside its name, %s', (_how, markup) => {
    expect(four(markup)).toEqual(figures);
  });

  it('stays unread where a figure has no name', () => {
    expect(four(told((part, figure) => (part === '其他结果' ? '' : `${part}${figure}件`), '，'))).toEqual([]);
  });
});

describe('table two in words', () => {
  const ISSUED = ['本年制发件数', '本年废止件数', '现行有效件数'];
  const DECIDED = ['本年处理决定数量'];
  const LISTED: readonly (readonly [string, readonly string[], readonly number[]])[] = [
    ['规章', ISSUED, [1, 2, 3]],
    ['行政规范性文件', ISSUED, [4, 5, 6]],
    ['行政许可', DECIDED, [7]],
    ['行政强制', DECIDED, [8]],
  ];
  const READ = ['issued 1, repealed 2, inForce 3', 'issued 4, repealed 5, inForce 6', 'decisions 7', 'decisions 8'];
  const told = (row: (label: string, parts: readonly string[]) => string, cell: string, rows = LISTED) =>
    rows
      .map(([label, names, figures]) =>
        row(
          label,
          names.map((name, i) => name + cell + String(figures[i])),
        ),
      )
      .join('\n');
  const two = (markup: string) => {
    const [result] = auditHtml(page({ two: markup }));
    return ['rules', 'normdocs', 'licences', 'coercion'].map((row) => rowOfTwo(result, row));
  };
  const inRows = (label: string, parts: readonly string[]) => `${label}{1,${parts.length}} | ${parts.join('\n')}`;

  it.each([
    ['a row each', table(told(inRows, ' | '))],
    ['a row each, under headers of a list', table(`事项 | 指标 | 数量\n${told(inRows, ' | ')}`)],
    ['in lines', told((label, parts) => [label, ...parts].join('\n'), '：')],
    [
      'in lines under headers that differ a little',
      told((label, parts) => [label, ...parts].join('\n'), '：').replaceAll('件数', '数'),
    ],
  ])('is read where each figure stands beside its name, %s', (_how, markup) => expect(two(markup)).toEqual(READ));

  it('is read where figures of nothing are blank', () => {
    const blank = table(told(inRows, ' | ').replace('| 2', '| '));
    expect(two(blank)).toEqual(['issued 1, repealed ., inForce 3', ...READ.slice(1)]);
  });

  it('is of the form that its names belong to', () => {
    const old = ['上一年项目数量', '本年增/减', '处理决定数量'];
    const rows = ['行政许可', '行政处罚', '行政强制'].map((label, at) => [label, old, [at, 1, 9]] as const);
    const [result] = auditHtml(page({ two: table(told(inRows, ' | ', [...rows, ['行政事业性收费', old.slice(0, 2), [5, 1]]])) }));
    expect(rowOfTwo(result, 'coercion')).toBe('itemsPrevious 2, itemsChange 1, decisions 9');
    expect(rowOfTwo(result, 'fees')).toBe('itemsPrevious 5, itemsChange 1');
  });

  it('is three rows at least, and none with the names of another block', () => {
    const three = LISTED.slice(0, 3);
    expect(two(table(told(inRows, ' | ', three)))).toEqual([...READ.slice(0, 3), '']);
    expect(two(table(told(inRows, ' | ', [...three, ['行政强制', ISSUED, [1, 2, 3]]])))).toEqual([...READ.slice(0, 3), '']);
  });

  it('is no sentence that names a row or two', () =>
    expect(two(told((label, parts) => `${label}：${parts.join('，')}。`, '', LISTED.slice(0, 2)))).toEqual(['', '', '', '']));

  it('holds no figure below a name that stands beside another one', () =>
    expect(two(table('规章{1,2} | 本年制发件数 | 1\n本年废止件数 | 2\n行政规范性文件 | 5'))).toEqual(['', '', '', '']));
});
