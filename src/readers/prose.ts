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
function isProse<N>(row: SourceRow<N>): boolean {
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

/** Rows of figures that follow one another, by row group, or a row of prose between them. */
export type TablePart<N> =
  { readonly kind: 'rows'; readonly groups: SourceRow<N>[][] } | { readonly kind: 'prose'; readonly row: SourceRow<N> };

/** A table as its rows of prose divide it, in the order of the rows. */
export function partsOf<N>(groups: readonly (readonly SourceRow<N>[])[]): TablePart<N>[] {
  const parts: TablePart<N>[] = [];
  let open: SourceRow<N>[][] = [];
  const close = () => {
    if (open.some((rows) => rows.length)) parts.push({ kind: 'rows', groups: open });
    open = [];
  };
  for (const group of groups) {
    open.push([]);
    for (const row of group) {
      if (isProse(row)) {
        close();
        parts.push({ kind: 'prose', row });
        open.push([]);
      } else open.at(-1)?.push(row);
    }
  }
  close();
  return parts;
}
