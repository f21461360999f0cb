import { hash } from 'node:crypto';
import { extname } from 'node:path';
import type { Document } from '../document/types';
import { decodeBytes } from '../readers/decode';
import { openHtmlFile } from '../readers/file';
import { readMarkdown } from '../readers/markdown';
import type { Reason } from '../report/types';
import { fileBytes, LARGEST } from './files';
import { isReadable, type Path } from './walk';

/** An input that is to be read: a file, or what came through a pipe. */
export type Input =
  { readonly source: string; readonly path: Path } | { readonly source: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A document that was opened, or the reason why not. */
export type Opened =
  | { readonly sha256: string; readonly read: (withHidden: boolean) => Document }
  | { readonly sha256: string; readonly reason: Reason };

/** Reads what an input holds. Never throws. */
export function openInput(input: Input): Opened {
  const bytes = 'bytes' in input ? input.bytes : fileBytes(input.path);
  if (typeof bytes === 'string') return { sha256: '', reason: bytes };
  const sha256 = hash('sha256', bytes);
  if (bytes.length > LARGEST) return { sha256, reason: 'too-large' };
  const text = decodeBytes(bytes);
  if (text === null) return { sha256, reason: bytes.length ? 'decode-failed' : 'empty' };
  if (!text.trim()) return { sha256, reason: 'empty' };
  return { sha256, read: isHtml(input, text) ? openHtmlFile(text) : () => readMarkdown(text) };
}

/** With one of these tags a page begins, or a part of one; few other texts have any. */
const TAG =
  /<(?:!doctype|html|head|meta|title|body|table|div|p|h[1-6]|section|article|main|form|span|font|center|ul|ol|strong|frameset)\b/i;

/** By the name of the file; what has none is told by how it begins. */
function isHtml(input: Input, text: string): boolean {
  const named = 'path' in input ? [input.source, String(input.path)].find(isReadable) : undefined;
  return named ? /^\.html?$/i.test(extname(named)) : TAG.test(text.slice(0, 4096));
}
