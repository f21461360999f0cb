import { cut, dropSpans, unmerge } from '../grid';
import { allow, mapCells, mapTables } from '../draft';
import { htmlWriter } from '../html';
import { filler, header } from '../tables';
import type { Draft, Layout, PrintCell, PrintTable, Transform } from '../types';

/** Layouts of HTML tables: spans, cuts, headers and columns that are not those of the form. */

const plain = htmlWriter();

const grid = (name: string, apply?: Transform, more: Partial<Layout> = {}): Layout => ({
  name,
  axis: 'grid',
  writer: plain,
  ...(apply && { apply }),
  ...more,
});

const inRequests =
  (change: (table: PrintTable) => PrintTable | readonly PrintTable[]): Transform =>
  (draft) =>
    mapTables(draft, change, 'requests');

const body = (given: PrintTable, change: (row: readonly PrintCell[], at: number) => readonly PrintCell[]): PrintTable => ({
  ...given,
  rows: given.rows.map((row, at) => (at < given.heads ? row : change(row, at))),
});

/** 总计 stands in the first or in the last row of the header; its column is still the last. */
const totalElsewhere: Transform = (draft, random) => {
  const first = random.chance(0.5);
  return inRequests((given) => {
    const [top = [], second = [], third = [], ...rest] = given.rows;
    const withoutTotal = second.filter((cell) => cell.text !== '总计');
    if (first)
      return {
        ...given,
        rows: [
          [...top.map((cell) => (cell.colSpan === 7 ? { ...cell, colSpan: 6 } : cell)), header('总计', 1, 3)],
          withoutTotal,
          third,
          ...rest,
        ],
      };
    return { ...given, rows: [top, [...withoutTotal, header('')], [...third, header('总计')], ...rest] };
  })(draft, random);
};

/** The headers of the five organisations stand on two rows of the table. */
const splitOrganisations: Transform = inRequests((given) => {
  const [top = [], second = [], , ...rest] = given.rows;
  const upper = ['商业', '科研', '社会公益', '法律服务', '其他'].map((text) => header(text));
  const lower = ['企业', '机构', '组织', '机构', ''].map((text) => header(text));
  const taller = (row: readonly PrintCell[]) =>
    row.map((cell) => (cell.rowSpan > 1 ? { ...cell, rowSpan: cell.rowSpan + 1 } : cell));
  return { ...given, heads: 4, rows: [taller(top), taller(second), upper, lower, ...rest] };
});

const withoutRowspan: Transform = inRequests((given) => {
  const [top = [], second = [], third = [], ...rest] = given.rows;
  const low = (row: readonly PrintCell[]) => row.map((cell) => ({ ...cell, rowSpan: 1 }));
  const empty = [filler('', 3)];
  return { ...given, rows: [low(top), [...empty, ...low(second)], [...empty, filler(), ...low(third), filler()], ...rest] };
});

const emptyCorner: Transform = inRequests((given) => ({
  ...given,
  rows: given.rows.map((row, at) => (at ? row : row.map((cell, index) => (index ? cell : { ...cell, text: '' })))),
}));

const withoutGroups: Transform = inRequests((given) =>
  body(given, (row) =>
    row.flatMap((cell) =>
      cell.kind === 'label' && !cell.row && cell.text.startsWith('（')
        ? []
        : [cell.row && row.length > 8 ? { ...cell, colSpan: 2 } : cell],
    ),
  ),
);

/** Where a page may end: between two body rows. */
const cutRequests =
  (continued: 'empty' | 'repeat' | 'drop', repeatHeader: boolean): Transform =>
  (draft, random) =>
    mapTables(
      draft,
      (given) => {
        const [upper, lower] = cut(given, random.int(given.heads + 2, given.rows.length - 2), continued);
        if (!repeatHeader) return [upper, lower];
        return [upper, { ...lower, rows: [...given.rows.slice(0, given.heads), ...lower.rows], heads: given.heads }];
      },
      'requests',
    );

const cutDisclosure: Transform = (draft, random) =>
  mapTables(draft, (given) => cut(given, random.int(3, given.rows.length - 2), 'empty'), 'disclosure');

/** A row of which a planted error took a figure. */
const isShort = (row: readonly PrintCell[]) => {
  const figures = row.filter((cell) => cell.fact?.startsWith('requests/')).length;
  const rowOf = row.some((cell) => cell.row) && !row.some((cell) => cell.fact);
  return rowOf || (figures > 0 && figures < 7);
};

const tailCells: Transform = (draft) => mapTables(draft, (given) => body(given, (row) => [...row, filler(), filler()]));

/** An eighth figure behind each of some rows, under no header: those rows may be left unread. */
const surplus: Transform = (draft, random) => {
  const at = random.int(4, 20);
  const row = draft.sections
    .flatMap((section) => section.blocks)
    .flatMap((block) => (block.kind === 'table' && block.id === 'requests' ? [block.rows[at] ?? []] : []))[0];
  const facts = (row ?? []).flatMap((cell) => (cell.fact ? [cell.fact] : []));
  return allow(
    inRequests((given) => ({
      ...given,
      rows: given.rows.map((cells, index) => (index === at && !isShort(cells) ? [...cells, filler('0')] : cells)),
    }))(draft, random),
    facts,
  );
};

const separateHeader: Transform = inRequests((given) => [
  { ...given, rows: given.rows.slice(0, given.heads) },
  { ...given, rows: given.rows.slice(given.heads), heads: 0 },
]);

const vertical = (draft: Draft): Draft =>
  mapCells(draft, (cell) =>
    cell.kind === 'label' && cell.rowSpan > 2
      ? { ...cell, text: [...cell.text].join('\n') }
      : cell.kind === 'header' && /^(结果|其他结|尚未|总计)/.test(cell.text)
        ? { ...cell, text: [...cell.text].join('\n') }
        : cell,
  );

export const SPAN_LAYOUTS: readonly Layout[] = [
  grid('spans'),
  grid('unmerged-labels-repeated', (draft) =>
    mapTables(draft, (given) => (given.id === 'disclosure' ? given : unmerge(given, 'labels'))),
  ),
  grid('empty-placeholders', (draft) => mapTables(draft, (given) => unmerge(given, 'nothing'))),
  grid('no-spans-at-all', (draft) => mapTables(draft, (given) => (given.id === 'remedies' ? given : dropSpans(given)))),
  grid('total-in-other-row', totalElsewhere),
  grid('split-organisation-header', splitOrganisations),
  grid('first-header-without-rowspan', withoutRowspan),
  grid('empty-corner', emptyCorner),
  grid('group-labels-missing', withoutGroups),
  grid('page-break', cutRequests('empty', false)),
  grid('page-break-repeated-label', cutRequests('repeat', false)),
  grid('page-break-repeated-header', cutRequests('empty', true)),
  grid('page-break-lost-label', cutRequests('drop', false)),
  grid('page-break-table-two', cutDisclosure),
  grid('tail-cells', tailCells),
  grid('surplus-figure', surplus),
  grid('separate-header-table', separateHeader),
  grid('vertical-labels', vertical),
];
