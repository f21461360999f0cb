import type { Operands } from '../../exports/operands';

/** What a row does that speaks of cells: they are framed in the page as long as the reader points at it, or the keyboard stands in it. */
export const paints = (onPaint: (cells: Operands | null) => void, cells: Operands) => {
  const paint = (): void => onPaint(cells);
  const clear = (): void => onPaint(null);
  return { onPointerEnter: paint, onPointerLeave: clear, onFocusIn: paint, onFocusOut: clear };
};
