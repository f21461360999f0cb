import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Character tables of fonts for simplified and traditional Chinese. */
const CMAPS = 'node_modules/pdfjs-dist/cmaps';
const CHINESE = /^(?:UniGB|GBK|GB-|GBpc|GBT|GB[HV]|Adobe-GB1|UniCNS|B5pc|ETen|Adobe-CNS1|Identity|LICENSE)/;
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
    for (const name of readdirSync(CMAPS).filter((file) => CHINESE.test(file)))
      this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source: readFileSync(join(CMAPS, name)) });
  },
});
