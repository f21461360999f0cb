import type { PackedBlock, PackedDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import type { Opened, Piece } from '../messages/opened';
import type { OurElement } from '../readers/dom';
import { around, element, filling, type Area } from './elements';
import { fillCell, putText } from './texts';

type Grid = Extract<PackedBlock, readonly ['grid', ...unknown[]]>;

/** A cell of a grid where it stands. */
interface Placed {
  readonly at: number;
  readonly text: string;
  readonly row: number;
  /** Whether it reaches over several rows. */
  readonly isTall: boolean;
  readonly page: number;
  readonly area: Area;
  readonly pieces: readonly Piece[];
}

const NOWHERE: Anchor = {};

/** The texts of a PDF over its pages, where they stand on them; they are not seen, but can be selected, found and marked. */
export class Sheets {
  /** One a page. */
  readonly layers: readonly OurElement[];
  /** For each place of the document what stands there. */
  readonly anchors: Anchor[] = [];

  constructor({ blocks }: PackedDocument, { sheets, places }: Opened) {
    this.layers = sheets.map(({ width, height }) => element('div', 'sheet', { width, height }));
    for (const block of blocks) {
      const own = places[this.anchors.length] ?? [];
      if (block[0] === 'grid') this.putGrid(block, places);
      else this.anchors.push((putText(block[1], own, (page) => this.layers[page - 1]) as Anchor | null) ?? NOWHERE);
    }
  }

  private putGrid([, , , , , cells]: Grid, places: Opened['places']): void {
    const first = this.anchors.length + 1;
    const placed = cells.flatMap(([text, row, , rowSpan], i): Placed[] => {
      const pieces = places[first + i] ?? [];
      const [piece] = pieces;
      return piece ? [{ at: first + i, text, row, isTall: rowSpan > 1, page: piece.page, area: piece.box, pieces }] : [];
    });
    this.anchors.push(NOWHERE, ...cells.map(() => NOWHERE));
    for (const page of new Set(placed.map((cell) => cell.page))) {
      const own = placed.filter((cell) => cell.page === page);
      const table = this.putTable(own, page);
      // What is said of a whole table stands where it begins.
      if (this.anchors[first - 1] === NOWHERE && table) this.anchors[first - 1] = table as Anchor;
    }
  }

  private putTable(cells: readonly Placed[], page: number): OurElement | null {
    const area = around(cells.map((cell) => cell.area));
    const table = filling('sheet__table', area, undefined, 'table');
    for (const row of new Set(cells.map((cell) => cell.row))) {
      const own = cells.filter((cell) => cell.row === row);
      const low = own.filter((cell) => !cell.isTall);
      const line = around((low.length ? low : own).map((cell) => cell.area));
      const made = filling('sheet__row', line, area, 'tr');
      for (const cell of own) {
        const box = filling('sheet__cell', cell.area, line, 'td');
        fillCell(box, cell.area, page, cell.text, cell.pieces);
        made.append(box);
        this.anchors[cell.at] = box as Anchor;
      }
      table.append(made);
    }
    this.layers[page - 1]?.append(table);
    return table;
  }
}
