import { latin1Of } from './latin1';

/** What the bytes of a file are, whatever its name says. */
export type Kind =
  | 'pdf'
  /** A zip archive: docx, xlsx, OFD or anything else. */
  | 'zip'
  /** The container of old Office files, and of new ones with a password. */
  | 'compound'
  | 'mht'
  /** Mark-up that begins as a page of HTML does. */
  | 'page'
  /** A document or picture of a known kind that is not read. */
  | 'other'
  /** Anything else: text, as a rule. */
  | 'unknown';

/** A reader of PDF looks for the mark so far; mail systems put lines before it. */
const PDF_REACH = 1024;
/** So much of a file shows what it is. */
export const START = 4096;

const STARTS: readonly (readonly [start: string, kind: Kind])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'compound'],
  ['{\\rtf', 'other'],
  ['Rar!\x1a\x07', 'other'],
  ['7z\xbc\xaf\x27\x1c', 'other'],
  ['Founder CEB', 'other'],
  ['\x89PNG', 'other'],
  ['\xff\xd8\xff', 'other'],
  ['GIF8', 'other'],
  ['\x1f\x8b', 'other'],
];

/** With one of these tags a page begins, or a part of one; few other texts have any. */
const TAG =
  /<(?:!doctype|html|head|meta|title|body|table|div|p|h[1-6]|section|article|main|form|span|font|center|ul|ol|strong|frameset)\b/i;
const XML = /^<\?xml\b/i;
const MIME_HEADER = /^(?:[\w-]{1,40}:|MIME-Version)/i;

/** Nearly every page shows in its first tags what it is. */
const FIRST = 512;

/** Whether the first tags are those of a page; no other kind begins with a bracket, and XML is looked at further. */
function beginsAsPage(bytes: Uint8Array): boolean {
  const start = latin1Of(bytes.subarray(0, FIRST));
  const plain = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  // The last tag may be cut off: <p of <param.
  return plain.startsWith('<') && !XML.test(plain) && TAG.test(plain.slice(0, plain.lastIndexOf('>') + 1));
}

/** Whether the beginning of a text holds a tag of HTML. */
export const holdsTag = (text: string): boolean => TAG.test(text.slice(0, START));

/** Tells the kind by the first bytes. @param bytes at least the first START of them, as far as there are so many. */
export function kindOf(bytes: Uint8Array): Kind {
  if (beginsAsPage(bytes)) return 'page';
  const start = latin1Of(bytes.subarray(0, START));
  const plain = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  const known = STARTS.find(([mark]) => start.startsWith(mark) || plain.startsWith(mark));
  if (known) return known[1];
  if (plain.startsWith('<')) return isPage(plain) ? 'page' : 'unknown';
  if (start.slice(0, PDF_REACH).includes('%PDF-')) return 'pdf';
  if (MIME_HEADER.test(plain) && /^mime-version:/im.test(plain) && /^content-type:/im.test(plain)) return 'mht';
  return isWidePage(bytes) ? 'page' : 'unknown';
}

/** Mark-up of HTML; XML of Office, of feeds and of pictures is none. */
const isPage = (start: string) => holdsTag(start) && (!XML.test(start) || /<html\b/i.test(start));

/** The same in UTF-16, as Word writes it. */
function isWidePage(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if (!((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))) return false;
  const text = latin1Of(bytes.subarray(2, START).filter((byte) => byte !== 0)).trimStart();
  return text.startsWith('<') && isPage(text);
}
