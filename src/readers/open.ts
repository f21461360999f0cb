import type { Document } from '../document/types';
import { decodeBytes } from './decode';
import { openHtmlFile } from './file';
import { holdsTag, kindOf, type Kind } from './kinds';
import { readMarkdown } from './markdown';
import type { Sheet } from './pdf';
import type { PdfResources } from './pdf/load';
import { Unreadable, type Unread } from './unread';

/** A document that was opened, to be read without or with what it hides; or why it cannot be read. */
export type OpenedDocument =
  | {
      readonly read: (withHidden: boolean) => Document;
      /** Reads it in another way, where figures are only placed by how they are aligned. */
      readonly readAgain?: () => Document;
      /** The pages of a PDF, as they are to be shown. */
      readonly sheets?: readonly Sheet[];
    }
  | { readonly reason: Unread };

const PAGES: ReadonlySet<string> = new Set(['.html', '.htm']);
const TEXTS: ReadonlySet<string> = new Set(['.txt', '.md']);
/** What is named so and holds something else has lost what it held. */
const OURS: ReadonlySet<string> = new Set(['.pdf', '.docx', '.xlsx', '.mht', '.mhtml']);

/**
 * Opens the bytes of any document: what it is is told by its content, its name only decides between texts. Never throws for what a
 * file holds.
 * @param ending of its name, in lower case with its point, '' where it has none; null for what has no name.
 */
export async function openDocument(
  bytes: Uint8Array,
  ending: string | null,
  resources: PdfResources = {},
): Promise<OpenedDocument> {
  if (!bytes.length) return { reason: 'empty' };
  try {
    return await opened(kindOf(bytes), bytes, ending, resources);
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason };
    throw error;
  }
}

async function opened(kind: Kind, bytes: Uint8Array, ending: string | null, resources: PdfResources): Promise<OpenedDocument> {
  switch (kind) {
    case 'zip':
      return (await import('./packages')).openPackage(bytes);
    case 'compound':
      return { reason: (await import('./compound')).isEncrypted(bytes) ? 'encrypted' : 'unsupported-format' };
    case 'mht':
      return { read: (await import('./mht')).openMht(bytes) };
    case 'pdf':
      return (await import('./pdf')).openPdfDocument(bytes, resources);
    case 'other':
      return { reason: 'unsupported-format' };
    default:
      return openText(bytes, ending, kind === 'page');
  }
}

function openText(bytes: Uint8Array, ending: string | null, isPage: boolean): OpenedDocument {
  const [isNamedPage, isNamedText] = [PAGES, TEXTS].map((endings) => ending !== null && endings.has(ending));
  // Other files are read only as far as they are pages: nobody has said that they are texts.
  if (ending !== null && !isNamedPage && !isNamedText && !isPage)
    return { reason: OURS.has(ending) ? 'damaged' : 'unsupported-format' };
  const text = decodeBytes(bytes);
  if (text === null) return { reason: 'decode-failed' };
  if (!text.trim()) return { reason: 'empty' };
  const isHtml = isNamedPage || (isNamedText ? WHOLE_PAGE.test(text) : isPage || holdsTag(text));
  return { read: isHtml ? openHtmlFile(text) : () => readMarkdown(text) };
}

/** A whole page of HTML under the name of a text; text files may hold tables in mark-up as well. */
const WHOLE_PAGE = /^[\s\uFEFF]*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i;
