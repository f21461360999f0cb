import type { Document } from '../../document/types';
import { latin1Of } from '../latin1';
import { readMade } from '../made';
import { Unreadable } from '../unread';
import { withFigures } from './again';
import { withRows } from './aligned';
import { withWholeFigures } from './broken';
import { nodesOf } from './flow';
import { withHeads } from './heads';
import { glyphsOf, type Glyph, type TextRun } from './glyphs';
import { openPdf, type PdfFile, type PdfLibrary, type PdfResources } from './load';
import { matrixOf, times, type Matrix } from './matrix';
import { operatorsOf } from './operators';
import { pageOf, type PdfPage } from './page';
import { PathReader } from './paths';
import { withoutRunning } from './running';
import { withWords } from './words';
import { isGarbled } from './garbled';

/** No report has more pages. */
const MOST_PAGES = 80;
/** A document with fewer signs shows pictures. */
const FEWEST_SIGNS = 20;
/** A PDF ends so, at most so many bytes before the end of the file. */
const END_REACH = 2048;

/** A page as it is to be shown: in points, larger where its text is minute, after it was turned by so many quarters against the clock beside what the file says. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly turn: number;
}

/** A PDF, to be read; where no lines draw its tables also line by line, as a second witness. */
export interface PdfReading {
  readonly read: (withHidden: boolean) => Document;
  readonly readAgain?: () => Document;
  readonly sheets: readonly Sheet[];
}

/** Whether the end of a file was lost: what is left may lack tables, and nobody could tell. */
const isCut = (bytes: Uint8Array) => !/startxref\s+\d+\s+%%EOF/.test(latin1Of(bytes.subarray(-END_REACH)));

/**
 * Opens a PDF: text where it stands, tables by the lines that are drawn, over the edges of pages.
 * @throws Unreadable
 */
export async function openPdfDocument(bytes: Uint8Array, resources: PdfResources): Promise<PdfReading> {
  if (isCut(bytes)) throw new Unreadable('damaged');
  const { file, library, refusal, close } = await openPdf(bytes, resources);
  try {
    if (file.numPages > MOST_PAGES) throw new Unreadable('too-many-pages');
    const pages: PdfPage[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      pages.push(await Promise.race([refusal, readPage(file, library, number)]));
      resources.onPage?.(number, file.numPages);
    }
    if (pages.reduce((sum, { signs }) => sum + signs, 0) < FEWEST_SIGNS) throw new Unreadable('image-only');
    if (isGarbled(pages)) throw new Unreadable('garbled-text');
    const plain = withoutRunning(pages);
    const aligned = withWords(plain.map(withWholeFigures)).map((page) => withHeads(withRows(page)));
    const nodes = nodesOf(aligned);
    const isAligned = aligned.some((page, i) => page !== plain[i]);
    return {
      sheets: pages.map(({ width, height, turn }) => ({ width, height, turn })),
      read: (withHidden) => readMade(nodes, withHidden),
      ...(isAligned && { readAgain: () => readMade(nodesOf(plain.map(withFigures)), false) }),
    };
  } finally {
    await close();
  }
}

/** The direction in which most of the text of a page runs, in quarters of a turn. */
function turnOf(runs: readonly TextRun[], base: Matrix): number {
  const counts = [0, 0, 0, 0];
  for (const { str, transform } of runs) {
    const [x, y] = times(base, matrixOf(transform));
    const turn = Math.abs(x) >= Math.abs(y) ? (x >= 0 ? 0 : 2) : y >= 0 ? 1 : 3;
    counts[turn] = (counts[turn] ?? 0) + str.trim().length;
  }
  return counts.indexOf(Math.max(...counts));
}

/** From a page so wide and high, whose text runs in a direction, to where it runs to the right. */
function turned(turn: number, width: number, height: number): Matrix {
  if (turn === 1) return [0, -1, 1, 0, 0, width];
  if (turn === 2) return [-1, 0, 0, -1, width, height];
  return turn === 3 ? [0, 1, -1, 0, height, 0] : [1, 0, 0, 1, 0, 0];
}

/** Text below this size, in points, is that of a sheet that was made to fit a page. */
const SMALLEST = 4.5;

/**
 * How often larger a page is to be read, so that what is near in points is near for its text, too; a power of two: pages of one table
 * are enlarged alike.
 */
function enlargementOf(glyphs: readonly Glyph[]): number {
  const sizes = glyphs.map(({ size }) => size).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? SMALLEST;
  return 2 ** Math.min(8, Math.max(0, Math.ceil(Math.log2(SMALLEST / usual))));
}

async function readPage(file: PdfFile, library: PdfLibrary, number: number): Promise<PdfPage> {
  try {
    const page = await file.getPage(number);
    const shown = page.getViewport({ scale: 1 });
    const list = await operatorsOf(page);
    const { items, styles } = await page.getTextContent();
    const runs = items.filter((item) => 'str' in item) as readonly TextRun[];
    const own = matrixOf(shown.transform);
    const turn = turnOf(runs, own);
    const [width, height] = turn % 2 ? [shown.height, shown.width] : [shown.width, shown.height];
    const paper = { number, width, height, turn };
    const base = times(turned(turn, shown.width, shown.height), own);
    const natural = glyphsOf(runs, styles, base, paper);
    const by = enlargementOf(natural);
    const large = { ...paper, width: width * by, height: height * by };
    const space = times([by, 0, 0, by, 0, 0], base);
    const paths = new PathReader(library.OPS, space).read(list);
    // Text that nobody sees lies under a picture of the page, as a machine has read it.
    const isSeen = paths.unseen === 0 || paths.unseen < paths.texts / 2;
    const glyphs = by === 1 ? natural : glyphsOf(runs, styles, space, large);
    page.cleanup();
    return pageOf(large, isSeen ? glyphs : [], paths.pieces);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged');
  }
}
