import type * as Pdf from 'pdfjs-dist';
import { Unreadable } from '../unread';
import { fillGaps } from './polyfills';

/** A document that pdf.js has opened. */
export type PdfFile = Pdf.PDFDocumentProxy;
export type PdfLibrary = typeof Pdf;

/** pdf.js, in the same thread as its caller: whoever cannot wait for a document has it read where that can be ended. */
async function load(): Promise<PdfLibrary> {
  fillGaps();
  const worker: unknown = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/**
 * Opens a PDF. No picture is decoded, no script run and nothing fetched but the tables of characters of fonts that are not embedded.
 * @param cmaps address or path of the folder of these tables, with a slash at its end.
 * @throws Unreadable
 */
export async function openPdf(
  bytes: Uint8Array,
  cmaps: string | undefined,
): Promise<{ file: PdfFile; library: PdfLibrary; close: () => Promise<void> }> {
  const library = await load();
  const task = library.getDocument({
    // Its memory is taken over.
    data: new Uint8Array(bytes),
    verbosity: 0,
    maxImageSize: 0,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    ...(cmaps !== undefined && { cMapUrl: cmaps, cMapPacked: true }),
  });
  const close = () => task.destroy();
  try {
    return { file: await task.promise, library, close };
  } catch (error) {
    await close();
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}
