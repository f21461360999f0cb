import { filler } from './tables';
import type { PrintCell, PrintTable } from './types';

/** A slot of the rectangle: the cell that covers it, and whether it begins there. */
export interface Slot {
  readonly cell: PrintCell;
  readonly first: boolean;
  /** Begins here or continues to the right in the row where it begins. */
  readonly firstRow: boolean;
}

/** Expands the spans of a table; ragged rows stay ragged. */
export function expand(table: PrintTable): Slot[][] {
  const slots: (Slot | undefined)[][] = table.rows.map(() => []);
  table.rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (slots[at]?.[column]) column++;
      for (let down = 0; down < cell.rowSpan && at + down < slots.length; down++)
        for (let right = 0; right < cell.colSpan; right++) {
          const line = slots[at + down];
          if (line) line[column + right] = { cell, first: !down && !right, firstRow: !down };
        }
      column += cell.colSpan;
    }
  });
  return slots.map((row) => Array.from(row, (slot) => slot ?? { cell: filler(), first: true, firstRow: true }));
}

const single = (cell: PrintCell): PrintCell => ({ ...cell, rowSpan: 1, colSpan: 1 });

/** Every merged cell is kept as separate cells: labels and headers repeated, figures once and then empty. */
export function unmerge(table: PrintTable, repeat: 'labels' | 'nothing' | 'everything'): PrintTable {
  const rows = expand(table).map((row) =>
    row.map(({ cell, first }) => {
      if (first) return single(cell);
      if (repeat === 'nothing') return filler();
      if (cell.kind !== 'figure') return single(cell);
      return filler(repeat === 'everything' ? cell.text : '');
    }),
  );
  return { ...table, rows };
}

/** Rows for columns, with their spans. */
export function turn(table: PrintTable): PrintTable {
  const rows = expand(table);
  const turned = (rows[0] ?? []).map((_, at) =>
    rows.flatMap((row) => {
      const slot = row[at];
      return slot?.first ? [{ ...slot.cell, rowSpan: slot.cell.colSpan, colSpan: slot.cell.rowSpan }] : [];
    }),
  );
  return { ...table, rows: turned };
}

/** Removes the covered slots of merged cells instead of widening the first. */
export const dropSpans = (table: PrintTable): PrintTable => ({ ...table, rows: table.rows.map((row) => row.map(single)) });

/** Cuts a table before body row `at`; label cells that reach over the cut go on in the second half when `go on`. */
export function cut(table: PrintTable, at: number, continued: 'empty' | 'repeat' | 'drop'): [PrintTable, PrintTable] {
  const upper = table.rows
    .slice(0, at)
    .map((row, index) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - index) })));
  const reaching = expand(table)[at]?.filter((slot, column, row) => !slot.firstRow && row[column - 1]?.cell !== slot.cell) ?? [];
  const carried = reaching.map(({ cell }): PrintCell => {
    const begins = table.rows.findIndex((row) => row.includes(cell));
    const { row: _row, ...rest } = cell;
    return { ...rest, text: continued === 'repeat' ? cell.text : '', rowSpan: cell.rowSpan - (at - begins) };
  });
  const [first = [], ...rest] = table.rows.slice(at);
  const lower = [[...(continued === 'drop' ? [] : carried), ...first], ...rest];
  return [
    { ...table, rows: upper },
    { ...table, rows: lower, heads: 0 },
  ];
}
