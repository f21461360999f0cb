import { allow, factsOf, mapTables } from '../draft';
import { htmlWriter } from '../html';
import { header } from '../tables';
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

export const REMEDY_LAYOUTS: readonly Layout[] = [
  four('remedies-three-tables', threeTables),
  four('remedies-two-tables', twoTables),
  four('remedies-header-exchanged', exchanged),
  four('remedies-glued-header', glued),
  four('remedies-shuffled-header', shuffled),
  four('remedies-on-one-line', oneLine),
];
