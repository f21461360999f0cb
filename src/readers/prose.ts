import type { SourceRow } from './cells';

/** What in tables is no row of figures. */

/** A cell with more text than this is prose: the row is no row of figures. */
const PROSE_CELL = 400;
/** Nor is a lone text that is longer than this a label. */
const PROSE_ROW = 80;

/** A row whose only content is a table of its own. */
const holdsTableOnly = <N>(row: SourceRow<N>) =>
  row.cells.some(({ nested }) => nested) && row.cells.every(({ source }) => source.text.trim() === '');

/** A row of prose: one long cell, or any cell that is far too long for a label. */
export function isProse<N>(row: SourceRow<N>): boolean {
  if (row.pictured || holdsTableOnly(row)) return true;
  const longest = row.cells.length === 1 ? PROSE_ROW : PROSE_CELL;
  return row.cells.some((cell) => cell.source.text.length > longest);
}

/** Whether a table only lays out what stands in it: it is a single cell, or holds hardly more than other tables. */
export function isLayout<N>(groups: readonly (readonly SourceRow<N>[])[]): boolean {
  let all = 0;
  let nested = 0;
  let short = 0;
  for (const group of groups)
    for (const { cells } of group)
      for (const cell of cells) {
        all++;
        if (cell.nested) nested++;
        else if (cell.source.text.length < PROSE_ROW) short++;
      }
  return all === 1 || (nested > 0 && short < 2 * nested + 6);
}
