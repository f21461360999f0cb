import type { Document } from '../document/types';
import { decodeBytes } from './decode';
import { openHtmlFile } from './file';
import { latin1Of } from './latin1';
import { Unreadable } from './unread';

/** Of one message no more parts are looked at, nor are they nested deeper. */
const MOST_PARTS = 500;
const DEEPEST = 8;

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Headers and body of a message or of a part (RFC 5322); headers that go on in the next line are one. */
function splitPart(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = (gap ? text.slice(0, gap.index) : text).replace(/\r?\n[ \t]+/g, ' ');
  const headers = new Map<string, string>();
  for (const line of head.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' };
}

/** A parameter of a header; none that is asked for here holds a semicolon. */
function parameter(header: string, name: string): string {
  for (const part of header.split(';').slice(1)) {
    const equals = part.indexOf('=');
    if (part.slice(0, Math.max(0, equals)).trim().toLowerCase() !== name) continue;
    const value = part.slice(equals + 1).trim();
    return value.startsWith('"') ? (value.slice(1).split('"')[0] ?? '') : value;
  }
  return '';
}

/** Parts of a message, the nested ones in their place. */
function partsOf(part: Part, depth: number): Part[] {
  const type = part.headers.get('content-type') ?? '';
  const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : '';
  if (!boundary || depth > DEEPEST) return [part];
  const mark = `--${boundary}`;
  const pieces = `\n${part.body}`.split(`\n${mark}`).slice(1, MOST_PARTS + 1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => partsOf(splitPart(piece.replace(/^\r?\n/, '')), depth + 1));
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'quoted-printable') {
    const joined = body.replace(/=[ \t]*\r?\n/g, '');
    return bytesOf(joined.replace(/=([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))));
  }
  if (encoding !== 'base64') return bytesOf(body);
  const plain = body.replace(/[^A-Za-z\d+/]/g, '');
  try {
    return bytesOf(atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0))));
  } catch {
    throw new Unreadable('damaged');
  }
}

/** A part of HTML as text: by the encoding that its header names, else by its own mark-up. */
function textOf(part: Part): string | null {
  const bytes = bodyOf(part);
  const named = parameter(part.headers.get('content-type') ?? '', 'charset').toLowerCase();
  try {
    const encoding = named === 'unicode' ? 'utf-16le' : /^(?:gb|cp936)/.test(named) ? 'gb18030' : named;
    if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Named wrongly, or a name that nobody knows.
  }
  return decodeBytes(bytes);
}

/** The pages of HTML that a web archive holds: the main one, and with frames those that it shows. @throws Unreadable */
export function pagesOfMht(bytes: Uint8Array): string[] {
  const parts = partsOf(splitPart(latin1Of(bytes).replace(/^\s+/, '')), 0);
  const pages = parts.filter(({ headers }) => /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? ''));
  const texts = pages.flatMap((part) => textOf(part) ?? []);
  const [main] = texts;
  if (main === undefined) throw new Unreadable('damaged');
  return /<frameset\b/i.test(main) ? texts : [main];
}

/** Opens a web archive (RFC 2557), as browsers, Word and Excel save it. @throws Unreadable */
export function openMht(bytes: Uint8Array): (withHidden: boolean) => Document {
  const pages = pagesOfMht(bytes).map(openHtmlFile);
  return (withHidden) => {
    const read = pages.map((open) => open(withHidden));
    const [main] = read;
    if (!main || read.length === 1) return main ?? { title: '', meta: new Map(), blocks: [] };
    const hides = read.some((page) => page.hides);
    const cut = read.some((page) => page.cut);
    return { ...main, blocks: read.flatMap(({ blocks }) => blocks), ...(hides && { hides }), ...(cut && { cut }) };
  };
}
