import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/document/types';
import { Budget } from '../../src/readers/budget';
import { layGrid, type SourceCell } from '../../src/readers/grid';
import { checkGrid, MOST_SLOTS } from './invariants';
import { groupsOfCells } from './soup';

const WIDEST = 1000;

/** “Forming a table” of the HTML standard, slot by slot: which source cell is first in each slot. */
function formTable(groups: readonly SourceCell[][][]): Map<string, SourceCell> {
  const slots = new Map<string, SourceCell>();
  let top = 0;
  for (const group of groups) {
    for (const [r, row] of group.entries()) {
      let column = 0;
      for (const cell of row) {
        while (slots.has(`${top + r} ${column}`)) column++;
        if (column >= WIDEST) break;
        const right = Math.min(WIDEST, column + Math.max(1, cell.colSpan));
        const bottom = Math.min(group.length, r + (cell.rowSpan === 0 ? group.length : cell.rowSpan));
        for (let y = r; y < Math.max(r + 1, bottom); y++)
          for (let x = column; x < right; x++) if (!slots.has(`${top + y} ${x}`)) slots.set(`${top + y} ${x}`, cell);
        column = right;
      }
    }
    top += group.length;
  }
  return slots;
}

describe('a grid of cells with any spans', () => {
  test('is a rectangle in which every cell stands where it says', () => {
    fc.assert(fc.property(groupsOfCells, (groups) => checkGrid(layGrid(groups, {}, new Budget()))));
  });

  test('gives every slot to the cell that the standard gives it to', () => {
    fc.assert(
      fc.property(groupsOfCells, (groups) => {
        const { rows } = layGrid(groups, {}, new Budget());
        const expected = formTable(groups);
        const found = new Map<string, Cell>();
        for (const [r, row] of rows.entries()) for (const [c, cell] of row.entries()) if (cell) found.set(`${r} ${c}`, cell);
        expect(found.size).toBe(expected.size);
        for (const [slot, cell] of expected) expect(found.get(slot)?.anchor).toBe(cell.anchor);
      }),
      { numRuns: 60 },
    );
  });

  test('stays bounded whatever the spans are', () => {
    const wide = { text: 'x', colSpan: 65_534, rowSpan: 0, anchor: {} };
    const group = Array.from({ length: 5000 }, () => [wide, wide]);
    const { rows } = layGrid([group], {}, new Budget());
    expect(rows.length * (rows[0]?.length ?? 0)).toBeLessThan(MOST_SLOTS);
  });
});
