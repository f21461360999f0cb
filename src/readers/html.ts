import type { Anchor, Attachment, Block, Document } from '../document/types';
import { layGrid, type RowGroup, type SourceCell } from './grid';
import { readLines } from './text';
import type { NodeView } from './view';

/** Where a paragraph's text comes from: its text nodes and where each starts in the text. */
export interface TextPlace<N extends object> {
  readonly element: N;
  readonly nodes: readonly N[];
  readonly starts: readonly number[];
}

const words = (list: string) => new Set(list.split(' '));
const SKIPPED = words(
  'script style noscript template svg math select option textarea button audio video canvas object title head link meta',
);
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol p pre section summary ul ucapcontent ucaptitle table tbody thead tfoot tr td th legend optgroup',
);
const FILE = /\.(pdf|docx?|wps|ofd|xlsx?|et|ceb|rar|zip)(?:[?#]|$)/i;

/** Elements nested deeper than this are read after the rest: nothing is lost, and the stack never overflows. */
const MAX_DEPTH = 400;
/** A cell with more text than this is prose: the row is no row of figures. */
const PROSE_CELL = 400;
const PROSE_ROW = 80;

interface SourceRow<N> {
  readonly cells: { readonly source: SourceCell; readonly node: N; readonly nested: boolean }[];
}

class HtmlReader<N extends object> {
  readonly blocks: Block[] = [];
  private text = '';
  private nodes: N[] = [];
  private starts: number[] = [];
  private holder: N | null = null;
  private readonly deferred: N[] = [];

  constructor(
    private readonly view: NodeView<N>,
    private readonly withHidden: boolean,
  ) {}

  read(root: N): void {
    this.flow(root, 0, 0);
    for (let next = this.deferred.shift(); next; next = this.deferred.shift()) {
      this.end(0);
      this.flow(next, 0, 0);
    }
    this.end(0);
  }

  private flow(parent: N, level: number, depth: number): void {
    const { view } = this;
    const children = view.children(parent);
    for (let i = 0; i < children.length; i++) {
      const node = children[i] as N;
      const tag = view.tag(node);
      if (tag === '') this.append(node, parent);
      else if (tag !== null) this.element(node, tag, level, depth);
    }
  }

  private element(node: N, tag: string, level: number, depth: number): void {
    if (tag === 'br') {
      this.text += '\n';
      return;
    }
    if (tag === 'object' || tag === 'embed' || tag === 'iframe' || tag === 'frame')
      return this.attach('frame', node, tag === 'object' ? 'data' : 'src');
    if (SKIPPED.has(tag)) return;
    if (!this.withHidden && this.view.hidden(node, tag)) return;
    if (tag === 'img') return this.attach('picture', node, 'src');
    if (tag === 'a' && FILE.test(this.view.attribute(node, 'href') ?? '')) this.attach('link', node, 'href');
    if (depth > MAX_DEPTH) {
      this.deferred.push(node);
      return;
    }
    if (tag === 'pre') return this.preformatted(node, level, depth);
    if (!BLOCKS.has(tag)) return this.flow(node, level, depth + 1);
    this.end(level);
    const own = tag.length === 2 && tag[0] === 'h' && tag !== 'hr' ? Number(tag[1]) : level;
    if (tag === 'table') this.table(node, depth);
    else this.flow(node, own, depth + 1);
    this.end(own);
  }

  private append(node: N, parent: N): void {
    const data = this.view.data(node);
    if (!this.nodes.length && !data.trim()) return;
    if (!this.nodes.length) this.text = this.text.trim();
    this.holder ??= parent;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += data;
  }

  /** Ends the paragraph that is being read. */
  private end(level: number): void {
    if (this.nodes.length) {
      const place: TextPlace<N> = { element: this.holder as N, nodes: this.nodes, starts: this.starts };
      this.blocks.push({ kind: 'paragraph', text: this.text, level, anchor: place as Anchor });
      this.nodes = [];
      this.starts = [];
      this.holder = null;
    }
    this.text = '';
  }

  private attach(kind: Attachment['kind'], node: N, name: string): void {
    const { view } = this;
    const text =
      kind === 'link' ? this.carefulText(node).trim() : (view.attribute(node, 'alt') ?? view.attribute(node, 'title') ?? '');
    this.blocks.push({ kind, text, address: view.attribute(node, name) ?? '', anchor: node as Anchor });
  }

  /** Preformatted text may hold a table in tabs or bars. */
  private preformatted(node: N, level: number, depth: number): void {
    const text = this.carefulText(node);
    if (!/[\t|]/.test(text) && !text.trim().includes('\n')) return this.flow(node, level, depth + 1);
    this.end(level);
    const anchor = node as Anchor;
    for (const block of readLines(text, () => anchor)) this.blocks.push(block);
  }

  private table(node: N, depth: number): void {
    const groups = this.rowGroups(node, depth);
    const rows = groups.flat();
    const cells = rows.flatMap((row) => row.cells);
    const nested = cells.filter((cell) => cell.nested).length;
    const short = cells.filter((cell) => !cell.nested && cell.source.text.length < PROSE_ROW).length;
    if (cells.length === 1 || (nested && short < 2 * nested + 6)) {
      for (const cell of cells) this.cellFlow(cell.node, depth);
      return;
    }
    let pending: RowGroup[] = [];
    const flush = () => {
      if (pending.some((group) => group.length)) this.blocks.push(layGrid(pending, node as Anchor));
      pending = [];
    };
    for (const group of groups) {
      let part: SourceCell[][] = [];
      for (const row of group) {
        if (isProse(row)) {
          pending.push(part);
          part = [];
          flush();
          for (const cell of row.cells) this.cellFlow(cell.node, depth);
        } else part.push(row.cells.map((cell) => cell.source));
      }
      pending.push(part);
    }
    flush();
    for (const cell of cells) if (cell.nested && !isProse({ cells: [cell] })) this.nestedTables(cell.node, depth + 1);
  }

  private cellFlow(node: N, depth: number): void {
    this.end(0);
    this.flow(node, 0, depth + 1);
    this.end(0);
  }

  private nestedTables(node: N, depth: number): void {
    if (depth > MAX_DEPTH) return;
    const children = this.view.children(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = this.view.tag(child);
      if (tag === 'table') this.table(child, depth + 1);
      else if (tag) this.nestedTables(child, depth + 1);
    }
  }

  private rowGroups(table: N, depth: number): SourceRow<N>[][] {
    const groups: SourceRow<N>[][] = [];
    const feet: SourceRow<N>[][] = [];
    let loose: SourceRow<N>[] | null = null;
    const children = this.view.children(table);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = this.view.tag(child);
      if (tag === 'tr') {
        if (!loose) groups.push((loose = []));
        this.row(child, loose);
      } else if (tag === 'tbody' || tag === 'thead' || tag === 'tfoot') {
        loose = null;
        if (this.withHidden || !this.view.hidden(child, tag)) (tag === 'tfoot' ? feet : groups).push(this.groupRows(child));
      } else if (tag === 'caption') this.cellFlow(child, depth);
    }
    return [...groups, ...feet];
  }

  private groupRows(group: N): SourceRow<N>[] {
    const rows: SourceRow<N>[] = [];
    const children = this.view.children(group);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      if (this.view.tag(child) === 'tr') this.row(child, rows);
    }
    return rows;
  }

  /** Adds a row, unless the page hides it. */
  private row(node: N, rows: SourceRow<N>[]): void {
    const { view } = this;
    if (!this.withHidden && view.hidden(node, 'tr')) return;
    const cells: SourceRow<N>['cells'] = [];
    const children = view.children(node);
    for (let i = 0; i < children.length; i++) {
      const cell = children[i] as N;
      const tag = view.tag(cell);
      if (tag !== 'td' && tag !== 'th') continue;
      if (!this.withHidden && view.hidden(cell, tag)) continue;
      const seen = { nested: false };
      const text = view.quickText(cell) ?? this.carefulText(cell, seen);
      cells.push({
        source: {
          text,
          colSpan: span(view.attribute(cell, 'colspan'), 1),
          rowSpan: span(view.attribute(cell, 'rowspan'), 0),
          anchor: cell as Anchor,
        },
        node: cell,
        nested: seen.nested,
      });
    }
    rows.push({ cells });
  }

  /** Text below a node without scripts, hidden parts and nested tables. */
  private carefulText(node: N, seen?: { nested: boolean }, depth = 0): string {
    if (depth > MAX_DEPTH) return '';
    const { view } = this;
    let text = '';
    const children = view.children(node);
    for (let i = 0; i < children.length; i++) {
      const child = children[i] as N;
      const tag = view.tag(child);
      if (tag === '') text += view.data(child);
      else if (tag === 'br') text += '\n';
      else if (tag === 'table' && seen) seen.nested = true;
      else if (tag !== null && !SKIPPED.has(tag) && (this.withHidden || !view.hidden(child, tag))) {
        const inner = this.carefulText(child, seen, depth + 1);
        text += BLOCKS.has(tag) && text && inner ? `\n${inner}` : inner;
      }
    }
    return text;
  }
}

/** A row of prose: one long cell, or any cell that is far too long for a label. */
function isProse<N>(row: SourceRow<N>): boolean {
  const only = row.cells.length === 1;
  return row.cells.some((cell) => cell.source.text.length > (only ? PROSE_ROW : PROSE_CELL));
}

/** A span attribute by the rules of HTML; `least` is 0 for rowspan, where 0 has a meaning. */
function span(value: string | null, least: number): number {
  if (value === null) return 1;
  const parsed = Number.parseInt(value, 10);
  if (!Number.isFinite(parsed) || parsed < least) return 1;
  return Math.min(parsed, 65_534);
}

/** What a page consists of, given its head and its body. */
export interface HtmlSource<N extends object> {
  readonly title: string;
  readonly meta: ReadonlyMap<string, string>;
  readonly body: N | null;
}

/**
 * Reads a page, live or from a file.
 * @param withHidden also reads what the page does not show (tabs, copies for small screens).
 */
export function readHtml<N extends object>(view: NodeView<N>, source: HtmlSource<N>, withHidden = false): Document {
  const reader = new HtmlReader(view, withHidden);
  if (source.body) reader.read(source.body);
  return { title: source.title, meta: source.meta, blocks: reader.blocks };
}
