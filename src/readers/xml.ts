import { Unreadable } from './unread';

/** An element of XML; names without their prefixes, which every producer chooses itself. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

interface Growing {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
}

/** More elements are no report; nor are they nested deeper. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 2000;
const NONE: ReadonlyMap<string, string> = new Map();
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Entities of XML; others, which a file would have to declare, stay as they are. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(lt|gt|amp|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name)] ?? '';
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Where the value of an attribute opens; only blanks stand before it. */
function firstQuote(tag: string, from: number): number {
  let at = from;
  while (at < tag.length && /\s/.test(tag[at] ?? '')) at++;
  return tag[at] === '"' || tag[at] === "'" ? at : -1;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  if (!tag.includes('=')) return NONE;
  const attributes = new Map<string, string>();
  for (let at = 0; ;) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) return attributes;
    const name = tag.slice(at, equals).trim();
    const opens = firstQuote(tag, equals + 1);
    const closes = opens < 0 ? -1 : tag.indexOf(tag[opens] ?? '"', opens + 1);
    if (closes < 0) throw new Unreadable('damaged');
    if (!name.startsWith('xmlns')) attributes.set(local(name), decoded(tag.slice(opens + 1, closes)));
    at = closes + 1;
  }
}

/** Behind the tag that begins at `<`; a `>` in an attribute ends none. */
function endOfTag(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  throw new Unreadable('damaged');
}

const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
];

/** Parses well-formed XML without its declarations. @throws Unreadable when it is none, or larger than any report. */
export function parseXml(text: string): XmlElement {
  const top: Growing = { name: '', attributes: NONE, children: [] };
  const open: Growing[] = [top];
  let count = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const current = open.at(-1) ?? top;
    const mark = MARKS.find(([start]) => text.startsWith(start, at));
    let end: number;
    if (mark) {
      const close = text.indexOf(mark[1], at + mark[0].length);
      if (close < 0) throw new Unreadable('damaged');
      if (mark[0] === '<![CDATA[') current.children.push(text.slice(at + mark[0].length, close));
      end = close + mark[1].length;
    } else {
      const close = endOfTag(text, at + 1);
      if (text[at + 1] === '/') {
        if (open.length < 2 || current.name !== local(text.slice(at + 2, close).trim())) throw new Unreadable('damaged');
        open.pop();
      } else {
        const element = elementOf(text.slice(at + 1, close));
        current.children.push(element);
        if (++count > MOST_ELEMENTS || open.length > DEEPEST) throw new Unreadable('too-large');
        if (text[close - 1] !== '/') open.push(element);
      }
      end = close + 1;
    }
    at = text.indexOf('<', end);
    if (at > end) open.at(-1)?.children.push(decoded(text.slice(end, at)));
  }
  const [root] = elementsOf(top);
  if (!root || open.length > 1) throw new Unreadable('damaged');
  return root;
}

function elementOf(tag: string): Growing {
  const name = /^[^\s/>]*/.exec(tag)?.[0] ?? '';
  return { name: local(name), attributes: attributesOf(tag.slice(name.length)), children: [] };
}

/** The children that are elements, of one name if given. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) found.push(child);
  return found;
}

/** The first child element of a name, reached through several if given. */
export function childOf(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = elementsOf(found, name)[0];
  return found;
}

/** Attribute `val` of a child, by which Word says nearly everything. */
export const valueOf = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  childOf(parent, ...path)?.attributes.get('val');

/** Whether a switch of Word is there and on. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = childOf(parent, name);
  return found !== undefined && !/^(?:0|false|off)$/i.test(found.attributes.get('val') ?? '');
}

/** All text in an element. */
export function textIn(node: XmlElement | undefined): string {
  let text = '';
  for (const child of node?.children ?? []) text += typeof child === 'string' ? child : textIn(child);
  return text;
}
