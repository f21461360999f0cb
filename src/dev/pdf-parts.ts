import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { minify, type Plugin } from 'vite';
import { bounded } from './pdf-bounds';
import { listed } from './pdf-listed';

/** Character tables of fonts for simplified and traditional Chinese. */
const CMAPS = 'node_modules/pdfjs-dist/cmaps';
const CHINESE = /^(?:UniGB|GBK|GB-|GBpc|GBT|GB[HV]|Adobe-GB1|UniCNS|B5pc|ETen|Adobe-CNS1|Identity|LICENSE)/;
const chineseCmaps = (): string[] => readdirSync(CMAPS).filter((file) => CHINESE.test(file));
/** pdf.js as its makers have built it, for browsers that are some years old. */
const LEGACY = 'node_modules/pdfjs-dist/legacy/build';
/** What reads files, in a thread or worker of its own: the only part that we change, see pdf-bounds.ts and pdf-listed.ts. */
const READING = 'pdf.worker.mjs';
/** pdf.js asks for a package that draws; nothing is drawn on the command line. */
const DRAWING = 'require("@napi-rs/canvas")';

/** What the reader of PDF needs in a build: the tables of characters in a folder, and pdf.js without what draws in Node. */
export const pdfParts = (folder: string): Plugin => ({
  name: 'pdf-parts',
  transform(code, id) {
    if (id.endsWith(READING)) return { code: listed(bounded(code)), map: null };
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

/** What reads, bounded, and made small again. */
async function reading(): Promise<string> {
  const code = listed(bounded(readFileSync(join(LEGACY, READING), 'utf8')));
  const licence = /^\/\*\*[^]*?\*\//.exec(code)?.[0] ?? '';
  return `${licence}\n${(await minify(READING, code, { module: true })).code}`;
}

/** The files of pdf.js that the extension holds, with where they lie in it. */
export const pdfFiles = async (): Promise<
  readonly (({ readonly absoluteSrc: string } | { readonly contents: string }) & { readonly relativeDest: string })[]
> => [
  { absoluteSrc: resolve(LEGACY, 'pdf.min.mjs'), relativeDest: 'pdf/pdf.mjs' },
  { contents: await reading(), relativeDest: `pdf/${READING}` },
  ...chineseCmaps().map((name) => ({ absoluteSrc: resolve(CMAPS, name), relativeDest: `pdf/cmaps/${name}` })),
];
