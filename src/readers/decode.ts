/** How the bytes of a file become text: mark of order, declared encoding, then content. */

const DECLARED = /charset\s*=\s*["']?\s*([\w-]+)/i;
/** The HTML standard looks at the first 1,024 bytes; real pages declare it later, too. */
const HEAD_BYTES = 4096;

const attempt = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

function marked(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  const name = DECLARED.exec(head)?.[1]?.toLowerCase();
  if (!name) return null;
  return /^(gb|x-gbk|cp936|ms936)/.test(name) ? 'gb18030' : name;
}

/**
 * Decodes a file. A page that declares GBK but is valid UTF-8 beyond ASCII is UTF-8: text in GBK is practically never
 * valid UTF-8 by chance.
 * @returns null when no encoding fits, or when the text is binary data.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const mark = marked(bytes);
  const utf8 = mark ? null : attempt(bytes, 'utf-8');
  const text = mark ? attempt(bytes, mark) : (utf8 ?? byDeclaration(bytes) ?? attempt(bytes, 'gb18030'));
  if (text === null || isBinary(text)) return null;
  return text;
}

function byDeclaration(bytes: Uint8Array): string | null {
  const name = declared(bytes);
  return name && name !== 'utf-8' && name !== 'utf8' ? attempt(bytes, name) : null;
}

/** More than a few control characters are not text. */
function isBinary(text: string): boolean {
  let control = 0;
  const length = Math.min(text.length, 10_000);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || (code >= 0xe000 && code <= 0xf8ff)) control++;
  }
  return control > length / 50 + 1;
}
