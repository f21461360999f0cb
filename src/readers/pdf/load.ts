import type * as Pdf from 'pdfjs-dist';
import { Unreadable } from '../unread';
import { refusalOf } from './bounds';
import { fillGaps } from './polyfills';

/** A document that pdf.js has opened. */
export type PdfFile = Pdf.PDFDocumentProxy;
export type PdfLibrary = typeof Pdf;

/** What a reader of PDF needs beside the bytes. */
export interface PdfResources {
  /** Address or path of the folder of character tables (cmaps), with a slash at its end. */
  readonly cmaps?: string;
  /**
   * Address of pdf.js's own worker, where there are workers of the browser. Without it everything is done in the same thread as
   * its caller: whoever cannot wait for a document has it read where that can be ended.
   */
  readonly worker?: string;
  /** Is told of each page that was read, from 1 on, and of how many there are. */
  readonly onPage?: (page: number, of: number) => void;
}

async function load(hasWorker: boolean): Promise<PdfLibrary> {
  fillGaps();
  // Loaded into a worker of the browser the second would take that for its own.
  if (!hasWorker) Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.mjs') });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** The worker of pdf.js; it ends with the one that has begun it. */
function workerAt(address: string | undefined, { PDFWorker }: PdfLibrary) {
  const port = address === undefined ? null : new Worker(address, { type: 'module' });
  return {
    worker: port && new PDFWorker({ port: port as never, verbosity: 0 }),
    refusal: refusalOf(port),
    end: () => port?.terminate(),
  };
}

/** A PDF that is open, until it is closed. */
export interface OpenPdf {
  readonly file: PdfFile;
  readonly library: PdfLibrary;
  /** Fails with `Unreadable` once pdf.js refuses something as too large, and never comes back else. */
  readonly refusal: Promise<never>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a PDF. No picture is decoded, no script run and nothing fetched but the tables of characters of fonts that are not embedded.
 * @throws Unreadable
 */
export async function openPdf(bytes: Uint8Array, { cmaps, worker: address }: PdfResources): Promise<OpenPdf> {
  const own = typeof Worker === 'function' ? address : undefined;
  const library = await load(own !== undefined);
  const { worker, refusal, end } = workerAt(own, library);
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
    useWorkerFetch: worker !== null,
    enableXfa: false,
    ...(worker && { worker }),
    ...(cmaps !== undefined && { cMapUrl: cmaps, cMapPacked: true }),
  });
  // A worker of our own is ended as it stands: asked to stop, one that was refused something would finish the rest first.
  const close = async () => (worker ? end() : task.destroy());
  try {
    const file = await task.promise;
    // What was refused on the way makes it another document.
    await Promise.race([refusal, Promise.resolve()]);
    return { file, library, refusal, close };
  } catch (error) {
    await close();
    await Promise.race([refusal, Promise.resolve()]);
    throw new Unreadable((error as Error).name === 'PasswordException' ? 'encrypted' : 'damaged');
  }
}
