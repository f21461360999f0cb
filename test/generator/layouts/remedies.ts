import { allow, factsOf, mapTables } from '../draft';
import { htmlWriter } from '../html';
import { filler, header, label } from '../tables';
import type { Random } from '../random';
import type { Draft, Layout, PrintCell, PrintTable, Transform } from '../types';

/** Layouts of table four. */

const plain = htmlWriter();
const four = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

const figuresOf = (table: PrintTable): readonly PrintCell[] => table.rows.at(-1) ?? [];
const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const results = (rowSpan = 1) => RESULTS.map((text) => header(text, 1, rowSpan));

/** One table for each row of five figures, each under headers of its own. */
const threeTables: Transform = (draft) =>
  mapTables(
    draft,
    (table) =>
      ['行政复议', '未经复议直接起诉', '复议后起诉'].map((text, at) => ({
        ...table,
        rows: [
          ...(at ? [[header('行政诉讼', 5)]] : []),
          [header(text, 5)],
          results(),
          figuresOf(table).slice(at * 5, at * 5 + 5),
        ],
        heads: at ? 3 : 2,
      })),
    'remedies',
  );

/** One table for 行政复议, one for 行政诉讼. */
const twoTables: Transform = (draft) =>
  mapTables(
    draft,
    (table) => [
      { ...table, rows: [[header('行政复议', 5)], results(), figuresOf(table).slice(0, 5)], heads: 2 },
      {
        ...table,
        rows: [
          [header('行政诉讼', 10)],
          [header('未经复议直接起诉', 5), header('复议后起诉', 5)],
          [...results(), ...results()],
          figuresOf(table).slice(5),
        ],
        heads: 3,
      },
    ],
    'remedies',
  );

const exchanged: Transform = (draft) =>
  mapTables(
    draft,
    (table) => {
      const [top = [], second = [], third = [], ...rest] = table.rows;
      return { ...table, rows: [top, third, second.map((cell) => ({ ...cell, rowSpan: 1 })), ...rest] };
    },
    'remedies',
  );

/** The two top headers glued to one: `行政复议行政诉讼`. */
const glued: Transform = (draft) =>
  mapTables(draft, (table) => ({ ...table, rows: [[header('行政复议行政诉讼', 15)], ...table.rows.slice(1)] }), 'remedies');

/** The header of an electronic book: one character a line, in disorder. */
const SHUFFLED = [
  '结 结 其 尚\n果 果 他 未\n维 纠 结 审\n持 正 果 结',
  '总计',
  '结 结 其 尚\n果 果 他 未\n维 纠 结 审\n持 正 果 结',
  '总 计',
  '结果维持',
  '总计',
];

const mayBeLeft = (draft: Draft, before: Draft): Draft =>
  allow(
    draft,
    before.sections
      .flatMap((section) => section.blocks)
      .flatMap((block) => (block.kind === 'table' && block.id === 'remedies' ? factsOf(block) : [])),
  );

const shuffled: Transform = (draft) =>
  mayBeLeft(
    mapTables(
      draft,
      (table) => ({
        ...table,
        rows: [[header('行政复议', 5), header('行政诉讼', 10)], SHUFFLED.map((text) => header(text, 2)), ...table.rows.slice(-1)],
      }),
      'remedies',
    ),
    draft,
  );

/** Fifteen figures on one line without any label; there is no blank among them. */
const oneLine: Transform = (draft) =>
  mayBeLeft(
    mapTables(
      draft,
      (table) => {
        const row = figuresOf(table).map((cell) => (cell.text.trim() ? cell : { ...cell, text: '0', value: 0 }));
        return { ...table, rows: [row], asText: row.map((cell) => cell.text).join(' ') };
      },
      'remedies',
    ),
    draft,
  );

const FEWER = ['行政复议', '未经复议直接起诉', '复议后起诉'];

/** Table four with the sum of both ways of 行政诉讼, under one name or another. */
const withSum = (change: (parts: Parts, random: Random) => Pick<PrintTable, 'rows' | 'heads'>): Transform => {
  return (draft, random) =>
    mapTables(
      draft,
      (table) => {
        const [first = [], direct = [], after = []] = FEWER.map((_, at) => figuresOf(table).slice(at * 5, at * 5 + 5));
        const sums = direct.map((cell, at) => filler(String((cell.value ?? 0) + (after[at]?.value ?? 0))));
        return { ...table, ...change({ first, direct, after, sums }, random) };
      },
      'remedies',
    );
};

type Parts = Readonly<Record<'first' | 'direct' | 'after' | 'sums', readonly PrintCell[]>>;

/** Each proceeding is a row, and so is the sum. */
const sumRow = withSum(({ first, direct, after, sums }, random) => {
  const row = (text: string, cells: readonly PrintCell[]) => [label(text), ...cells];
  const under = [row(FEWER[1] ?? '', direct), row(FEWER[2] ?? '', after)];
  if (random.chance(0.4)) {
    const heads = [header('类别'), ...results()];
    return { rows: [heads, row('行政复议', first), row('行政诉讼', sums), ...under], heads: 1 };
  }
  const sum = row(random.pick(['小计', '合计', '总计']), sums);
  const [top = [], ...rest] = random.chance(0.5) ? [sum, ...under] : [...under, sum];
  const heads = [header('类别', 2), ...results()];
  return { rows: [heads, [label('行政复议', 2), ...first], [label('行政诉讼', 1, 3), ...top], ...rest], heads: 1 };
});

/** The sum is five columns more, or one. */
const sumColumns = withSum(({ first, direct, after, sums }, random) => {
  const name = random.pick(['小计', '合计']);
  const names = [header(FEWER[1] ?? '', 5), header(FEWER[2] ?? '', 5)];
  if (random.chance(0.4)) {
    const heads = [
      [header('行政复议', 5), header('行政诉讼', 11)],
      [...results(2), ...names, header(name, 1, 2)],
      [...results(), ...results()],
    ];
    return { rows: [...heads, [...first, ...direct, ...after, ...sums.slice(-1)]], heads: 3 };
  }
  const isFirst = random.chance(0.5);
  const heads = [
    [header('行政复议', 5), header('行政诉讼', 15)],
    [...results(2), ...(isFirst ? [header(name, 5), ...names] : [...names, header(name, 5)])],
    [...results(), ...results(), ...results()],
  ];
  return {
    rows: [...heads, [...first, ...(isFirst ? [...sums, ...direct, ...after] : [...direct, ...after, ...sums])]],
    heads: 3,
  };
});

export const REMEDY_LAYOUTS: readonly Layout[] = [
  four('remedies-three-tables', threeTables),
  four('remedies-two-tables', twoTables),
  four('remedies-header-exchanged', exchanged),
  four('remedies-glued-header', glued),
  four('remedies-shuffled-header', shuffled),
  four('remedies-on-one-line', oneLine),
  four('remedies-sum-row', sumRow),
  four('remedies-sum-columns', sumColumns),
];
