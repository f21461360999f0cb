import type { SourceCell } from './grid';
import { MAX_DEPTH } from './tags';
import { TextReader } from './cell-texts';

/** Cells of rows that only style sheets make are not longer. */
const LONGEST_STYLED = 120;
/** Nor nested deeper: elements that nest such rows by the thousand are walked once. */
const STYLED_DEPTH = 8;
/** A picture lies no deeper in its cell. */
const PICTURE_DEPTH = 6;

/** A row of a table as its source gives it. */
export interface SourceRow<N> {
  readonly cells: { readonly source: SourceCell; readonly node: N; readonly nested: boolean }[];
  /** The row shows pictures and no text. */
  readonly pictured?: true;
}

/** Reads rows and the text of their cells. */
export class CellReader<N extends object> extends TextReader<N> {
  /**
   * Rows of a table by row group, the foot last, without what the page hides.
   * @param caption takes a caption of the table.
   */
  groups(table: N, caption: (node: N) => void): SourceRow<N>[][] {
    const groups: SourceRow<N>[][] = [];
    const feet: SourceRow<N>[][] = [];
    let loose: SourceRow<N>[] | null = null;
    const children = this.view.elements(table);
    for (let i = 0; i < children.length && this.budget.node(); i++) {
      const child = children[i] as N;
      const tag = this.view.tag(child);
      if (tag === 'tr') {
        if (!loose) groups.push((loose = []));
        this.row(child, loose);
      } else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') {
        loose = null;
        if (!this.leavesOut(child, tag)) (tag === 'tfoot' ? feet : groups).push(this.groupRows(child));
      } else if (tag === 'caption') caption(child);
    }
    return [...groups, ...feet];
  }

  private groupRows(group: N): SourceRow<N>[] {
    const rows: SourceRow<N>[] = [];
    const children = this.view.elements(group);
    for (let i = 0; i < children.length && this.budget.node(); i++) {
      const child = children[i] as N;
      if (this.view.tag(child) === 'tr') this.row(child, rows);
    }
    return rows;
  }

  /** Adds a row, unless the page hides it. */
  private row(node: N, rows: SourceRow<N>[]): void {
    const { view } = this;
    if (this.leavesOut(node, 'tr')) return;
    const cells: SourceRow<N>['cells'] = [];
    const children = view.elements(node);
    for (let i = 0; i < children.length && this.budget.node(); i++) {
      const cell = children[i] as N;
      const tag = view.tag(cell);
      if (tag !== 'td' && tag !== 'th') continue;
      if (this.leavesOut(cell, tag)) continue;
      const seen = { nested: false };
      const text = view.quickText(cell) ?? this.cellText(cell, seen);
      cells.push({
        source: {
          text,
          colSpan: span(view.attribute(cell, 'colspan'), 1),
          rowSpan: span(view.attribute(cell, 'rowspan'), 0),
          anchor: view.anchor(cell),
        },
        node: cell,
        nested: seen.nested,
      });
    }
    const pictured = cells.every(({ source }) => source.text.trim() === '') && cells.some((cell) => this.holdsPicture(cell.node));
    rows.push(pictured ? { cells, pictured } : { cells });
  }

  /** The text of a cell; what stands alone in it is no mark of a footnote. */
  private cellText(cell: N, seen: { nested: boolean }): string {
    this.leftNote = false;
    const text = this.text(cell, seen);
    if (!this.leftNote || text.trim() !== '') return text;
    this.withNotes = true;
    const whole = this.text(cell, seen);
    this.withNotes = false;
    return whole;
  }

  /** Whether a style attribute or a role makes a row of an element. */
  isStyledRow(node: N): boolean {
    return STYLED_ROW.test(this.view.attribute(node, 'style') ?? '') || this.view.attribute(node, 'role') === 'row';
  }

  /** Rows that attributes make of other elements, `null` when the element is none or holds more than figures. */
  styledRow(node: N): SourceRow<N> | null {
    const { view } = this;
    if (!this.isStyledRow(node)) return null;
    const cells: SourceRow<N>['cells'] = [];
    const children = view.children(node);
    for (let i = 0; i < children.length; i++) {
      const cell = children[i] as N;
      if (!view.tag(cell)) continue;
      const seen = { nested: false };
      const text = this.text(cell, seen, MAX_DEPTH - STYLED_DEPTH);
      if (seen.nested || text.length > LONGEST_STYLED) return null;
      cells.push({ source: { text, colSpan: 1, rowSpan: 1, anchor: view.anchor(cell) }, node: cell, nested: false });
    }
    return cells.length > 1 ? { cells } : null;
  }

  private holdsPicture(node: N, depth = 0): boolean {
    const children = this.view.children(node);
    for (let i = 0; i < children.length && depth < PICTURE_DEPTH; i++) {
      const child = children[i] as N;
      const tag = this.view.tag(child);
      if (tag === 'img' || (tag && this.holdsPicture(child, depth + 1))) return true;
    }
    return false;
  }
}

const STYLED_ROW = /display\s*:\s*table-row\b(?!-)/i;

/** A span attribute by the rules of HTML; `least` is 0 for rowspan, where 0 has a meaning. */
function span(value: string | null, least: number): number {
  if (value === null) return 1;
  const parsed = Number.parseInt(value, 10);
  if (!Number.isFinite(parsed) || parsed < least) return 1;
  return Math.min(parsed, 65_534);
}
