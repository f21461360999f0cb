import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { decodeBytes } from './decode';
import { kindOf } from './kinds';
import { made, madeText, type Made } from './made';
import { pagesOfMht } from './mht';
import { MAX_DEPTH } from './tags';
import { parseTree } from './tree';

/** Nodes of parse5 as nodes that were made. */
function madeOf(node: Tree.Node, depth: number): Made[] {
  if (node.nodeName === '#text') return [madeText((node as Tree.TextNode).value)];
  if (!('childNodes' in node) || depth > MAX_DEPTH) return [];
  const children = node.childNodes.flatMap((child) => madeOf(child, depth + 1));
  if (node.nodeName.startsWith('#') || node.nodeName === 'html' || node.nodeName === 'body') return children;
  if (node.nodeName === 'head') return [];
  const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {};
  return [made(node.nodeName, children, attributes)];
}

/** A page of HTML, or a web archive, that stands in another document. */
export function embeddedPage(bytes: Uint8Array): readonly Made[] {
  const kind = kindOf(bytes);
  const [text] = kind === 'mht' ? pagesOfMht(bytes) : [decodeBytes(bytes)];
  return text ? madeOf(parseTree(text).document, 0) : [];
}
