import { mapTables } from '../draft';
import { htmlWriter } from '../html';
import type { Random } from '../random';
import { filler, header, label } from '../tables';
import type { Draft, Layout, PrintCell, PrintTable, Transform } from '../types';

/** Tables that hold the figures of the year before as well. */

const plain = htmlWriter();
const grid = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

const isFigures = (row: readonly PrintCell[]) => row.some(({ kind }) => kind === 'figure');

/** The figure of another year in place of a cell of the report's own. */
const elsewhere = (cell: PrintCell, random: Random): PrintCell => ({
  ...filler(cell.text === '' ? '' : String((cell.value ?? 0) + random.int(0, 9))),
  colSpan: cell.colSpan,
});

/** The same for a whole row: its labels name no row of the report. */
const rowElsewhere = (row: readonly PrintCell[], random: Random): PrintCell[] =>
  row.map((cell) => (cell.kind === 'figure' ? elsewhere(cell, random) : label(cell.text, cell.colSpan, cell.rowSpan)));

/** Both years under each name. */
function inColumns(given: PrintTable, years: readonly [string, string], ownFirst: boolean, random: Random): PrintTable {
  const [before, own] = years;
  const both = (colSpan: number) => (ownFirst ? [own, before] : [before, own]).map((text) => header(text, colSpan));
  const twice = (cell: PrintCell): PrintCell[] => {
    const other = elsewhere(cell, random);
    return ownFirst ? [cell, other] : [other, cell];
  };
  const rows = given.rows.flatMap((row, at): PrintCell[][] => {
    if (isFigures(row)) return [row.flatMap((cell) => (cell.kind === 'figure' ? twice(cell) : [cell]))];
    const isLeaf = isFigures(given.rows[at + 1] ?? []);
    const hasLabels = given.id === 'disclosure' ? row.length > 1 : given.id === 'requests' && at === 0;
    const [first, ...rest] = row;
    const names = hasLabels ? rest : row;
    const labels = hasLabels && first ? [given.id === 'requests' ? { ...first, rowSpan: first.rowSpan + 1 } : first] : [];
    const wide = names.map((cell) => ({
      ...cell,
      colSpan: cell.colSpan * 2 - (given.id === 'disclosure' && !hasLabels ? 1 : 0),
    }));
    if (!isLeaf) return [[...labels, ...wide]];
    const columns =
      given.id === 'requests'
        ? Array<number>(7).fill(1)
        : given.id === 'remedies'
          ? Array<number>(15).fill(1)
          : names.map(({ colSpan }) => colSpan);
    return [
      [...labels, ...wide],
      [...(given.id === 'disclosure' ? [filler()] : []), ...columns.flatMap(both)],
    ];
  });
  return { ...given, rows, heads: given.heads && given.heads + 1 };
}

/** One half of the table for each year, with labels of its own. */
const inHalves = (given: PrintTable, years: readonly [string, string], ownFirst: boolean, random: Random): PrintTable => {
  const names = (ownFirst ? [...years].reverse() : years).map((text) => header(text, given.id === 'disclosure' ? 4 : 15));
  const rows = given.rows.map((row) => {
    const other = rowElsewhere(row, random);
    return ownFirst ? [...row, ...other] : [...other, ...row];
  });
  return { ...given, rows: [names, ...rows], heads: given.heads && given.heads + 1 };
};

/** A row of figures for each year. */
const inRows = (given: PrintTable, [before, own]: readonly [string, string], ownFirst: boolean, random: Random): PrintTable => {
  const figures = given.rows.at(-1) ?? [];
  const heads = given.rows.slice(0, -1).map((row, at) => (at ? row : [header('年度', 1, given.heads), ...row]));
  const rows = [
    [label(own), ...figures],
    [label(before), ...rowElsewhere(figures, random)],
  ];
  return { ...given, rows: [...heads, ...(ownFirst ? rows : rows.reverse())] };
};

const yearsOf = ({ year }: Draft, inWords: boolean): [string, string] =>
  inWords ? ['上年', '本年'] : [`${year - 1}年`, `${year}年`];

const underNames: Transform = (draft, random) => {
  const ownFirst = random.chance(0.5);
  return mapTables(draft, (given) => inColumns(given, yearsOf(draft, given.id !== 'disclosure' && !ownFirst), ownFirst, random));
};

const halves: Transform = (draft, random) => {
  const ownFirst = random.chance(0.5);
  return mapTables(draft, (given) =>
    given.id === 'requests' ? given : inHalves(given, yearsOf(draft, false), ownFirst, random),
  );
};

const rows: Transform = (draft, random) => {
  const ownFirst = random.chance(0.5);
  return mapTables(draft, (given) => inRows(given, yearsOf(draft, !ownFirst), ownFirst, random), 'remedies');
};

export const YEAR_LAYOUTS: readonly Layout[] = [
  grid('years-under-names', underNames),
  grid('years-in-halves', halves),
  grid('years-in-rows', rows),
];
