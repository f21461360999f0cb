import { packDocument } from '../document/transfer';
import type { Anchor, Document } from '../document/types';
import type { Opened, Opening, Piece } from '../messages/opened';
import { Budget } from '../readers/budget';
import { withLines } from '../readers/lines';
import type { PartedAnchor } from '../readers/made';
import { openDocument } from '../readers/open';
import type { PdfResources } from '../readers/pdf/load';
import { PDF_PARTS } from '../readers/pdf/parts';
import type { PdfAnchor, PdfSign, RowsAnchor } from '../readers/pdf/anchors';
import { readLines } from '../readers/text';

/** A file as it is given to the worker of a viewer. */
export interface GivenFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Of its name, as `openDocument` takes it. */
  readonly ending: string | null;
}

/** Whatever an anchor of the reader of PDF is. */
type AnyAnchor = Anchor & Partial<PdfAnchor & PartedAnchor & RowsAnchor>;

/** Where an anchor stands, in pieces. */
function piecesOf({ page, box, signs, parts }: AnyAnchor): Piece[] {
  if (parts) return parts.flatMap(({ start, anchor }) => piecesOf(anchor).map((piece) => ({ ...piece, start })));
  return page !== undefined && box && signs ? [{ start: 0, page, box: [...box], signs: Float32Array.from(signs.flat()) }] : [];
}

const lengthOf = (text: string): number => Array.from(text.replace(/\s+/g, '')).length;

/** The part of a row in which a cell of it stands: `from` signs stand before it. */
function cellOfRow({ signs, ...row }: PdfAnchor, from: number, text: string): Anchor {
  const own = signs.slice(from, from + lengthOf(text));
  const [first] = own;
  if (!first) return { ...row, signs: own } as Anchor;
  const least = (of: (sign: PdfSign) => number): number => Math.min(...own.map(of));
  const most = (of: (sign: PdfSign) => number): number => Math.max(...own.map(of));
  const [left, top] = [least((sign) => sign[1]), least((sign) => sign[3] - sign[4] / 2)];
  const [right, bottom] = [most((sign) => sign[2]), most((sign) => sign[3] + sign[4] / 2)];
  return { page: first[0], box: [left, top, right, bottom], signs: own } as Anchor;
}

/** A document whose rows without lines around them are cells that know where they stand. */
function withRows(document: Document): Document {
  const budget = new Budget();
  const blocks = document.blocks.flatMap((block) => {
    const { rows } = block.anchor as AnyAnchor;
    if (block.kind !== 'paragraph' || !block.preformatted || !rows) return [block];
    const anchorAt = (line: number): Anchor => rows[line] ?? {};
    return readLines(block.text, anchorAt, budget).map((one) => {
      if (one.kind !== 'grid') return one;
      const cells = one.rows.map((row) => {
        let from = 0;
        return row.map((cell) => {
          if (!cell || !(cell.anchor as AnyAnchor).signs) return cell;
          const anchor = cellOfRow(cell.anchor as PdfAnchor, from, cell.text);
          from += lengthOf(cell.text);
          return { ...cell, anchor };
        });
      });
      return { ...one, rows: cells };
    });
  });
  return { ...document, blocks, ...((document.cut || budget.exceeded) && { cut: true }) };
}

const packed = (document: Document): string => JSON.stringify(packDocument(document).packed);

/**
 * Opens a file and packs what it holds, for whoever shows it. Never throws.
 * @param told hears of each page that was read. @param parts where pdf.js stands.
 */
export async function openFile(
  { bytes, ending }: GivenFile,
  told: (opening: Opening) => void,
  parts: PdfResources = PDF_PARTS,
): Promise<Opening> {
  try {
    const onPage = (page: number, of: number): void => told({ kind: 'page', page, of });
    const opened = await openDocument(bytes, ending, { ...parts, onPage });
    if ('reason' in opened) return { kind: 'unread', reason: opened.reason };
    const { read, readAgain, sheets = [] } = opened;
    const shown = sheets.length ? withRows(read(false)) : withLines(read(false));
    const { anchors, packed: document } = packDocument(shown);
    return {
      kind: 'opened',
      shown: JSON.stringify(document),
      ...(shown.hides && { all: packed(withLines(read(true))) }),
      ...(readAgain && { again: packed(withLines(readAgain())) }),
      places: sheets.length ? anchors.map((anchor) => piecesOf(anchor as AnyAnchor)) : [],
      sheets: [...sheets],
    } satisfies Opened;
  } catch {
    return { kind: 'unread', reason: 'damaged' };
  }
}

/** What a worker of the browser has to speak with who hired it. */
export interface Desk {
  addEventListener(type: 'message', listen: (event: { readonly data: GivenFile }) => void): void;
  postMessage(opening: Opening, transfer: []): void;
}

/** Opens the file that it is given. */
export function serve(desk: Desk): void {
  desk.addEventListener('message', ({ data }) => {
    void openFile(data, (opening) => desk.postMessage(opening, [])).then((opening) => desk.postMessage(opening, []));
  });
}
