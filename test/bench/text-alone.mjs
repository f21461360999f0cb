// Takes the text of every PDF of the folders that are named with pdf.js alone, and throws it away.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// What pdf.js wants of Node, as src/readers/pdf/polyfills.ts gives it.
Promise.withResolvers ??= function withResolvers() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
const { prototype } = ArrayBuffer;
if (!('transferToFixedLength' in prototype))
  Object.assign(prototype, {
    transferToFixedLength(length = this.byteLength) {
      const copy = new Uint8Array(length);
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy.buffer;
    },
  });
globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

for (const folder of process.argv.slice(2)) {
  for (const name of readdirSync(folder)) {
    const data = new Uint8Array(readFileSync(join(folder, name)));
    const options = { verbosity: 0, disableFontFace: true, useSystemFonts: false, isOffscreenCanvasSupported: false };
    const cmaps = { cMapUrl: 'node_modules/pdfjs-dist/cmaps/', cMapPacked: true };
    const file = await getDocument({ data, ...options, ...cmaps }).promise;
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      await page.getTextContent();
      page.cleanup();
    }
  }
}
process.exit(0);
