import type { Cell } from '../../document/types';
import type { TableRows } from '../pieces';

type Slots = readonly (readonly (Cell | null)[])[];

/** A table with the cells of another one in other slots; each takes up those in which it stands now. */
export function recut({ grid }: TableRows, slots: Slots): TableRows {
  const moved = new Map<Cell, { -readonly [Key in keyof Cell]: Cell[Key] }>();
  slots.forEach((row, at) =>
    row.forEach((cell, column) => {
      if (!cell) return;
      const known = moved.get(cell);
      if (!known) moved.set(cell, { ...cell, row: at, column, rowSpan: 1, colSpan: 1 });
      else [known.rowSpan, known.colSpan] = [at - known.row + 1, column - known.column + 1];
    }),
  );
  const rows = slots.map((row) => row.map((cell) => (cell && moved.get(cell)) ?? null));
  return { kind: 'rows', grid: { ...grid, rows }, rows, from: 0 };
}
