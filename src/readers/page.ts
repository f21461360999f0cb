import type { Anchor, Document as PageModel } from '../document/types';
import { readHtml, type TextPlace } from './html';
import { shadowOf } from './shadow';
import { hiddenByAttributes, type NodeView } from './view';

/** Text longer than this in a cell is walked with care: a script or style may hide in it. */
const SIMPLE_CELL = 120;

/** The live page as nodes. `nested`: some table of the page stands in another. */
function liveView(nested: boolean): NodeView<Node> {
  return {
    tag: (node) => (node.nodeType === 1 ? (node as Element).localName.toLowerCase() : node.nodeType === 3 ? '' : null),
    data: (node) => (node as Text).data,
    children: liveChildren,
    attribute: (node, name) => (node as Element).getAttribute(name),
    quickText(node) {
      if (nested) return null;
      const text = node.textContent ?? '';
      return text.length > SIMPLE_CELL ? null : text;
    },
    hidden(node, tag) {
      const element = node as Element;
      if (hiddenByAttributes(element.getAttribute('style'), element.getAttribute('hidden'))) return true;
      return tag === 'table' || tag === 'div' ? isUnrendered(element) : false;
    },
  };
}

/** Style sheets may hide a table or its wrapper (copies for small screens, tabs). Only asked where a table is below. */
function isUnrendered(element: Element): boolean {
  if (element.localName === 'div' && !element.getElementsByTagName('table').length) return false;
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

/** Children as shown: a shadow root takes the place of its host's children, a slot shows what is assigned to it. */
function liveChildren(node: Node): ArrayLike<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return element.childNodes;
}

/** Reads the page as it stands in the tab. */
export function readPage(document: Document, withHidden = false): PageModel {
  const meta = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[name]')) {
    meta.set((tag.getAttribute('name') ?? '').toLowerCase(), tag.getAttribute('content') ?? '');
  }
  const nested = document.querySelector('table table, td script, td style') !== null;
  return readHtml(liveView(nested), { title: document.title, meta, body: document.body }, withHidden);
}

const isPlace = (anchor: Anchor): anchor is Anchor & TextPlace<Node> => 'nodes' in anchor && 'starts' in anchor;

/** The element that an anchor of `readPage` stands for: the cell, or the nearest element around a paragraph. */
export function elementOf(anchor: Anchor): Element | null {
  if (isPlace(anchor)) return anchor.element.nodeType === 1 ? (anchor.element as Element) : null;
  return anchor instanceof Element ? anchor : null;
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
