import type { Anchor, Document as PageModel } from '../document/types';
import { readHtml, readHtmlInSteps } from './html';
import type { TextPlace } from './paragraph';
import { shadowOf } from './shadow';
import { hiddenByAttributes, type HtmlSource, type NodeView } from './view';

/** Text longer than this in a cell is walked with care: a script or style may hide in it. */
const SIMPLE_CELL = 120;

/** What stands in some cell and is not read as it stands. */
const CAREFUL = 'table table, :is(td, th) :is(script, style, sup, input, del, s, strike)';

/** The live page as nodes. Every question to a node costs; what the whole page tells at once is asked once. */
class LiveView implements NodeView<Node> {
  /** Text of cells must be walked with care: some table stands in another, or scripts in cells. */
  private careful: boolean;
  /** Some attribute hides something. */
  private hides: boolean;
  /** Elements that hold a table, as far as no shadow root hides any from the page. */
  private holders: Set<Node> | null = new Set();

  constructor(page: Document) {
    this.careful = page.querySelector(CAREFUL) !== null;
    this.hides = page.querySelector('[hidden], [style*="display" i], [style*="line-through" i]') !== null;
    for (const table of page.getElementsByTagName('table')) {
      for (let above = table.parentNode; above && !this.holders?.has(above); above = above.parentNode) this.holders?.add(above);
    }
  }

  tag(node: Node): string | null {
    const type = node.nodeType;
    return type === 1 ? (node as Element).localName.toLowerCase() : type === 3 ? '' : null;
  }

  data(node: Node): string {
    return (node as Text).data;
  }

  /** Children as shown: a shadow root takes the place of its host's children, a slot shows what is assigned to it. */
  children(node: Node): readonly Node[] {
    if (node.nodeType !== 1) return listFrom(node.firstChild);
    const element = node as Element;
    const root = shadowOf(element);
    if (root) {
      this.lookClosely();
      return listFrom(root.firstChild);
    }
    if (element.localName === 'slot') {
      const assigned = (element as HTMLSlotElement).assignedNodes();
      if (assigned.length) return assigned;
    }
    return listFrom(element.firstChild);
  }

  elements(node: Node): readonly Node[] {
    const list: Node[] = [];
    let next = (node as Element).firstElementChild;
    for (; next; next = next.nextElementSibling) list.push(next);
    return list;
  }

  attribute(node: Node, name: string): string | null {
    return (node as Element).getAttribute(name);
  }

  anchor(node: Node, text?: object): Anchor {
    return text ?? node;
  }

  quickText(node: Node): string | null {
    if (this.careful) return null;
    const text = node.textContent ?? '';
    return text.length > SIMPLE_CELL ? null : text;
  }

  hidden(node: Node, tag: string): boolean {
    const element = node as Element;
    if (this.hides && hiddenByAttributes(element.getAttribute('style'), element.getAttribute('hidden'))) return true;
    return tag === 'table' || (tag === 'div' && this.holdsTable(element)) ? isUnrendered(element) : false;
  }

  private holdsTable(element: Element): boolean {
    return this.holders ? this.holders.has(element) : element.getElementsByTagName('table').length > 0;
  }

  /** What was asked of the whole page says nothing about a shadow root. */
  private lookClosely(): void {
    this.careful = true;
    this.hides = true;
    this.holders = null;
  }
}

/** A node and those behind it. A list of the page's own would be asked again and again. */
function listFrom(first: ChildNode | null): readonly Node[] {
  const list: Node[] = [];
  for (let next = first; next; next = next.nextSibling) list.push(next);
  return list;
}

/** Style sheets may hide a table or its wrapper (copies for small screens, tabs). Only asked where a table is below. */
function isUnrendered(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

function sourceOf(document: Document): HtmlSource<Node> {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[name]')) {
    meta.set((tag.getAttribute('name') ?? '').toLowerCase(), tag.getAttribute('content') ?? '');
  }
  return { title: document.title, meta, body: document.body };
}

/** Reads the page as it stands in the tab. */
export const readPage = (document: Document, withHidden = false): PageModel =>
  readHtml(new LiveView(document), sourceOf(document), withHidden);

/** Reading goes on for so long before the tab gets its turn, in ms; no report that stands by itself takes longer. */
const LONGEST_TURN = 20;

/** The same, but a page that takes long is read in turns with everything else in its tab. @param pause ends a turn. */
export async function readPageInTurns(document: Document, withHidden: boolean, pause: () => Promise<void>): Promise<PageModel> {
  const steps = readHtmlInSteps(new LiveView(document), sourceOf(document), withHidden);
  let end = performance.now() + LONGEST_TURN;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await pause();
    end = performance.now() + LONGEST_TURN;
  }
}

const isPlace = (anchor: Anchor): anchor is Anchor & TextPlace<Node> => 'nodes' in anchor && 'starts' in anchor;

/** The element that an anchor of `readPage` stands for: the cell, or the nearest element around a paragraph. */
export function elementOf(anchor: Anchor): Element | null {
  if (isPlace(anchor)) return anchor.element.nodeType === 1 ? around(anchor.element as Element, anchor.nodes.at(-1)) : null;
  return anchor instanceof Element ? anchor : null;
}

/** The nearest element around the first and the last piece of a paragraph; the first one's own where nothing holds both. */
function around(first: Element, last: Node | undefined): Element {
  for (let element: Element | null = first; element && last; element = element.parentElement) {
    if (element.contains(last)) return element;
  }
  return first;
}

/** The range of a paragraph's text from `start` to `end` (UTF-16 units of the paragraph's text), or null. */
export function rangeOf(anchor: Anchor, start: number, end: number): Range | null {
  if (!isPlace(anchor)) return null;
  const from = position(anchor, start, false);
  const to = position(anchor, end, true);
  if (!from || !to) return null;
  const range = new Range();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** At a border between two text nodes the start of a range belongs to the later, its end to the earlier node. */
function position(place: TextPlace<Node>, offset: number, isEnd: boolean): { node: Node; offset: number } | null {
  for (let i = place.nodes.length - 1; i >= 0; i--) {
    const start = place.starts[i] ?? 0;
    const node = place.nodes[i];
    if (!node || (isEnd ? start >= offset : start > offset)) continue;
    return { node, offset: Math.min(offset - start, (node as Text).length) };
  }
  return null;
}
