import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listed } from '../../src/dev/pdf-listed';
import type { PdfLibrary } from '../../src/readers/pdf/load';
import { PathReader, type OperatorList } from '../../src/readers/pdf/paths';
import { fillGaps } from '../../src/readers/pdf/polyfills';
import { pdfOf } from '../documents/pdf';
import { sourceOf } from '../documents/sources';

const WORKER = 'node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs';
const code = readFileSync(WORKER, 'utf8');

interface Reading {
  readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void };
}

const PDFS: Readonly<Record<string, () => Uint8Array>> = {
  'of LibreOffice': () => new Uint8Array(readFileSync('test/documents/samples/writer.pdf')),
  'on its side, with filled lines': () => pdfOf(sourceOf(4).draft, { rotate: 270, rules: 'fills', scale: 4.17 }),
  'with bold print that is faked': () => pdfOf(sourceOf(5).draft, { shuffled: true, doubled: true }),
};

describe('lists of what a page draws', () => {
  const folder = mkdtempSync(join(tmpdir(), 'listed-'));
  let library: PdfLibrary;
  let makers: Reading;
  let ours: Reading;

  beforeAll(async () => {
    fillGaps();
    // What stands in a folder of this name is imported as it is.
    const path = join(folder, 'node_modules', 'pdf.worker.mjs');
    mkdirSync(dirname(path));
    writeFileSync(path, listed(code).replace(/^\/\/# sourceMappingURL.*/m, ''));
    library = await import('pdfjs-dist/legacy/build/pdf.mjs');
    makers = (await import('pdfjs-dist/legacy/build/pdf.worker.mjs')) as unknown as Reading;
    ours = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Reading;
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  /** The list and the text of each page. */
  async function pagesBy({ WorkerMessageHandler }: Reading, data: Uint8Array) {
    const { port1, port2 } = new MessageChannel();
    WorkerMessageHandler.initializeFromPort(port1);
    const worker = new library.PDFWorker({ port: port2 as never });
    const cmaps = { cMapUrl: 'node_modules/pdfjs-dist/cmaps/', cMapPacked: true };
    const task = library.getDocument({ data, worker, verbosity: 0, maxImageSize: 0, disableFontFace: true, ...cmaps });
    const file = await task.promise;
    const pages = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const list: OperatorList = await page.getOperatorList();
      pages.push({ list, text: await page.getTextContent() });
    }
    await task.destroy();
    port1.close();
    port2.close();
    return pages;
  }

  const drawn = (list: OperatorList) => {
    const { pieces, texts, unseen } = new PathReader(library.OPS, [1, 0, 0, 1, 0, 0]).read(list);
    return { pieces, texts, unseen };
  };

  it.each(Object.entries(PDFS))('show the same lines and text of a PDF %s, in fewer entries', async (_, make) => {
    const [whole, short] = [await pagesBy(makers, make()), await pagesBy(ours, make())];
    expect(short.map(({ list }) => drawn(list))).toEqual(whole.map(({ list }) => drawn(list)));
    expect(whole.some(({ list }) => drawn(list).pieces.across.length > 10)).toBe(true);
    const runs = ({ text }: (typeof whole)[number]) =>
      text.items.map((run) => ('str' in run ? [run.str, run.transform, run.width] : run));
    expect(short.map(runs)).toEqual(whole.map(runs));
    const entries = (pages: typeof whole) => pages.reduce((sum, { list }) => sum + list.fnArray.length, 0);
    expect(entries(short)).toBeLessThan(0.7 * entries(whole));
  });

  it('are refused to another version of pdf.js', () => {
    expect(() => listed(code.replace('const fontSize = args[1];', ''))).toThrow('pdf.js holds 0 times, not 1');
  });
});
