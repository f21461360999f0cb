import { gridOfLines } from '../../document/text-grid';
import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { FIGURE_AT_END, GARBLED_FIGURE, GLUED_FIGURE, HEADER_LINE, ONLY_FIGURES } from '../../forms/printed/tables';
import { isBlank, isFigure, cellsOf, type Line, type Piece, type TableRows } from '../pieces';
import { withTabs } from './separated';

/** A row before it is known what it is. */
export interface RawRow {
  /** Distinct cells from left to right. */
  readonly cells: readonly Cell[];
  /** The slots of an aligned grid's row, else null. */
  readonly slots: readonly (Cell | null)[] | null;
  /** Index of the row in its grid: cells that began earlier hang over from above. */
  readonly index: number;
  /** See Grid.padded. */
  readonly padded: boolean;
  /** Rows of one piece share a number. */
  readonly table: number;
}

/** A row that was taken from a stream of cells: its label, and what follows it up to the next label. */
export interface StreamRow {
  readonly label: string;
  readonly cells: Cell[];
  /** Everything behind the label, blanks and unknown words included. */
  readonly slots: Cell[];
  /** Whether label and figures stand in one row of the source, so that its blanks count. */
  structured: boolean;
  /** Rows of figures without any label stand below: those of sub-rows whose labels are lost. */
  followed?: true;
}

const BLANKS = /[\s\u00a0\u3000]+/;
const LONGEST_LINE = 200;

/** All rows of the pieces, lines of text included (a line is one cell, or a label with figures behind it). */
export function rawRows(source: readonly Piece[]): RawRow[] {
  const pieces = withTabs(source);
  const rows: RawRow[] = [];
  const take = (found: readonly RawRow[]) => {
    for (const row of found) rows.push(row);
  };
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'rows') take(rowsOfGrid(piece, at));
    else if (piece.kind !== 'line' || piece.text.length > LONGEST_LINE) continue;
    else if (isRowLine(piece)) {
      const lines: Line[] = [piece];
      for (let next = pieces[at + 1]; next?.kind === 'line' && isRowLine(next); next = pieces[at + 1]) {
        lines.push(next);
        at++;
      }
      const grid = gridOfLines(lines);
      if (grid) take(rowsOfGrid({ grid, rows: grid.rows, from: 0 }, at));
    } else rows.push({ cells: cellsOfLine(piece), slots: null, index: 0, padded: false, table: -1 });
  }
  return withoutSpacers(rows);
}

const ownCells = ({ cells, index }: RawRow) => cells.filter(({ row }) => row === index);

/** A row of figures and blanks without any label. */
const isBare = (row: RawRow | undefined) => {
  const own = row ? ownCells(row) : [];
  return own.some(({ text }) => isFigure(text)) && own.every(({ text }) => isFigure(text) || isBlank(text));
};

/** For each row the last one before it, in the order of the steps, that is not empty. */
function nearest(rows: readonly RawRow[], isEmpty: readonly boolean[], from: number, step: number): (RawRow | undefined)[] {
  const found: (RawRow | undefined)[] = [];
  let last: RawRow | undefined;
  for (let at = from; at >= 0 && at < rows.length; at += step) {
    found[at] = last;
    if (!isEmpty[at]) last = rows[at];
  }
  return found;
}

/** Rows without those of empty cells that only stand beside the figures of a table whose rows have no labels. */
function withoutSpacers(rows: readonly RawRow[]): RawRow[] {
  const isEmpty = rows.map((row) => row.cells.length > 1 && ownCells(row).every(({ text }) => isBlank(text)));
  if (!isEmpty.includes(true)) return [...rows];
  const above = nearest(rows, isEmpty, 0, 1);
  const below = nearest(rows, isEmpty, rows.length - 1, -1);
  const isBeside = (row: RawRow, near: RawRow | undefined) => near?.table === row.table && isBare(near);
  return rows.filter((row, at) => !isEmpty[at] || !(isBeside(row, above[at]) || isBeside(row, below[at])));
}

const isRowLine = (piece: Piece) => piece.kind === 'line' && piece.text.length <= LONGEST_LINE && /[|\t]/.test(piece.text);

function rowsOfGrid({ grid, rows, from }: Omit<TableRows, 'kind'>, table: number): RawRow[] {
  return rows.map((row, i) => ({
    cells: cellsOf(row),
    slots: grid.aligned ? row : null,
    index: from + i,
    padded: grid.padded ?? false,
    table,
  }));
}

/** A line as cells: a label with the figures behind it. */
function cellsOfLine(line: Line): Cell[] {
  const parts = spaced(line.text);
  return parts.map((text, column) => ({ text, row: 0, column, rowSpan: 1, colSpan: 1, anchor: line.anchor }));
}

function spaced(text: string): string[] {
  if (HEADER_LINE.test(text)) return text.trim().split(BLANKS);
  const line = text.trim();
  const isRow = (!line.includes('\n') && FIGURE_AT_END.test(line)) || ONLY_FIGURES.test(line);
  return (isRow ? line.split(BLANKS) : [line]).filter((part) => fold(part));
}

/** What a text of a table is: the label of a row, something that ends a row, or nothing known. */
export type TextKind = 'row' | 'border' | null;

/** How many texts in a row may together form one label that was broken across lines. */
const LONGEST_BREAK = 6;
const LONGEST_LABEL = 120;
const LONGEST_WORD = 10;

/**
 * Rows out of a stream of cells whose columns mean nothing: a label, then every figure up to the next label or border.
 * @param width most cells that a row of the table has: one that has them beside its label is complete.
 */
export function streamRows(rows: readonly RawRow[], kindOf: (text: string) => TextKind, width = Infinity): StreamRow[] {
  const stream = new RowStream(kindOf);
  for (const row of rows) stream.read(row, width);
  return stream.found;
}

class RowStream {
  readonly found: StreamRow[] = [];
  private current: StreamRow | null = null;
  /** Still open for slots when a word has ended the figures. */
  private run: StreamRow | null = null;
  /** How many cells the row of the source gave that holds the label. */
  private inline = 0;
  private broken: string[] = [];

  constructor(private readonly kindOf: (text: string) => TextKind) {}

  read({ cells }: RawRow, width: number): void {
    const loose = cells.length < 3;
    const [first] = cells.filter(({ text }) => !isBlank(text));
    const foreign = this.inline >= width || (this.inline > 0 && cells.filter(({ text }) => isFigure(text)).length > 1);
    if (foreign && this.run && first && isFigure(first.text)) this.run.followed = true;
    if (foreign) this.close();
    let own = false;
    for (const cell of cells) {
      if (isBlank(cell.text)) {
        this.run?.slots.push(cell);
        if (own && !loose) this.current?.cells.push(cell);
      } else if (isFigure(cell.text)) this.figure(cell, own);
      else own = this.text(cell, own, loose);
    }
    if (own) this.inline = this.run?.slots.length ?? 0;
  }

  private close(): void {
    this.current = this.run = null;
    this.inline = 0;
  }

  private figure(cell: Cell, own: boolean): void {
    const { current, run } = this;
    if (current && !own && current.cells.length) current.structured = false;
    current?.cells.push(cell);
    run?.slots.push(cell);
    this.broken = [];
  }

  /** Takes a text; returns whether the row of the source holds a label now. */
  private text(cell: Cell, own: boolean, loose: boolean): boolean {
    this.broken = [...this.broken.slice(-LONGEST_BREAK), cell.text];
    const label = labelOf(this.broken, this.kindOf);
    if (label !== null) {
      this.close();
      this.current = this.run = { label, cells: [], slots: [], structured: !loose };
      this.found.push(this.current);
      this.broken = [];
      return true;
    }
    const glued = this.current?.cells.length === 0 && GLUED_FIGURE.test(fold(cell.text));
    if (glued || this.kindOf(cell.text) === 'border') this.close();
    else {
      if (own || isWord(cell.text)) this.run?.slots.push(cell);
      if (this.current?.cells.length && own) this.current.cells.push(cell);
      else if (this.current?.cells.length) this.current = null;
    }
    return own;
  }
}

/** A word or a garbled figure in place of a figure, on a line of its own. */
const isWord = (text: string) => text.length <= LONGEST_WORD && (!/[\d。]/.test(fold(text)) || GARBLED_FIGURE.test(fold(text)));

/** The shortest run of texts, ending with the last one, that is the label of a row. */
function labelOf(texts: readonly string[], kindOf: (text: string) => TextKind): string | null {
  let joined = '';
  for (const text of [...texts].reverse()) {
    if (joined && joined.length + text.length > LONGEST_LABEL) return null;
    joined = text + joined;
    if (kindOf(joined) === 'row') return joined;
  }
  return null;
}
