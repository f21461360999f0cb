import { figuresIn, lose, mapTables } from '../draft';
import { htmlWriter } from '../html';
import { figure, filler, header, label, table } from '../tables';
import type { Layout, PrintCell, PrintTable, Transform } from '../types';

/** Rows, columns and tables that a page adds to those of the form. */

const plain = htmlWriter();
const grid = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

const inRequests =
  (change: (table: PrintTable) => PrintTable): Transform =>
  (draft) =>
    mapTables(draft, change, 'requests');

const subtotalCells = (row: readonly PrintCell[]): PrintCell => {
  const parts = row.filter((cell) => cell.fact && !/naturalPerson|total$/.test(cell.fact));
  return filler(String(parts.reduce((sum, cell) => sum + (cell.value ?? 0), 0)));
};

/** A local column 小计 behind the five organisations. */
const subtotalColumn: Transform = inRequests((given) => ({
  ...given,
  rows: given.rows.map((row, at) => {
    if (at === 0) return row.map((cell) => (cell.colSpan === 7 ? { ...cell, colSpan: 8 } : cell));
    if (at === 1) return row.map((cell) => (cell.colSpan === 5 ? { ...cell, colSpan: 6 } : cell));
    if (at === 2) return [...row, header('小计')];
    return [...row.slice(0, -1), subtotalCells(row), ...row.slice(-1)];
  }),
}));

const isOrganisation = ({ fact }: PrintCell) =>
  fact !== undefined && fact.startsWith('requests/') && !/naturalPerson$|total$/.test(fact);

const mergedRow = (row: readonly PrintCell[]): readonly PrintCell[] => {
  const at = row.findIndex(isOrganisation);
  const rest = row.filter((cell) => !isOrganisation(cell));
  return at < 0 ? row : [...rest.slice(0, at), subtotalCells(row), ...rest.slice(at)];
};

/** The five kinds of organisations are counted as one: their own figures are nowhere, and it does not show whether one was left out. */
const organisationsMerged: Transform = (draft, random) => {
  const changed = inRequests((given) => ({
    ...given,
    rows: [
      [header('项目', 3, 2), header('申请人情况', 3)],
      ['自然人', '法人或其他组织', '总计'].map((text) => header(text)),
      ...given.rows.slice(3).map(mergedRow),
    ],
    heads: 2,
  }))(draft, random);
  const printed = new Set(figuresIn(changed).map(({ fact }) => fact));
  const kept = { ...changed, lost: new Set([...changed.lost].filter((fact) => !printed.has(fact))) };
  return lose(
    kept,
    figuresIn(draft).flatMap((cell) => (isOrganisation(cell) && cell.fact ? [cell.fact] : [])),
  );
};

/** A local row of subtotals in front of the rows of each group. */
const subtotalRows: Transform = inRequests((given) => {
  const rows = given.rows.flatMap((row): (readonly PrintCell[])[] => {
    const group = row.find((cell) => cell.kind === 'label' && !cell.row && cell.text.startsWith('（'));
    if (!group) return [row];
    const at = given.rows.indexOf(row);
    const members = given.rows.slice(at, at + group.rowSpan).map((cells) => cells.filter((cell) => cell.kind === 'figure'));
    const sums = [0, 1, 2, 3, 4, 5, 6].map((column) =>
      filler(String(members.reduce((sum, cells) => sum + (cells[column]?.value ?? 0), 0))),
    );
    const left = row.slice(0, row.indexOf(group));
    return [[...left, { ...group, rowSpan: group.rowSpan + 1 }, label('小计'), ...sums], row.slice(row.indexOf(group) + 1)];
  });
  const grown = rows.length - given.rows.length;
  return {
    ...given,
    rows: rows.map((row) =>
      row.map((cell) => (cell.text.startsWith('三、') ? { ...cell, rowSpan: cell.rowSpan + grown } : cell)),
    ),
  };
});

const LOCAL_ROW = ['其他主动公开文件', '186', '86', '255'];
const localRow: Transform = (draft) =>
  mapTables(
    draft,
    (given) => ({
      ...given,
      rows: [...given.rows.slice(0, 4), LOCAL_ROW.map((text, at) => (at ? filler(text) : label(text))), ...given.rows.slice(4)],
    }),
    'disclosure',
  );

/** A narrow copy of table two for telephones, not displayed. */
const hiddenCopy: Transform = (draft) =>
  mapTables(draft, (given) => {
    const other = given.rows
      .flat()
      .map((cell) => (cell.kind === 'figure' && cell.fact ? figure(cell.fact, (cell.value ?? 0) + 7) : cell));
    const copy: PrintTable = {
      ...table(
        given.id,
        other.map((cell) => [{ ...cell, rowSpan: 1, colSpan: 1 }]),
      ),
      hidden: true,
    };
    return [copy, given];
  });

export const ADDITION_LAYOUTS: readonly Layout[] = [
  grid('subtotal-column', subtotalColumn),
  grid('subtotal-rows', subtotalRows),
  grid('local-row', localRow),
  grid('organisations-merged', organisationsMerged),
  grid('hidden-copy', hiddenCopy),
];
