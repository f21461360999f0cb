import type { PdfCell, PdfTable } from './page';

/** Columns of two pages are the same when they lie so near, in points. */
const SAME = 3;
/** A figure, or what stands in place of one. */
const FIGURE = /^[\s\d.,\uff0c/+\-\uff0d\u2014\u2013%\uff10-\uff19]+$/;
/** A label that begins anew: numbered in brackets, by a point or by a comma of enumeration. */
const NUMBERED = /^\s*(?:[\uff08(][\u4e00-\u4e5d\u5341\d]{1,3}[\uff09)]|[\u4e00-\u4e5d\u5341\d]{1,3}[\u3001.\uff0e])/;
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

const inOneRow = (table: PdfTable, row: number) =>
  table.cells.filter(({ top, bottom }) => top === row && bottom === row).sort((a, b) => a.left - b.left);
const figuresIn = (cells: readonly PdfCell[]) => cells.filter(({ text }) => isFigure(text)).length;

/**
 * A row that was cut has its figures on one side of the edge and the rest of its label on the other. Header words above
 * figures are no such row, nor is one whose lower part begins with a number of its own.
 */
function joinRow(table: PdfTable, seam: number): boolean {
  const [above, below] = [inOneRow(table, seam - 1), inOneRow(table, seam)];
  const fits = above.length === below.length && above.length >= FEWEST_CELLS;
  if (!fits || above.some((cell, i) => cell.left !== below[i]?.left || cell.right !== below[i]?.right)) return false;
  if ((figuresIn(above) === 0) === (figuresIn(below) === 0)) return false;
  const isFree = above.every(({ text }, i) => {
    const other = below[i]?.text ?? '';
    return !((isFigure(text) && other) || (isFigure(other) && text));
  });
  if (!isFree || below.some(({ text, left }) => left < 3 && NUMBERED.test(text))) return false;
  const lost = new Set(below);
  above.forEach((cell, i) => (cell.text += below[i]?.text ?? ''));
  table.cells = table.cells.filter((cell) => !lost.has(cell));
  // Labels over several rows that the edge has cut as well are one, in what is one row less.
  for (const cell of table.cells) {
    if (cell.top >= seam) cell.top--;
    if (cell.bottom >= seam) cell.bottom--;
  }
  table.rows--;
  joinTouching(table, seam - 1, true);
  return true;
}

function joinLabels(table: PdfTable, seam: number): void {
  joinTouching(table, seam, false);
}

/** Joins cells over several rows that meet, or overlap, at a row. */
function joinTouching(table: PdfTable, row: number, isShared: boolean): void {
  const upperEnd = isShared ? row : row - 1;
  const lost = new Set<PdfCell>();
  for (const lower of table.cells) {
    if (lower.top !== row || lost.has(lower)) continue;
    const upper = table.cells.find(
      (cell) => cell !== lower && cell.bottom === upperEnd && cell.left === lower.left && cell.right === lower.right,
    );
    if (!upper || isFigure(upper.text) || isFigure(lower.text) || NUMBERED.test(lower.text)) continue;
    if (upper.top === upper.bottom && lower.top === lower.bottom) continue;
    upper.text += lower.text;
    upper.bottom = lower.bottom;
    lost.add(lower);
  }
  table.cells = table.cells.filter((cell) => !lost.has(cell));
}
