/** How the bytes of a file become text: mark of order, declared encoding, then content. */

const DECLARED = /charset\s*=\s*(?:["']\s*)?([\w-]+)/i;
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
 * valid UTF-8 by chance. A file that was cut off in the middle of a character, or that holds a few damaged ones, is
 * still text.
 * @returns null when no encoding fits, or when the text is binary data.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const mark = marked(bytes);
  const text = mark ? (attempt(bytes, mark) ?? damaged(bytes, mark)) : unmarked(bytes);
  return text === null || isBinary(text) ? null : text;
}

function unmarked(bytes: Uint8Array): string | null {
  const plain = cutOff(bytes, 'utf-8');
  if (plain !== null) return plain;
  const name = declared(bytes);
  const others = name && !/^utf-?8$/.test(name) ? [name, 'gb18030'] : ['gb18030'];
  return (
    firstOf(others, (encoding) => cutOff(bytes, encoding)) ??
    firstOf(['utf-8', ...others], (encoding) => damaged(bytes, encoding))
  );
}

function firstOf(encodings: readonly string[], decode: (encoding: string) => string | null): string | null {
  for (const encoding of encodings) {
    const text = decode(encoding);
    if (text !== null) return text;
  }
  return null;
}

/** Decodes all, or all but a last character that is incomplete. */
function cutOff(bytes: Uint8Array, encoding: string): string | null {
  for (let missing = 0; missing <= 3; missing++) {
    const text = attempt(missing ? bytes.subarray(0, -missing) : bytes, encoding);
    // What is left of a file in another encoding may be plain ASCII, which proves nothing.
    if (text !== null && (missing === 0 || /[^\0-\x7f]/.test(text))) return text;
  }
  return null;
}

/** Decodes with replacement characters when these stay below one in a hundred. */
function damaged(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding).decode(bytes);
    const lost = text.split('\uFFFD').length - 1;
    return lost * 100 < text.length ? text : null;
  } catch {
    return null;
  }
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
