import { mapTables } from '../draft';
import { htmlWriter } from '../html';
import { filler, header, label } from '../tables';
import type { Layout, PrintCell, PrintTable, Transform } from '../types';

/** Tables as lists and ledgers have them: numbers and units in cells of their own, a row for each figure. */

const plain = htmlWriter();
const grid = (name: string, apply: Transform): Layout => ({ name, axis: 'grid', writer: plain, apply });

const isFigure = ({ kind }: PrintCell) => kind === 'figure';

/** A column that says what is counted, between labels and figures. */
const unitColumn: Transform = (draft, random) => {
  const [name, unit] = random.pick([
    ['计量单位', '件'],
    ['单位', '件'],
    ['单位', '件/次'],
  ] as const);
  return mapTables(
    draft,
    (given) => ({
      ...given,
      rows: given.rows.map((row, at) => {
        if (at === 0) return [...row.slice(0, 1), header(name, 1, given.heads), ...row.slice(1)];
        const labels = row.filter(({ kind }) => kind === 'label').length;
        return at < given.heads ? row : [...row.slice(0, labels), filler(unit), ...row.slice(labels)];
      }),
    }),
    'requests',
  );
};

const NUMBERED = /^([一二三四]、|（[一二三四五六七]）|\d\.)([^]+)$/;

/** Numbers of labels stand in cells of their own: （三） | 不予公开 | 1. | 属于国家秘密. */
const numbersApart: Transform = (draft) =>
  mapTables(
    draft,
    (given) => ({
      ...given,
      rows: given.rows.map((row, at) =>
        row.flatMap((cell, index) => {
          if (at === 0 && index === 0) return [{ ...cell, colSpan: 2 * cell.colSpan }];
          const [, number, text] = (cell.kind === 'label' && NUMBERED.exec(cell.text)) || [];
          if (number === undefined || text === undefined) return [cell];
          return [label(number, 1, cell.rowSpan), { ...cell, text, colSpan: 2 * cell.colSpan - 1 }];
        }),
      ),
    }),
    'requests',
  );

/** The rows of table two as a list: one for each figure, with the names of its row and of its column before it. */
function listed(given: PrintTable): PrintCell[][] | null {
  const rows: PrintCell[][] = [];
  let names: readonly PrintCell[] = [];
  for (const row of given.rows) {
    const figures = row.filter(isFigure);
    if (!figures.length) names = row.slice(1);
    else if (figures.length !== names.length) return null;
    for (const [at, cell] of figures.entries()) {
      const head = at === 0 ? row.filter((own) => own.kind === 'label').map((own) => ({ ...own, rowSpan: figures.length })) : [];
      rows.push([...head, header(names[at]?.text ?? ''), { ...cell, colSpan: 1 }]);
    }
  }
  return rows;
}

const disclosureList: Transform = (draft, random) => {
  const heads = random.pick([
    ['事项', '指标', '数量'],
    ['公开内容', '统计项目', '数值'],
  ] as const);
  return mapTables(
    draft,
    (given) => {
      const rows = listed(given);
      return rows ? { ...given, rows: [heads.map((text) => header(text)), ...rows] } : given;
    },
    'disclosure',
  );
};

export const LIST_LAYOUTS: readonly Layout[] = [
  grid('unit-column', unitColumn),
  grid('numbers-apart', numbersApart),
  grid('disclosure-list', disclosureList),
];
