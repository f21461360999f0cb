import { FORMS } from '../../src/forms';
import { form2019 } from '../../src/forms/form2019';
import { form2021 } from '../../src/forms/form2021';
import type { DisclosureBlock, FactId } from '../../src/forms';
import type { Random } from './random';
import type { Figures, Shape } from './types';

export const SIZES = ['zero', 'sparse', 'medium', 'large'] as const;
export type Size = (typeof SIZES)[number];

type Cells = Map<FactId, number>;

/** The blocks of table two that a page of this shape prints. */
export function blocksOf(shape: Shape): readonly DisclosureBlock[] {
  if (!shape.hybrid) return FORMS[shape.form].disclosure;
  return [...form2019.disclosure.slice(0, 1), ...form2021.disclosure.slice(1)];
}

/** The rows of table three between 二、 and （七）总计. */
export function outcomesOf(shape: Shape): readonly string[] {
  return FORMS[shape.form].requests.rows[shape.otherRows].slice(2, -2).map((row) => row.id);
}

/** All cells of a page of this shape, in the order of the form. */
export function cellsOf(shape: Shape): FactId[] {
  const { requests, remedies } = FORMS[shape.form];
  const two = blocksOf(shape).flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map((column): FactId => `disclosure/${row.id}/${column.id}`)),
  );
  const three = requests.rows[shape.otherRows].flatMap((row) =>
    requests.columns.map((column): FactId => `requests/${row.id}/${column.id}`),
  );
  const four = remedies.rows.flatMap((row) => remedies.columns.map((column): FactId => `remedies/${row.id}/${column.id}`));
  return [...two, ...three, ...four];
}

const TOP: Readonly<Record<Size, number>> = { zero: 0, sparse: 2, medium: 40, large: 1500 };

/** How many requests of one kind of applicant had one outcome; organisations are rare. */
function outcome(size: Size, column: number, random: Random): number {
  const chance = { zero: 0, sparse: column ? 0.01 : 0.12, medium: column ? 0.12 : 0.5, large: column ? 0.3 : 0.9 }[size];
  if (!random.chance(chance)) return 0;
  const top = column ? Math.max(1, Math.floor(TOP[size] / 20)) : TOP[size];
  return random.chance(0.6) ? random.int(1, Math.max(1, Math.floor(top / 8))) : random.int(1, Math.max(1, top));
}

function fillRequests(cells: Cells, shape: Shape, size: Size, random: Random): void {
  const columns = FORMS[shape.form].requests.columns.map((column) => column.id);
  const outcomes = outcomesOf(shape);
  const rows = ['receivedNew', 'carriedIn', ...outcomes, 'disposedTotal', 'carriedOut'];
  columns.slice(0, -1).forEach((column, at) => {
    const set = (row: string, value: number) => cells.set(`requests/${row}/${column}`, value);
    const counts = outcomes.map((row) => ({ row, count: outcome(size, at, random) }));
    counts.forEach(({ row, count }) => set(row, count));
    const disposed = counts.reduce((sum, { count }) => sum + count, 0);
    const carriedOut = random.chance(size === 'sparse' ? 0.15 : 0.6) ? outcome(size, at, random) : 0;
    const carriedIn = Math.min(disposed + carriedOut, random.chance(0.5) ? outcome(size, at, random) : 0);
    set('disposedTotal', disposed);
    set('carriedOut', carriedOut);
    set('carriedIn', carriedIn);
    set('receivedNew', disposed + carriedOut - carriedIn);
  });
  for (const row of rows) {
    const parts = columns.slice(0, -1).map((column) => cells.get(`requests/${row}/${column}`) ?? 0);
    cells.set(
      `requests/${row}/total`,
      parts.reduce((sum, part) => sum + part, 0),
    );
  }
}

function fillRemedies(cells: Cells, shape: Shape, size: Size, random: Random): void {
  const { rows, columns } = FORMS[shape.form].remedies;
  for (const row of rows) {
    let total = 0;
    for (const column of columns.slice(0, -1)) {
      const busy = random.chance({ zero: 0, sparse: 0.08, medium: 0.5, large: 0.9 }[size]);
      const count = busy ? random.int(1, { zero: 1, sparse: 1, medium: 9, large: 320 }[size]) : 0;
      cells.set(`remedies/${row.id}/${column.id}`, count);
      total += count;
    }
    cells.set(`remedies/${row.id}/total`, total);
  }
}

/** Money in 万元 with up to four decimals. */
function money(size: Size, random: Random): number {
  if (size === 'zero' || random.chance(0.4)) return 0;
  const digits = random.int(0, 4);
  return (
    Math.round(random.int(1, size === 'large' ? 80000 : 300) * 10 ** digits + random.int(0, 10 ** digits - 1)) / 10 ** digits
  );
}

/** A figure of table two that agrees with those drawn before it in its row. */
function disclosed(row: string, column: string, earlier: number, size: Size, mayRule: boolean, random: Random): number {
  if (size === 'zero' || (row === 'rules' && !mayRule)) return 0;
  if (column === 'amount') return money(size, random);
  const top = { sparse: 6, medium: 60, large: 900 }[size];
  if (column === 'itemsChange') return random.chance(0.5) ? 0 : random.int(-Math.min(4, earlier), 12);
  if (column === 'inForce' || column === 'publishedTotal') return earlier + random.int(0, top * 3);
  if (column === 'decisions') return random.chance(0.3) ? 0 : random.int(1, size === 'large' ? 3_000_000 : top * 20);
  if (column === 'published') return random.int(0, earlier);
  return random.chance(0.4) ? 0 : random.int(1, top);
}

function fillDisclosure(cells: Cells, shape: Shape, size: Size, mayRule: boolean, random: Random): void {
  for (const block of blocksOf(shape))
    for (const row of block.rows) {
      let first = 0;
      block.columns.forEach((column, at) => {
        const value = disclosed(row.id, column.id, first, size, mayRule, random);
        if (at === 0) first = value;
        cells.set(`disclosure/${row.id}/${column.id}`, value);
      });
    }
  const projects = cells.get('disclosure/procurement/projects');
  if (projects === 0) cells.set('disclosure/procurement/amount', 0);
  else if (projects && !cells.get('disclosure/procurement/amount')) cells.set('disclosure/procurement/amount', 12.5);
}

/** Figures of a report in which every row, column and balance holds. */
export function drawFigures(shape: Shape, size: Size, mayRule: boolean, random: Random): Figures {
  const cells: Cells = new Map();
  fillDisclosure(cells, shape, size, mayRule, random);
  fillRequests(cells, shape, size, random);
  fillRemedies(cells, shape, size, random);
  return cells;
}
