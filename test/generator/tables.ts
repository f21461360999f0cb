import { FORMS } from '../../src/forms';
import type { DisclosureBlock, FactId, RequestRow, TableId } from '../../src/forms';
import { blocksOf } from './figures';
import type { Figures, PrintCell, PrintTable, Shape } from './types';

/** The tables as the form prints them, with its spans. */

const cell = (kind: PrintCell['kind'], text: string, colSpan = 1, rowSpan = 1, row?: string): PrintCell => ({
  kind,
  text,
  rowSpan,
  colSpan,
  ...(row && { row }),
});
export const header = (text: string, colSpan = 1, rowSpan = 1): PrintCell => cell('header', text, colSpan, rowSpan);
export const label = (text: string, colSpan = 1, rowSpan = 1, row?: string): PrintCell =>
  cell('label', text, colSpan, rowSpan, row);
export const filler = (text = '', colSpan = 1): PrintCell => cell('filler', text, colSpan);

/** A figure as it is printed by default. */
export function figure(fact: FactId, value: number, colSpan = 1): PrintCell {
  return { kind: 'figure', text: String(value), rowSpan: 1, colSpan, fact, value };
}

export const table = (id: TableId | null, rows: readonly (readonly PrintCell[])[], heads = 0): PrintTable => ({
  kind: 'table',
  id,
  rows,
  heads,
});

/** How many of the three grid columns each figure of a row takes. */
const widths = (count: number) => (count === 1 ? [3] : count === 2 ? [1, 2] : [1, 1, 1]);

function blockRows(block: DisclosureBlock, figures: Figures): PrintCell[][] {
  const spans = widths(block.columns.length);
  const heads = [header('信息内容'), ...block.columns.map((column, at) => header(column.text, spans[at]))];
  const rows = block.rows.map((row) => [
    label(row.text, 1, 1, row.id),
    ...block.columns.map((column, at) => {
      const fact: FactId = `disclosure/${row.id}/${column.id}`;
      return figure(fact, figures.get(fact) ?? 0, spans[at]);
    }),
  ]);
  return [[header(block.title, 4)], heads, ...rows];
}

/** Table two: four grid columns. */
export function disclosureTable(shape: Shape, figures: Figures): PrintTable {
  return table(
    'disclosure',
    blocksOf(shape).flatMap((block) => blockRows(block, figures)),
  );
}

const BALANCE_NOTE = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const ORGANISATIONS = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];

const requestHeads = (): PrintCell[][] => [
  [header(BALANCE_NOTE, 3, 3), header('申请人情况', 7)],
  [header('自然人', 1, 2), header('法人或其他组织', 5), header('总计', 1, 2)],
  ORGANISATIONS.map((text) => header(text)),
];

const GROUPS = new Map(FORMS['2021'].requests.groups.map((group) => [group.id, group.text]));

/** Labels left of the figures of one row, with the label columns that begin there. */
function requestLabels(row: RequestRow, at: number, rows: readonly RequestRow[]): PrintCell[] {
  const own = (colSpan: number) => label(row.text, colSpan, 1, row.id);
  if (at < 2 || at === rows.length - 1) return [own(3)];
  const results = at === 2 ? [label('三、本年度办理结果', 1, rows.length - 3)] : [];
  if (!row.group) return [...results, own(2)];
  const size = rows.filter((other) => other.group === row.group).length;
  const first = rows.findIndex((other) => other.group === row.group) === at;
  return [...results, ...(first ? [label(GROUPS.get(row.group) ?? '', 1, size)] : []), own(1)];
}

/** Table three: three columns of labels, seven of figures, three rows of headers. */
export function requestsTable(shape: Shape, figures: Figures): PrintTable {
  const { rows: byShape, columns } = FORMS[shape.form].requests;
  const rows = byShape[shape.otherRows];
  const body = rows.map((row, at) => [
    ...requestLabels(row, at, rows),
    ...columns.map((column) => {
      const fact: FactId = `requests/${row.id}/${column.id}`;
      return figure(fact, figures.get(fact) ?? 0);
    }),
  ]);
  return table('requests', [...requestHeads(), ...body], 3);
}

const RESULTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

const remedyHeads = (): PrintCell[][] => [
  [header('行政复议', 5), header('行政诉讼', 10)],
  [...RESULTS.map((text) => header(text, 1, 2)), header('未经复议直接起诉', 5), header('复议后起诉', 5)],
  [...RESULTS, ...RESULTS].map((text) => header(text)),
];

/** The fifteen figures of table four, from left to right. */
function remedyFigures(figures: Figures): PrintCell[] {
  const { rows, columns } = FORMS['2021'].remedies;
  return rows.flatMap((row) =>
    columns.map((column) => {
      const fact: FactId = `remedies/${row.id}/${column.id}`;
      return figure(fact, figures.get(fact) ?? 0);
    }),
  );
}

export function remediesTable(figures: Figures): PrintTable {
  return table('remedies', [...remedyHeads(), remedyFigures(figures)], 3);
}
