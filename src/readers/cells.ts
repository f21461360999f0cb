import type { Budget } from './budget';
import type { SourceCell } from './grid';
import { BLOCKS, MAX_DEPTH, NOTE_MARK, SHOWN_INPUT, SKIPPED } from './tags';
import type { NodeView } from './view';

/** Cells of rows that only style sheets make are not longer. */
const LONGEST_STYLED = 120;
/** Nor nested deeper: elements that nest such rows by the thousand are walked once. */
const STYLED_DEPTH = 8;
/** A picture lies no deeper in its cell. */
const PICTURE_DEPTH = 6;
/** Nor has the mark of a footnote more parts. */
const MOST_IN_NOTE = 4;

/** A row of a table as its source gives it. */
export interface SourceRow<N> {
  readonly cells: { readonly source: SourceCell; readonly node: N; readonly nested: boolean }[];
  /** The row shows pictures and no text. */
  readonly pictured?: true;
}

/** Reads rows and the text of their cells. */
export class CellReader<N extends object> {
  /** Whether anything was left out because the page does not show it. */
  hides = false;
  /** Whether marks of footnotes are read, too, and whether one was left out. */
  private withNotes = false;
  private leftNote = false;

  constructor(
    private readonly view: NodeView<N>,
    private readonly withHidden: boolean,
    private readonly budget: Budget,
  ) {}

  /** Whether an element is left out because the page does not show it, or because it is the mark of a footnote. */
  leavesOut(node: N, tag: string): boolean {
    if (tag === 'sup' && !this.withNotes && NOTE_MARK.test(this.shortText(node))) return (this.leftNote = true);
    if (this.withHidden || !this.view.hidden(node, tag)) return false;
    this.hides ||= this.view.children(node).length > 0;
    return true;
  }

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

  /** Text of an element that holds hardly more than it, else ''. */
  private shortText(node: N, depth = 0): string {
    const { view } = this;
    const children = view.children(node);
    let text = '';
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = view.tag(child);
      if (children.length > MOST_IN_NOTE || (tag && depth > 1)) return '';
      text += tag === '' ? view.data(child) : tag ? this.shortText(child, depth + 1) : '';
    }
    return text;
  }

  /** Text below a node without scripts, hidden parts and nested tables; what lies too deep counts as nested. */
  text(node: N, seen?: { nested: boolean }, depth = 0): string {
    if (depth > MAX_DEPTH) {
      if (seen) seen.nested = true;
      return '';
    }
    const { view } = this;
    let text = '';
    const children = view.children(node);
    for (let i = 0; i < children.length && this.budget.node(); i++) {
      const child = children[i] as N;
      const tag = view.tag(child);
      if (tag === '') text += view.data(child);
      else if (tag === 'br') text += '\n';
      else if (tag === 'input')
        text += SHOWN_INPUT.test(view.attribute(child, 'type') ?? '') ? (view.attribute(child, 'value') ?? '') : '';
      else if (tag === 'textarea' || tag === 'select') text += this.chosen(child, tag, depth + 1);
      else if (tag === 'table' && seen) seen.nested = true;
      else if (tag !== null && !SKIPPED.has(tag) && !this.leavesOut(child, tag)) {
        const inner = this.text(child, seen, depth + 1);
        text += BLOCKS.has(tag) && text && inner ? `\n${inner}` : inner;
      }
    }
    return text;
  }

  /** What a box of a form shows: its text, or the choice that is made. */
  private chosen(box: N, tag: string, depth: number): string {
    if (this.leavesOut(box, tag)) return '';
    if (tag === 'textarea') return this.text(box, undefined, depth);
    const options = Array.from(this.view.children(box)).filter((child) => this.view.tag(child) === 'option');
    const made = options.find((option) => this.view.attribute(option, 'selected') !== null) ?? options[0];
    return made ? this.text(made, undefined, depth) : '';
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
