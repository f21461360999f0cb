import type { Anchor, Attachment, Block } from '../document/types';
import type { Budget } from './budget';
import { CellReader, type SourceRow } from './cells';
import { pagesIn } from './drawing';
import { layGrid, type RowGroup } from './grid';
import { fileOf, LONGEST_ADDRESS, shownBy, type Found } from './handlers';
import { Paragraph } from './paragraph';
import { isLayout, partsOf } from './prose';
import { BLOCKS, DEEPEST_STEPS, MAX_DEPTH, PARTS, SKIPPED, STEP } from './tags';
import type { NodeView } from './view';

const sourcesOf = <N>(row: SourceRow<N>) => row.cells.map((cell) => cell.source);

/** Collects the blocks below an element: paragraphs, grids and attachments. */
export class HtmlReader<N extends object> {
  readonly blocks: Block[] = [];
  private readonly paragraph = new Paragraph<N>();
  private readonly deferred: N[] = [];
  private readonly cells: CellReader<N>;

  constructor(
    private readonly view: NodeView<N>,
    withHidden: boolean,
    private readonly budget: Budget,
  ) {
    this.cells = new CellReader(view, withHidden, this.budget);
  }

  /** Whether anything was left out because the page does not show it. */
  get hides(): boolean {
    return this.cells.hides;
  }

  /** Reads all below a node in short steps. */
  *readInSteps(root: N): Generator<void, void> {
    this.deferred.push(root);
    for (let i = 0; i < this.deferred.length; i++) {
      yield* this.flowInSteps(this.deferred[i] as N, 0, 0);
      this.end(0);
    }
  }

  private push(block: Block): void {
    if (this.budget.block()) this.blocks.push(block);
  }

  private pushGrid(groups: readonly RowGroup[], anchor: Anchor, aligned: boolean): void {
    const grid = layGrid(groups, anchor, this.budget);
    if (grid.rows.length) this.push(aligned ? grid : { ...grid, aligned });
  }

  private flow(parent: N, level: number, depth: number): void {
    const children = this.view.children(parent);
    for (let i = 0; i < children.length && !this.budget.spent && this.budget.node(); i++)
      i = this.child(children, i, parent, level, depth);
  }

  private *flowInSteps(parent: N, level: number, depth: number): Generator<void, void> {
    const children = this.view.children(parent);
    for (let i = 0; i < children.length && !this.budget.spent && this.budget.node(); i++) {
      const node = children[i] as N;
      const tag = this.view.tag(node) ?? '';
      if (depth > DEEPEST_STEPS || !PARTS.has(tag) || this.cells.isStyledRow(node))
        i = this.child(children, i, parent, level, depth);
      else if (!this.cells.leavesOut(node, tag)) {
        this.end(level);
        yield* this.flowInSteps(node, level, depth + 1);
        this.end(level);
      }
      if (i % STEP === 0) yield;
    }
  }

  /** Reads one child, or several that are the rows of a table; returns the index of the last one read. */
  private child(children: ArrayLike<N>, at: number, parent: N, level: number, depth: number): number {
    const node = children[at] as N;
    const tag = this.view.tag(node);
    if (tag === '') this.paragraph.append(this.view.data(node), node, parent);
    else if (tag === 'div' && this.cells.isStyledRow(node)) return this.styledRows(children, at, level, depth);
    else if (tag !== null) this.element(node, tag, level, depth);
    return at;
  }

  private element(node: N, tag: string, level: number, depth: number): void {
    if (tag === 'br') return this.paragraph.breakLine();
    if (tag === 'object' || tag === 'embed' || tag === 'iframe' || tag === 'frame')
      return this.attach('frame', node, shownBy(this.view, node, tag === 'object' ? 'data' : 'src'));
    const isButton = tag === 'button';
    if (SKIPPED.has(tag) && tag !== 'svg' && !isButton) return;
    if (this.cells.leavesOut(node, tag)) return;
    if (tag === 'svg') return pagesIn(this.view, node, this.budget).forEach((page) => this.cellFlow(page, depth));
    if (tag === 'img') return this.attach('picture', node, shownBy(this.view, node, 'src'));
    this.clickable(node, tag);
    if (isButton) return;
    if (depth > MAX_DEPTH) return void this.deferred.push(node);
    if (tag === 'pre') return this.preformatted(node, level, depth);
    if (!BLOCKS.has(tag)) return this.flow(node, level, depth + 1);
    this.end(level);
    const own = tag.length === 2 && tag[0] === 'h' && tag !== 'hr' ? Number(tag[1]) : level;
    if (tag === 'table') this.table(node, depth);
    else this.flow(node, own, depth + 1);
    this.end(own);
  }

  /** Takes note of the file that a click on an element leads to. */
  private clickable(node: N, tag: string): void {
    this.attach(
      'link',
      node,
      fileOf(this.view, node, tag, () => this.cells.text(node)),
    );
  }

  /** Reads children styled as rows as a table; returns the index of the last one read. */
  private styledRows(children: ArrayLike<N>, from: number, level: number, depth: number): number {
    const { view } = this;
    const rows: SourceRow<N>[] = [];
    let last = from;
    for (let i = from; i < children.length; i++) {
      const node = children[i] as N;
      const tag = view.tag(node);
      if (tag === null || (tag === '' && !view.data(node).trim())) continue;
      const row = tag === 'div' && !this.cells.leavesOut(node, tag) ? this.cells.styledRow(node) : null;
      if (!row) break;
      rows.push(row);
      last = i;
    }
    this.end(level);
    if (rows.length) {
      this.pushGrid([rows.map(sourcesOf)], view.anchor(children[from] as N), false);
    } else this.element(children[from] as N, 'div', level, depth);
    return last;
  }

  /** Ends the paragraph that is being read. */
  private end(level: number): void {
    const read = this.paragraph.take();
    if (!read) return;
    const { text, place } = read;
    this.push({ kind: 'paragraph', text: this.budget.lines(text), level, anchor: this.view.anchor(place.element, place) });
  }

  private attach(kind: Attachment['kind'], node: N, found: Found | null): void {
    if (!found) return;
    const written = found.address.slice(0, LONGEST_ADDRESS);
    const address = kind === 'picture' ? written : this.view.address(node, written).slice(0, LONGEST_ADDRESS);
    const text = this.budget.text(found.text.trim().slice(0, LONGEST_ADDRESS));
    this.push({ kind, text, address, anchor: this.view.anchor(node) });
  }

  /** Preformatted text may hold a table in tabs or bars. */
  private preformatted(node: N, level: number, depth: number): void {
    const text = this.cells.text(node);
    if (!/[\t|]/.test(text) && !text.trim().includes('\n')) return this.flow(node, level, depth + 1);
    this.end(level);
    this.push({ kind: 'paragraph', text: this.budget.lines(text), level: 0, preformatted: true, anchor: this.view.anchor(node) });
  }

  private table(node: N, depth: number): void {
    const groups = this.cells.groups(node, (caption) => this.cellFlow(caption, depth));
    if (isLayout(groups)) {
      for (const group of groups) for (const row of group) for (const cell of row.cells) this.cellFlow(cell.node, depth);
      return;
    }
    const parts = partsOf(groups);
    for (const part of parts) {
      if (part.kind === 'prose') for (const cell of part.row.cells) this.cellFlow(cell.node, depth);
      else
        this.pushGrid(
          part.groups.map((rows) => rows.map(sourcesOf)),
          this.view.anchor(node),
          true,
        );
    }
    for (const part of parts) if (part.kind === 'rows') this.nestedTables(part.groups, depth + 1);
  }

  private cellFlow(node: N, depth: number): void {
    this.end(0);
    this.flow(node, 0, depth + 1);
    this.end(0);
  }

  /** Reads the tables that stand in cells of others. */
  private nestedTables(groups: SourceRow<N>[][], depth: number): void {
    for (const rows of groups)
      for (const { cells } of rows) for (const { nested, node } of cells) if (nested) this.tablesBelow(node, depth);
  }

  private tablesBelow(node: N, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const children = this.view.children(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = this.view.tag(child);
      if (tag === 'table') this.table(child, depth + 1);
      else if (tag) this.tablesBelow(child, depth + 1);
    }
  }
}
