import { Unreadable } from '../unread';
import { childOf, elementsOf, type XmlElement } from '../xml';
import { shownText, type Shared } from './texts';

/** More rows or columns are no report. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 1000;
const MOST_COVERED = 200_000;

/** Row and column of a reference such as C12, from 0; null for none. */
function placeOf(reference: string | undefined): { row: number; column: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference ?? '');
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(found[2]) - 1, column };
}

interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function mergesOf(sheet: XmlElement): Merge[] {
  return elementsOf(childOf(sheet, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => {
    const [from, to] = (attributes.get('ref') ?? '').split(':').map((part) => placeOf(part));
    if (!from || !to || to.row < from.row || to.column < from.column) return [];
    return [{ top: from.row, left: from.column, bottom: Math.min(to.row, MOST_ROWS), right: Math.min(to.column, MOST_COLUMNS) }];
  });
}

const isHidden = ({ attributes }: XmlElement) => /^(?:1|true)$/.test(attributes.get('hidden') ?? '');

function hiddenColumns(sheet: XmlElement): Set<number> {
  const hidden = new Set<number>();
  for (const column of elementsOf(childOf(sheet, 'cols'), 'col')) {
    if (!isHidden(column)) continue;
    const [from = 1, to = 0] = ['min', 'max'].map((name) => Number(column.attributes.get(name) ?? 0));
    for (let at = from; at <= Math.min(to, MOST_COLUMNS); at++) hidden.add(at - 1);
  }
  return hidden;
}

/** The cells of a sheet by their places, and what of it is hidden. */
export class Grid {
  readonly texts = new Map<number, Map<number, string>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Merge[];
  private readonly covers = new Map<number, Merge>();
  /** The first column in which something stands or reaches into a row. */
  private readonly firsts = new Map<number, number>();
  /** Rows into which a text reaches. */
  private readonly reached = new Set<number>();
  rows = 0;
  columns = 0;
  /** Slots that merged cells may cover still. */
  private left = MOST_COVERED;

  constructor(sheet: XmlElement, shared: Shared) {
    this.hiddenColumns = hiddenColumns(sheet);
    this.merges = mergesOf(sheet);
    let next = 0;
    for (const row of elementsOf(childOf(sheet, 'sheetData'), 'row')) {
      const at = Number(row.attributes.get('r') ?? next + 1) - 1;
      next = at + 1;
      if (!(at >= 0 && at < MOST_ROWS)) {
        shared.room.cut ||= elementsOf(row, 'c').some((cell) => shownText(cell, shared).trim());
        continue;
      }
      if (isHidden(row)) this.hiddenRows.add(at);
      this.readRow(row, at, shared);
    }
    for (const merge of this.merges) this.cover(merge);
    for (const merge of this.merges)
      if (this.texts.get(merge.top)?.has(merge.left))
        for (let row = merge.top; row <= Math.min(merge.bottom, this.rows - 1); row++) this.reached.add(row);
  }

  private readRow(row: XmlElement, at: number, shared: Shared): void {
    const texts = new Map<number, string>();
    let column = 0;
    for (const cell of elementsOf(row, 'c')) {
      column = placeOf(cell.attributes.get('r'))?.column ?? column;
      const text = shownText(cell, shared);
      if (text.trim() && column < MOST_COLUMNS) {
        texts.set(column, text);
        this.columns = Math.max(this.columns, column + 1);
      } else shared.room.cut ||= text.trim() !== '';
      column++;
    }
    if (!texts.size) return;
    this.texts.set(at, texts);
    this.beginsAt(at, Math.min(...texts.keys()));
    this.rows = Math.max(this.rows, at + 1);
  }

  private cover(merge: Merge): void {
    // What lies beyond all texts is of no account.
    const bottom = Math.min(merge.bottom, this.rows - 1);
    const right = Math.min(merge.right, this.columns - 1);
    this.left -= Math.max(0, bottom - merge.top + 1) * Math.max(0, right - merge.left + 1);
    if (this.left < 0) throw new Unreadable('too-large');
    for (let row = merge.top; row <= bottom; row++) {
      if (merge.left <= right) this.beginsAt(row, merge.left);
      for (let column = merge.left; column <= right; column++) {
        this.covers.set(row * MOST_COLUMNS + column, merge);
        // A text under a merged cell is not shown.
        if (row !== merge.top || column !== merge.left) this.texts.get(row)?.delete(column);
      }
    }
  }

  private beginsAt(row: number, column: number): void {
    this.firsts.set(row, Math.min(this.firsts.get(row) ?? column, column));
  }

  mergeAt(row: number, column: number): Merge | undefined {
    return this.covers.get(row * MOST_COLUMNS + column);
  }

  /** The first column in which something stands in one of these rows, or reaches into it. */
  firstColumn(rows: readonly number[]): number {
    let first = this.columns;
    for (const row of rows) first = Math.min(first, this.firsts.get(row) ?? first);
    return first;
  }

  /** Whether nothing stands in a row, nor reaches into it from above. */
  isEmpty(row: number): boolean {
    return !this.texts.get(row)?.size && !this.reached.has(row);
  }
}
