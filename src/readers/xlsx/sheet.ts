import { made, madeText, spansOf, type Made } from '../made';
import { Unreadable } from '../unread';
import type { XmlElement } from '../xml';
import { Grid } from './grid';
import type { Shared } from './texts';

/** The tables of a sheet, divided at rows in which nothing stands. */
export function sheetNodes(sheet: XmlElement, shared: Shared): Made[] {
  const grid = new Grid(sheet, shared);
  const tables: Made[] = [];
  let rows: number[] = [];
  const close = () => {
    if (rows.length) tables.push(made('table', tableRows(grid, rows, shared)));
    rows = [];
  };
  for (let row = 0; row < grid.rows; row++) {
    if (grid.isEmpty(row)) close();
    else rows.push(row);
  }
  close();
  return tables;
}

function tableRows(grid: Grid, rows: readonly number[], { room }: Shared): Made[] {
  const first = grid.firstColumn(rows);
  room.slots -= rows.length * (grid.columns - first);
  if (room.slots < 0) throw new Unreadable('too-large');
  return rows.map((row) => rowNode(grid, row, first, rows));
}

function rowNode(grid: Grid, row: number, first: number, rows: readonly number[]): Made {
  const cells: Made[] = [];
  const count = (from: number, to: number, hidden: ReadonlySet<number>) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((at) => !hidden.has(at)).length;
  for (let column = first; column < grid.columns; column++) {
    const merge = grid.mergeAt(row, column);
    const isHiddenColumn = grid.hiddenColumns.has(column);
    if (!merge) {
      const text = grid.texts.get(row)?.get(column) ?? '';
      cells.push(made('td', [madeText(text)], isHiddenColumn ? { hidden: '' } : {}));
      continue;
    }
    // Of a merged cell what is shown begins behind what is hidden of it.
    const starts =
      row === firstShown(merge.top, merge.bottom, grid.hiddenRows, row) &&
      column === firstShown(merge.left, merge.right, grid.hiddenColumns, column);
    if (!starts) continue;
    const text = grid.texts.get(merge.top)?.get(merge.left) ?? '';
    const bottom = Math.min(merge.bottom, rows.at(-1) ?? merge.bottom);
    const spans = spansOf(
      count(merge.left, Math.min(merge.right, grid.columns - 1), grid.hiddenColumns),
      count(row, bottom, grid.hiddenRows),
    );
    cells.push(made('td', [madeText(text)], isHiddenColumn ? { ...spans, hidden: '' } : spans));
  }
  return made('tr', cells, grid.hiddenRows.has(row) ? { hidden: '' } : {});
}

/** The first row or column of a range that is not hidden; of one that is hidden whole the first. */
function firstShown(from: number, to: number, hidden: ReadonlySet<number>, at: number): number {
  if (hidden.has(at)) return from;
  for (let place = from; place <= to; place++) if (!hidden.has(place)) return place;
  return from;
}
