import { mapTables } from '../draft';
import { cut } from '../grid';
import { htmlWriter } from '../html';
import { filler, header, label } from '../tables';
import type { Layout, PrintCell, PrintTable, Transform } from '../types';

/** Tables as statisticians lay them out: with numbered rows and columns, with captions, in parts beside or below each other. */

const plain = htmlWriter();
const grid = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

const inRequests =
  (change: (table: PrintTable) => PrintTable | readonly PrintTable[]): Transform =>
  (draft) =>
    mapTables(draft, change, 'requests');

const isFigure = ({ kind }: PrintCell) => kind === 'figure';
const widthOf = (rows: PrintTable['rows']) => Math.max(...rows.map((row) => row.reduce((sum, { colSpan }) => sum + colSpan, 0)));

/** How many cells of a row stand before its figures, which a planted error may have made fewer. */
const labelsOf = (row: readonly PrintCell[]) => row.filter(({ kind }) => kind === 'label').length;

/** A column 行次 between labels and figures. */
const rowNumbers: Transform = inRequests((given) => ({
  ...given,
  rows: given.rows.map((row, at) => {
    if (at === 0) return [...row.slice(0, 1), header('行次', 1, given.heads), ...row.slice(1)];
    if (at < given.heads) return row;
    return [...row.slice(0, labelsOf(row)), filler(String(at - given.heads + 1)), ...row.slice(labelsOf(row))];
  }),
}));

/** A row below the headers that numbers the columns. */
const columnNumbers: Transform = (draft, random) => {
  const first = random.pick(['栏次', '序号', '甲', '列号']);
  return mapTables(draft, (given) => {
    if (given.id === 'disclosure' || !given.heads) return given;
    const width = given.id === 'requests' ? 7 : 15;
    const numbers = Array.from({ length: width }, (_, at) => filler(String(at + 1)));
    const row = given.id === 'requests' ? [label(first, 3), ...numbers] : numbers;
    return { ...given, rows: [...given.rows.slice(0, given.heads), row, ...given.rows.slice(given.heads)] };
  });
};

/** The names of groups stand in rows of their own over the whole table. */
const groupsAsRows: Transform = inRequests((given) => ({
  ...given,
  rows: given.rows.flatMap((row, at): (readonly PrintCell[])[] => {
    if (at < given.heads) return [row];
    const groups = row.filter(({ kind, row: own }) => kind === 'label' && !own);
    const rest = row.filter((cell) => !groups.includes(cell)).map((cell) => (cell.row ? { ...cell, colSpan: 3 } : cell));
    return [...groups.map(({ text }) => [label(text, 10)]), rest];
  }),
}));

/** A table that is too wide for its page: the last columns below the first ones, labels before both. */
const cutInColumns: Transform = inRequests((given) => {
  const [top = [], second = [], third = [], ...rows] = given.rows;
  const heads = (from: number, to: number): PrintCell[][] =>
    [
      top.map((cell) => (cell.colSpan === 7 ? { ...cell, colSpan: to - from } : cell)),
      from === 0
        ? [second[0], { ...(second[1] as PrintCell), colSpan: to - 1 }]
        : [{ ...(second[1] as PrintCell), colSpan: 6 - from }, second[2]],
      third.slice(Math.max(0, from - 1), to - 1),
    ].map((row) => row.filter((cell): cell is PrintCell => cell !== undefined));
  const part = (from: number, to: number): PrintTable => ({
    ...given,
    rows: [
      ...heads(from, to),
      ...rows.map((row) => [...row.filter((cell) => !isFigure(cell)), ...row.filter(isFigure).slice(from, to)]),
    ],
  });
  return rows.some((row) => row.filter(isFigure).length < 7) ? given : [part(0, 4), part(4, 7)];
});

/** The second half of the rows beside the first, under headers of its own. */
const rowsBeside: Transform = inRequests((given) => {
  const [upper, lower] = cut(given, given.heads + Math.ceil((given.rows.length - given.heads) / 2), 'repeat');
  const beside = [...given.rows.slice(0, given.heads), ...lower.rows];
  return { ...given, rows: upper.rows.map((row, at) => [...row, ...(beside[at] ?? [])]) };
});

/** Table four as a list: a row for each figure. */
const remedyList: Transform = (draft) =>
  mapTables(
    draft,
    (given) => {
      const figures = given.rows.at(-1)?.filter(isFigure) ?? [];
      if (figures.length < 15) return given;
      const rows = figures.map((cell, at) => [
        ...(at % 5 ? [] : [label(['行政复议', '未经复议直接起诉', '复议后起诉'][at / 5] ?? '', 1, 5)]),
        label(['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'][at % 5] ?? ''),
        cell,
      ]);
      return { ...given, rows: [['类别', '结果', '件数'].map((text) => header(text)), ...rows], heads: 1 };
    },
    'remedies',
  );

/** Caption and unit in the first row of each table, who filled it in in the last. */
const captions: Transform = (draft, random) => {
  const units = random.pick(['单位：件', '计量单位：件', '单位:件、万元']);
  const name = {
    disclosure: '主动公开政府信息情况统计表',
    requests: '政府信息公开申请办理情况表',
    remedies: '行政复议、行政诉讼情况表',
  };
  return mapTables(draft, (given) => {
    const width = widthOf(given.rows);
    const caption = [header(`${given.id ? name[given.id] : ''}　${units}`, width)];
    const foot = [label(`填报人：李某　审核人：陈某　填报日期：${draft.year + 1}年1月${random.int(3, 28)}日`, width)];
    return { ...given, rows: [caption, ...given.rows, foot], heads: given.heads && given.heads + 1 };
  });
};

/** Blank columns between the figures, as sheets leave them. */
const spacers: Transform = (draft) =>
  mapTables(draft, (given) => {
    if (given.id !== 'requests') return given;
    return {
      ...given,
      rows: given.rows.map((row) =>
        row.flatMap((cell) =>
          isFigure(cell)
            ? [cell, filler()]
            : [cell.kind === 'header' && cell.rowSpan < 3 ? { ...cell, colSpan: cell.colSpan * 2 } : cell],
        ),
      ),
    };
  });

export const STATISTICS_LAYOUTS: readonly Layout[] = [
  grid('row-numbers', rowNumbers),
  grid('column-numbers', columnNumbers),
  grid('groups-as-rows', groupsAsRows),
  grid('cut-in-columns', cutInColumns),
  grid('rows-beside', rowsBeside),
  grid('remedies-list', remedyList),
  grid('captions-in-tables', captions),
  grid('spacer-columns', spacers),
];
