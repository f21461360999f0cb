import type { PdfResources } from './load';

/** Where the parts of pdf.js stand in the extension: see src/dev/pdf-parts.ts. */
export const PDF_PARTS: PdfResources = { cmaps: '/pdf/cmaps/', worker: '/pdf/pdf.worker.mjs' };
