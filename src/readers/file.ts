import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Document } from '../document/types';
import type { Budget } from './budget';
import { readHtml } from './html';
import { withLines } from './lines';
import { parseTree } from './tree';
import { hiddenByAttributes, type NodeView } from './view';

type Node = Tree.Node;

const NOTHING: readonly Node[] = [];
const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';
const attributesOf = (node: Node) => ('attrs' in node ? node.attrs : []);

/** A thin view over the nodes of parse5. */
const fileView: NodeView<Node> = {
  // Names are in lower case but for those inside of svg; what is no element has one that begins with #.
  tag: ({ nodeName }) => (nodeName === '#text' ? '' : nodeName[0] === '#' ? null : nodeName),
  data: (node) => (isText(node) ? node.value : ''),
  children: (node) => ('childNodes' in node ? node.childNodes : NOTHING),
  elements: (node) => fileView.children(node),
  attribute(node, name) {
    for (const attribute of attributesOf(node)) if (attribute.name === name) return attribute.value;
    return null;
  },
  // Nobody looks a place of a file up, and a node would keep its whole tree.
  address: (_, written) => written,
  anchor: () => ({}),
  quickText: () => null,
  hidden(node) {
    const attributes = attributesOf(node);
    if (!attributes.length) return false;
    return hiddenByAttributes(fileView.attribute(node, 'style'), fileView.attribute(node, 'hidden'));
  },
};

const child = (node: Node | null, tag: string): Node | null => {
  if (!node) return null;
  const children = fileView.children(node);
  for (let i = 0; i < children.length; i++) if (fileView.tag(children[i] as Node) === tag) return children[i] as Node;
  return null;
};

function textOf(node: Node | null): string {
  if (!node) return '';
  const children = fileView.children(node);
  let text = '';
  for (let i = 0; i < children.length; i++) text += fileView.data(children[i] as Node);
  return text.trim();
}

function metaOf(head: Node | null): Map<string, string> {
  const meta = new Map<string, string>();
  const children = head ? fileView.children(head) : NOTHING;
  for (let i = 0; i < children.length; i++) {
    const node = children[i] as Node;
    const name = fileView.tag(node) === 'meta' ? fileView.attribute(node, 'name') : null;
    if (name) meta.set(name.toLowerCase(), fileView.attribute(node, 'content') ?? '');
  }
  return meta;
}

/** Opens the text of an HTML file, to be read without or with what it hides. */
export function openHtmlFile(markup: string): (withHidden: boolean, budget?: Budget) => Document {
  const { document, cut } = parseTree(markup);
  const root = child(document, 'html');
  const head = child(root, 'head');
  const body = child(root, 'body') ?? child(root, 'frameset');
  const source = { title: textOf(child(head, 'title')), meta: metaOf(head), body };
  return (withHidden, budget) => {
    const read = withLines(readHtml(fileView, source, withHidden, budget));
    return cut ? { ...read, cut } : read;
  };
}

/** Reads the text of an HTML file. @param budget of the document of which it may be a part. */
export const readHtmlFile = (markup: string, withHidden = false, budget?: Budget): Document =>
  openHtmlFile(markup)(withHidden, budget);
