import { joinedAnchor } from './anchors';
import type { PdfCell, PdfTable } from './page';

/** Columns of two pages are the same when they lie so near, in points. */
const SAME = 3;
/** A figure, or what stands in place of one. */
const FIGURE = /^[\s\d.,\uff0c/+\-\uff0d\u2014\u2013%\uff10-\uff19]+$/;
/** A label that begins anew: numbered in brackets, by a point, by a comma of enumeration or as an article of a law. */
export const NUMBERED =
  /^\s*(?:[\uff08(][\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\d]{1,3}[\uff09)]|[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\d]{1,3}[\u3001.\uff0e]|\u7b2c[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341\d]{1,4}\u6761)/;
/** A row that is cut has at least so many cells. */
const FEWEST_CELLS = 4;
/** Rows that a header repeats on each page. */
const MOST_REPEATED = 6;

const isFigure = (text: string) => FIGURE.test(text) && /\d/.test(text);
const isWithin = (some: readonly number[], all: readonly number[]) => some.every((x) => all.some((y) => Math.abs(x - y) < SAME));

/** Whether a table goes on in one of the next page: the lines between the columns of one are among those of the other. */
const goesOn = (upper: PdfTable, lower: PdfTable): boolean => {
  const ends =
    Math.abs((upper.xs[0] ?? 0) - (lower.xs[0] ?? 0)) < SAME && Math.abs((upper.xs.at(-1) ?? 0) - (lower.xs.at(-1) ?? 0)) < SAME;
  return ends && (isWithin(upper.xs, lower.xs) || isWithin(lower.xs, upper.xs));
};

/** Cells by the columns of more lines. */
function placed(cells: readonly PdfCell[], from: readonly number[], to: readonly number[]): PdfCell[] {
  const at = (x: number) => to.reduce((best, y, i) => (Math.abs(y - x) < Math.abs((to[best] ?? Infinity) - x) ? i : best), 0);
  return cells.map((cell) => ({ ...cell, left: at(from[cell.left] ?? 0), right: at(from[cell.right + 1] ?? 0) - 1 }));
}

const rowOf = (table: PdfTable, row: number) => table.cells.filter(({ top, bottom }) => top <= row && row <= bottom);
const keyOf = (table: PdfTable, row: number) =>
  rowOf(table, row)
    .map(({ left, right, text }) => `${left}-${right}:${text}`)
    .join('|');

/** How many rows at the top of a table repeat the header of the one before. */
function repeated(upper: PdfTable, lower: PdfTable): number {
  let rows = 0;
  while (rows < Math.min(MOST_REPEATED, lower.rows - 1)) {
    const key = keyOf(lower, rows);
    const isHeader = rowOf(lower, rows).some(({ text }) => text) && !rowOf(lower, rows).some(({ text }) => isFigure(text));
    if (!isHeader || key !== keyOf(upper, rows)) break;
    rows++;
  }
  return rows;
}

/** Puts two tables together where the second goes on with the first. @returns whether it does. */
export function join(upper: PdfTable, lower: PdfTable): boolean {
  if (!goesOn(upper, lower)) return false;
  const xs = upper.xs.length >= lower.xs.length ? upper.xs : lower.xs;
  const cells = placed(lower.cells, lower.xs, xs);
  upper.cells = placed(upper.cells, upper.xs, xs);
  upper.xs = xs;
  const whole = { ...lower, xs, cells };
  const skipped = upper.seams.length || upper.rows ? repeated(upper, whole) : 0;
  const seam = upper.rows;
  const kept = cells.filter(({ bottom }) => bottom >= skipped);
  for (const cell of kept) {
    cell.top = Math.max(cell.top, skipped) + seam - skipped;
    cell.bottom += seam - skipped;
  }
  upper.cells.push(...kept);
  upper.rows += lower.rows - skipped;
  upper.seams.push(seam);
  return true;
}

/** Mends the rows and labels of a table that the edge of a page has cut. */
export function mendSeams(table: PdfTable): void {
  // From below, so that the rows above keep their numbers.
  for (const seam of [...table.seams].reverse()) if (!joinRow(table, seam)) joinLabels(table, seam);
}

function addTo(upper: PdfCell, lower: PdfCell): void {
  upper.text += lower.text;
  upper.anchor = joinedAnchor(upper.anchor, lower.anchor);
}

const isSingle = ({ top, bottom }: PdfCell) => top === bottom;
const byColumn = (a: PdfCell, b: PdfCell) => a.left - b.left;
const figuresIn = (cells: readonly PdfCell[]) => cells.filter(({ text }) => isFigure(text)).length;

/**
 * A row that was cut has its figures on one side of the edge and the rest of its label on the other. Header words above
 * figures are no such row, nor is one whose lower part begins with a number of its own. Labels over several rows are cut, too.
 */
function joinRow(table: PdfTable, seam: number): boolean {
  const above = table.cells.filter(({ bottom }) => bottom === seam - 1).sort(byColumn);
  const below = table.cells.filter(({ top }) => top === seam).sort(byColumn);
  const fits = above.length === below.length && above.length >= FEWEST_CELLS;
  if (!fits || above.some((cell, i) => cell.left !== below[i]?.left || cell.right !== below[i]?.right)) return false;
  const pairs = above.flatMap((upper, i) => (below[i] ? [{ upper, lower: below[i] }] : []));
  const row = pairs.filter(({ upper, lower }) => isSingle(upper) && isSingle(lower));
  const [upperFigures, lowerFigures] = [figuresIn(row.map(({ upper }) => upper)), figuresIn(row.map(({ lower }) => lower))];
  if (row.length < FEWEST_CELLS || (upperFigures === 0) === (lowerFigures === 0)) return false;
  const isFree = pairs.every(
    ({ upper, lower }) => !((isFigure(upper.text) && lower.text) || (isFigure(lower.text) && upper.text)),
  );
  if (!isFree || below.some(({ text, left }) => left < 3 && NUMBERED.test(text))) return false;
  for (const { upper, lower } of pairs) {
    addTo(upper, lower);
    upper.bottom = lower.bottom - 1;
  }
  const lost = new Set(below);
  table.cells = table.cells.filter((cell) => !lost.has(cell));
  for (const cell of table.cells) {
    if (lost.has(cell) || above.includes(cell)) continue;
    if (cell.top >= seam) cell.top--;
    if (cell.bottom >= seam) cell.bottom--;
  }
  table.rows--;
  return true;
}

/** Joins cells over several rows that meet at a seam. */
function joinLabels(table: PdfTable, seam: number): void {
  const lost = new Set<PdfCell>();
  for (const lower of table.cells) {
    if (lower.top !== seam || lost.has(lower)) continue;
    const upper = table.cells.find(
      (cell) => cell !== lower && cell.bottom === seam - 1 && cell.left === lower.left && cell.right === lower.right,
    );
    if (!upper || isFigure(upper.text) || isFigure(lower.text) || NUMBERED.test(lower.text)) continue;
    if (upper.top === upper.bottom && lower.top === lower.bottom) continue;
    addTo(upper, lower);
    upper.bottom = lower.bottom;
    lost.add(lower);
  }
  table.cells = table.cells.filter((cell) => !lost.has(cell));
}
