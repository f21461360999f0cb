import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ListedLink, ListPage } from '../document/list';
import { EMBEDS, leadOf } from './leads';
import { listedAddress, LONGEST_ADDRESS } from './listed-address';
import { parseTree } from './tree';

type Node = Tree.Node;

/** Links of one page that are read; the rest is left out, and the page says that it was cut. */
const MOST_LINKS = 3000;
/** Characters of scripts that are read, together. */
const MOST_SCRIPT = 2_000_000;
const LONGEST_NAME = 300;
/** So much of what a page shows is kept. */
const MOST_SHOWN = 2000;
/** Nodes that are looked at for one name: elements with handlers may stand within each other without end. */
const MOST_STEPS = 200;

const attribute = (node: Node, name: string): string | null =>
  'attrs' in node ? (node.attrs.find((entry) => entry.name === name)?.value ?? null) : null;

const oneLine = (text: string): string =>
  text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST_NAME);

const SILENT: ReadonlySet<string> = new Set(['style', 'noscript', 'template', 'head']);

/** What is gathered on one way through the tree. */
class Gathering {
  readonly links: ListedLink[] = [];
  readonly frames: string[] = [];
  readonly scripts: string[] = [];
  readonly sources: string[] = [];
  readonly meta = new Map<string, string>();
  title = '';
  refresh: string | null = null;
  shown = '';
  textLength = 0;
  cut = false;
  private room = MOST_SCRIPT;

  constructor(private base: string) {}

  /** Walks the tree without recursion, in the order of the page. */
  walk(root: Node): void {
    const waiting: Node[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.nodeName === '#text' && 'value' in node) this.text(node.value.trim());
      if ('attrs' in node) this.element(node);
      if (!('childNodes' in node) || node.nodeName === 'script' || node.nodeName === 'style') continue;
      for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i] as Node);
    }
  }

  private text(text: string): void {
    this.textLength += text.length;
    if (this.shown.length < MOST_SHOWN) this.shown += `${text.slice(0, MOST_SHOWN)} `;
  }

  private element(node: Tree.Element): void {
    const { nodeName } = node;
    if (nodeName === 'base') this.base = listedAddress(attribute(node, 'href') ?? '', this.base) ?? this.base;
    else if (nodeName === 'meta') this.metaTag(node);
    else if (nodeName === 'title') this.title ||= textOf(node);
    else if (nodeName === 'script') this.script(node);
    else if (nodeName in EMBEDS) this.embedded(attribute(node, EMBEDS[nodeName] ?? ''));
    if (node.attrs.length) this.link(node);
  }

  private metaTag(node: Tree.Element): void {
    const content = (attribute(node, 'content') ?? '').slice(0, LONGEST_ADDRESS);
    const name = attribute(node, 'name')?.toLowerCase();
    if (name && this.meta.size < 200) this.meta.set(name, content);
    if (attribute(node, 'http-equiv')?.toLowerCase() === 'refresh') this.refresh ??= content;
  }

  private script(node: Tree.Element): void {
    const source = listedAddress(attribute(node, 'src') ?? '', this.base);
    if (source && this.sources.length < 100) this.sources.push(source);
    for (const { name, value } of node.attrs) if (name !== 'src' && value.length > 20) this.note(value);
    for (const child of node.childNodes) if ('value' in child) this.note(child.value);
  }

  private note(text: string): void {
    if (text.length > this.room) this.cut = true;
    else this.scripts.push(text);
    this.room -= Math.min(this.room, text.length);
  }

  private embedded(written: string | null): void {
    const address = listedAddress(written ?? '', this.base);
    if (address && this.frames.length < 50) this.frames.push(address);
  }

  private link(node: Tree.Element): void {
    const { nodeName: tag } = node;
    const own = (name: string): string => attribute(node, name) ?? '';
    const lead = leadOf({ tag, attribute: own, base: this.base, text: () => textOf(node), oneLine });
    if (!lead) return;
    if (this.links.length >= MOST_LINKS) this.cut = true;
    else this.links.push({ text: lead.text, title: lead.title, address: lead.address });
  }
}

/** The text of an element, as far as a name goes. */
function textOf(node: Node): string {
  let text = '';
  const waiting: Node[] = [node];
  let steps = 0;
  for (let next = waiting.pop(); next && steps++ < MOST_STEPS && text.length < 4 * LONGEST_NAME; next = waiting.pop()) {
    if (next.nodeName === '#text' && 'value' in next) text += next.value;
    if (!('childNodes' in next) || SILENT.has(next.nodeName) || next.nodeName === 'script') continue;
    for (let i = next.childNodes.length - 1; i >= 0; i--) waiting.push(next.childNodes[i] as Node);
  }
  return oneLine(text);
}

/**
 * Reads what a page links, embeds and says to its scripts. Nothing of it is run.
 * @param markup the text of an HTML page, or a part of one. @param address where it stands.
 */
export function readListPage(markup: string, address: string): ListPage {
  const { document, cut } = parseTree(markup);
  const found = new Gathering(address);
  found.walk(document);
  const { title, meta, links, frames, scripts, sources, refresh, shown, textLength } = found;
  return { address, title, meta, links, frames, scripts, sources, refresh, shown, textLength, cut: cut || found.cut };
}
