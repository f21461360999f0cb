import { factName } from '../../texts';
import { h, type Content, type Markup } from '../evidence/markup';
import { chart } from './chart';
import type { Course } from './overview';
import { table } from './table';
import { text, type Writing } from './remark-lines';

/** So many rows of single cells are shown on a page, of the bodies that come first: a browser has to hold them all. */
const MOST_ROWS = 20_000;

/** A figure with how much it is more or less than in the year before, where both are known. */
function figure(values: readonly (number | null)[], at: number, { t }: Writing): Markup {
  const value = values[at] ?? null;
  if (value === null) return h('td', { class: 'none' }, t.none);
  const before = at > 0 ? (values[at - 1] ?? null) : null;
  if (before === null || before === value) return h('td', {}, value);
  // Amounts have decimals, of which subtraction makes more.
  const change = Number((value - before).toFixed(6));
  return h('td', {}, value, ' ', h('small', {}, change > 0 ? `+${change}` : `−${-change}`));
}

const row = (name: string, values: readonly (number | null)[], writing: Writing): Markup[] => [
  h('td', {}, name),
  ...values.map((_, at) => figure(values, at, writing)),
];

/** The cells of a body that are not the same in all of its years, side by side. */
const cellsOf = ({ years, cells }: Course, writing: Writing): Markup =>
  h(
    'details',
    {},
    h('summary', {}, writing.t.changedCells(cells.length)),
    table(
      [writing.t.cell, ...years],
      cells.map(({ fact, values }) => row(factName(fact, writing.lang), values, writing)),
      'list',
    ),
  );

function course(of: Course, hasRoom: boolean, writing: Writing): Markup {
  const { t } = writing;
  const { agency, years, series, cells } = of;
  const rows = t.series.map((name, at) => row(name, series[at] ?? [], writing));
  const single = cells.length ? (hasRoom ? cellsOf(of, writing) : h('p', { class: 'note' }, t.cellsLeft(cells.length))) : null;
  const parts: readonly Content[] = [chart(of, t.series, t.courses), table([t.cell, ...years], rows, 'list')];
  return h('section', { class: 'course' }, h('h3', {}, text(agency)), parts, single ?? h('p', { class: 'note' }, t.sameCells));
}

/** The figures of each body over its years: drawn, in a table that says the same, and cell by cell. */
export function coursesPart(courses: readonly Course[], writing: Writing): Content {
  let rows = 0;
  return courses.map((of) => {
    rows += of.cells.length;
    return course(of, rows <= MOST_ROWS, writing);
  });
}
