import { ask } from './ask';
import type { PageElement, PageNode, PageRoot } from './kinds';

export const typeOf = ask(Node, 'nodeType') as (node: PageNode) => number;
export const parentOf = ask(Node, 'parentNode') as (node: PageNode) => PageNode | null;
export const firstChildOf = ask(Node, 'firstChild') as (node: PageNode) => PageNode | null;
export const nextOf = ask(Node, 'nextSibling') as (node: PageNode) => PageNode | null;
export const previousOf = ask(Node, 'previousSibling') as (node: PageNode) => PageNode | null;
export const textOf = ask(Node, 'textContent') as (node: PageNode) => string | null;
export const dataOf = ask(CharacterData, 'data') as (node: PageNode) => string;
export const isInPage = ask(Node, 'isConnected') as (node: PageNode) => boolean;
export const baseOf = ask(Node, 'baseURI') as (node: PageNode) => string;
export const contains = ask(Node, 'contains') as (node: PageNode, other: PageNode) => boolean;
export const rootOf = ask(Node, 'getRootNode') as (node: PageNode) => PageNode;

/** Whether something is an element, whichever frame it was made in. */
export function isElement(thing: unknown): thing is PageElement {
  try {
    return typeOf(thing as PageNode) === 1;
  } catch {
    return false;
  }
}

/** The element that a shadow root belongs to; null for any other node. */
export const hostOf = (node: PageNode): PageElement | null => (typeOf(node) === 11 ? ((node as PageRoot).host ?? null) : null);

/** What stands around a node, also around the shadow root that it is. */
export const aboveOf = (node: PageNode): PageNode | null => parentOf(node) ?? hostOf(node);

/** The element around another, also around the shadow root that it stands in. */
export function elementAround(element: PageElement): PageElement | null {
  const above = aboveOf(element);
  return !above || isElement(above) ? above : hostOf(above);
}

/** An element, and the hosts of the shadow roots around it, from the inside outwards. */
export function hostsFrom(element: PageElement): PageElement[] {
  const host = hostOf(rootOf(element));
  return host ? [element, ...hostsFrom(host)] : [element];
}
