import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Character tables of fonts for simplified and traditional Chinese. */
const CMAPS = 'node_modules/pdfjs-dist/cmaps';
const CHINESE = /^(?:UniGB|GBK|GB-|GBpc|GBT|GB[HV]|Adobe-GB1|UniCNS|B5pc|ETen|Adobe-CNS1|Identity|LICENSE)/;
const chineseCmaps = (): string[] => readdirSync(CMAPS).filter((file) => CHINESE.test(file));
/** pdf.js as its makers have built it, for browsers that are some years old. */
const LEGACY = 'node_modules/pdfjs-dist/legacy/build';
/** pdf.js asks for a package that draws; nothing is drawn on the command line. */
const DRAWING = 'require("@napi-rs/canvas")';

/** What the reader of PDF needs in a build: the tables of characters in a folder, and pdf.js without what draws in Node. */
export const pdfParts = (folder: string): Plugin => ({
  name: 'pdf-parts',
  transform(code, id) {
    if (!id.includes('pdfjs-dist') || !code.includes(DRAWING)) return null;
    return { code: code.replaceAll(DRAWING, '({ DOMMatrix: class {}, Path2D: class {} })'), map: null };
  },
  generateBundle() {
    for (const name of chineseCmaps())
      this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(join(CMAPS, name)) });
  },
});

/**
 * The same for the extension: pdf.js stands beside the bundles as its makers have built it, once for all that use it, and is loaded
 * only where there is a PDF.
 */
export const pdfApart = (): Plugin => ({
  name: 'pdf-apart',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('pdfjs-dist/') ? { id: `/pdf/${basename(id)}`, external: 'absolute' } : null),
});

/** The files of pdf.js that the extension holds, with where they lie in it. */
export const pdfFiles = (): { readonly absoluteSrc: string; readonly relativeDest: string }[] => [
  ...['pdf', 'pdf.worker'].map((name) => ({
    absoluteSrc: resolve(LEGACY, `${name}.min.mjs`),
    relativeDest: `pdf/${name}.mjs`,
  })),
  ...chineseCmaps().map((name) => ({ absoluteSrc: resolve(CMAPS, name), relativeDest: `pdf/cmaps/${name}` })),
];
