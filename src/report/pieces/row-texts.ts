import type { Cell, Grid } from '../../document/types';
import { fold } from '../../forms/printed/normal';

/** The distinct cells of a row, from left to right; null slots left out. */
export function cellsOf(row: readonly (Cell | null)[]): Cell[] {
  const cells: Cell[] = [];
  for (const cell of row) if (cell && cell !== cells[cells.length - 1]) cells.push(cell);
  return cells;
}

/** The texts of a table, each once, however many slots its cell covers. */
export const textsOfCells = (rows: Grid['rows']): string[] => [...new Set(rows.flatMap(cellsOf))].map(({ text }) => text);

/** The text of a row, slot by slot, as far as the first `most` characters. */
export function textOfRow(row: readonly (Cell | null)[], most: number): string {
  let text = '';
  for (const cell of row) {
    if (cell) text += cell.text;
    if (text.length >= most) return text.slice(0, most);
  }
  return text;
}

/** The only cell of a row that holds text, or null. */
export function onlyText(row: readonly (Cell | null)[]): Cell | null {
  let only: Cell | null = null;
  for (const cell of row) {
    if (!cell || cell === only || fold(cell.text) === '') continue;
    if (only) return null;
    only = cell;
  }
  return only;
}
