import type { Cell } from '../../document/types';
import { isBlank, readFigure } from '../pieces';
import type { Header } from './disclosure-headers';

/** One cell for each header, or null; `surplus` counts the cells of a row that repeats one figure in several. */
export function place(
  slots: readonly Cell[],
  headers: readonly Header[],
  grid: readonly (Cell | null)[] | null,
): { cells: readonly Cell[]; surplus?: number } | null {
  const shown = slots.filter(({ text }) => !isBlank(text));
  if (headers.length === 1) {
    const first = shown[0] ?? slots[0];
    if (!first) return null;
    if (shown.length < 2) return { cells: [first] };
    const value = readFigure(first.text).value;
    return shown.every(({ text }) => readFigure(text).value === value) ? { cells: [first], surplus: shown.length } : null;
  }
  const under = grid ? headers.map(({ at }) => (at === null ? null : (grid[at] ?? null))) : [];
  const straight = grid && under.every((cell) => cell !== null && slots.includes(cell)) && new Set(under).size === headers.length;
  if (straight && slots.every((cell) => under.includes(cell) || isBlank(cell.text))) return { cells: under as Cell[] };
  if (slots.length === headers.length) return { cells: slots };
  if (shown.length === headers.length) return { cells: shown };
  return grid ? repeated(slots, headers) : null;
}

/** One figure in every cell under a header that spans several. */
function repeated(slots: readonly Cell[], headers: readonly Header[]): { cells: readonly Cell[]; surplus: number } | null {
  const groups = headers.map(({ at, span }) =>
    slots.filter(({ column, text }) => at !== null && column >= at && column < at + span && !isBlank(text)),
  );
  const shown = slots.filter(({ text }) => !isBlank(text));
  const values = groups.map((cells) => new Set(cells.map(({ text }) => readFigure(text).value)));
  if (values.some(({ size }) => size !== 1) || groups.flat().length !== shown.length) return null;
  return { cells: groups.map((cells) => cells[0] as Cell), surplus: shown.length };
}
