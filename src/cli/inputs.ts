import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Document } from '../document/types';
import { decodeBytes } from '../readers/decode';
import { openHtmlFile } from '../readers/file';
import { readMarkdown } from '../readers/markdown';
import type { Reason } from '../report/types';

const READABLE = new Set(['.html', '.htm', '.txt', '.md']);
/** Over 20 MB a file is not read. */
export const LARGEST = 20 * 1024 * 1024;

/** An input that was read, or the reason why not. */
export type Input =
  | { readonly source: string; readonly sha256: string; readonly read: (withHidden: boolean) => Document }
  | { readonly source: string; readonly sha256: string; readonly reason: Reason };

/** Files to audit, in input order; a directory gives its readable files in code point order. */
export async function listFiles(input: string): Promise<string[]> {
  const stats = await stat(input).catch(() => null);
  if (!stats?.isDirectory()) return [input];
  const entries = await readdir(input, { withFileTypes: true }).catch(() => []);
  const names = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const nested = await Promise.all(
    names.map(async (entry): Promise<string[]> => {
      if (entry.isDirectory()) return listFiles(join(input, entry.name));
      return entry.isFile() && READABLE.has(extname(entry.name).toLowerCase()) ? [join(input, entry.name)] : [];
    }),
  );
  return nested.flat();
}

/** Reads a file, or standard input for `-`. Never throws. */
export async function readInput(source: string): Promise<Input> {
  const bytes = source === '-' ? await standardInput() : fileBytes(source);
  if (typeof bytes === 'string') return { source, sha256: '', reason: bytes };
  const sha256 = hash('sha256', bytes);
  if (bytes.length > LARGEST) return { source, sha256, reason: 'too-large' };
  const text = decodeBytes(bytes);
  if (text === null) return { source, sha256, reason: bytes.length ? 'decode-failed' : 'empty' };
  if (!text.trim()) return { source, sha256, reason: 'empty' };
  const isHtml =
    source === '-' ? /<(?:!doctype|html|body|table|div|p)\b/i.test(text.slice(0, 4096)) : /^\.html?$/i.test(extname(source));
  return { source, sha256, read: isHtml ? openHtmlFile(text) : () => readMarkdown(text) };
}

/** Nothing else is under way while a file is read, and reading at once is several times as fast as waiting for it. */
function fileBytes(path: string): Uint8Array | Reason {
  if (/^https?:/i.test(path)) return 'unsupported-format';
  let file: number | null = null;
  try {
    if (!READABLE.has(extname(path).toLowerCase())) {
      statSync(path);
      return 'unsupported-format';
    }
    // Finding a path takes as long as reading a page: it is done once.
    file = openSync(path, 'r');
    return fstatSync(file).size > LARGEST ? 'too-large' : readFileSync(file);
  } catch {
    return 'not-found';
  } finally {
    if (file !== null) closeSync(file);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST) break;
  }
  return Buffer.concat(chunks);
}
