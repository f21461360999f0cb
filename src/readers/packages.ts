import { openDocx } from './docx';
import { embeddedPage } from './from-html';
import type { OpenedDocument } from './open';
import { openXlsx } from './xlsx';
import { Zip } from './zip';

/** Opens a zip archive by what it holds. @throws Unreadable */
export function openPackage(bytes: Uint8Array): OpenedDocument {
  const zip = new Zip(bytes);
  const holds = (folder: string) => zip.names.some((name) => name.startsWith(folder));
  if (holds('word/')) return { read: openDocx(zip, embeddedPage) };
  if (holds('xl/')) return { read: openXlsx(zip) };
  return { reason: 'unsupported-format' };
}
