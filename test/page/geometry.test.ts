import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, overlap, placeCard } from '../../src/page/geometry';
import type { Box } from '../../src/page/types';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const view = { width: 1000, height: 700 };

describe('the place of the card', () => {
  it('is below its cell, above where there is no room, beside in a low window', () => {
    expect(placeCard(box(100, 100, 140, 130), 400, 200, view)).toMatchObject({ x: 100, y: 138 });
    expect(placeCard(box(100, 600, 140, 630), 400, 200, view)).toMatchObject({ x: 100, y: 392 });
    expect(placeCard(box(100, 90, 140, 120), 400, 200, { width: 1000, height: 220 })).toMatchObject({ x: 148 });
  });

  it('keeps off the operands: above when they stand below', () => {
    const column = box(100, 330, 140, 650);
    expect(placeCard(box(100, 300, 140, 330), 400, 200, view, { cells: [column] }).y).toBeLessThan(100);
  });

  it('becomes a little short rather than lie over a row of cells beside its own', () => {
    const row = box(300, 250, 950, 280);
    const column = box(950, 280, 990, 690);
    const placed = placeCard(box(950, 250, 990, 280), 300, 430, view, { cells: [row, column] });
    expect(placed.y).toBe(288);
    expect(placed.room).toBeLessThan(430);
    expect(overlap(box(placed.x, placed.y, placed.x + 300, placed.y + placed.room), column)).toBe(null);
  });

  it('never lies over a heading where it fits elsewhere', () => {
    const headings = [box(0, 100, 1000, 160)];
    const placed = placeCard(box(100, 170, 140, 200), 400, 480, view, { headings });
    const shown = Math.min(480, placed.room);
    expect(overlap(box(placed.x, placed.y, placed.x + 400, placed.y + shown), headings[0] as Box)).toBe(null);
  });

  it('lies inside the viewport and never over its cell, wherever that stands', () => {
    const cells = fc.record({ x: fc.integer({ min: 0, max: 960 }), y: fc.integer({ min: 0, max: 680 }) });
    fc.assert(
      fc.property(cells, fc.integer({ min: 60, max: 600 }), ({ x, y }, height) => {
        const cell = box(x, y, x + 40, y + 20);
        const placed = placeCard(cell, 400, height, view);
        const shown = Math.min(height, placed.room);
        const card = box(placed.x, placed.y, placed.x + 400, placed.y + shown);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(view.width);
        expect(card.bottom).toBeLessThanOrEqual(view.height);
        expect(overlap(card, cell)).toBe(null);
      }),
    );
  });
});

describe('boxes of the layer', () => {
  it('stand outside of the cell, but never make the page wider', () => {
    const page = box(0, 0, 800, 600);
    expect(around(box(10, 10, 20, 20), 2, page)).toEqual(box(8, 8, 22, 22));
    expect(around(box(0, 10, 800, 20), 2, page)).toEqual(box(0, 8, 800, 22));
    expect(around(box(700, 10, 900, 20), 2, page)).toEqual(box(698, 8, 900, 22));
  });
});
