import { hash } from 'node:crypto';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDocument, type OpenedDocument } from '../readers/open';
import type { Reason } from '../report/types';
import { fileBytes, LARGEST } from './files';
import type { Path } from './start';
import { isReadable } from './walk';

/** An input that is to be read: a file, or what came through a pipe. */
export type Input =
  { readonly source: string; readonly path: Path } | { readonly source: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A document that was opened, or the reason why not. */
export type Opened = { readonly sha256: string } & (OpenedDocument | { readonly reason: Reason });

/** Where the build puts the character tables of PDF: beside itself, under a name that the bundler does not see. */
const CMAPS = fileURLToPath(new URL(['.', 'cmaps', ''].join('/'), import.meta.url));

/** Reads what an input holds. Never throws for what that is. */
export async function openInput(input: Input): Promise<Opened> {
  const bytes = 'bytes' in input ? input.bytes : fileBytes(input.path);
  if (typeof bytes === 'string') return { sha256: '', reason: bytes };
  const sha256 = hash('sha256', bytes);
  if (bytes.length > LARGEST) return { sha256, reason: 'too-large' };
  return { sha256, ...(await openDocument(bytes, endingOf(input), { cmaps: CMAPS })) };
}

/** The ending of a name: of a link, or of the file behind it where only that can be read. What came through a pipe has none. */
function endingOf(input: Input): string | null {
  if (!('path' in input)) return null;
  const named = [input.source, String(input.path)].find(isReadable) ?? input.source;
  return extname(named).toLowerCase();
}
