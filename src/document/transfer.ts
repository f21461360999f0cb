import type { Anchor, Attachment, Block, Cell, Document, Grid } from './types';

/**
 * A document on its way from the page to the background: plain arrays, every anchor replaced by its number. The page
 * keeps the anchors themselves.
 */
export interface PackedDocument {
  readonly title: string;
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly blocks: readonly PackedBlock[];
  /** Parts that the page does not show were left out. */
  readonly hides: boolean;
  /** Not all of the page was read. */
  readonly cut: boolean;
}

type PackedCell = readonly [text: string, row: number, column: number, rowSpan: number, colSpan: number];

export type PackedBlock =
  | readonly ['text', text: string, level: number]
  /** A paragraph that is to be divided into lines. */
  | readonly ['lines', text: string, level: number]
  | readonly ['grid', width: number, height: number, aligned: boolean, padded: boolean, cells: readonly PackedCell[]]
  | readonly [Attachment['kind'], text: string, address: string];

/** Text beyond this many characters is left behind: no report is that long. */
const MOST_TEXT = 4_000_000;

/** What stays where a document was read: the anchors, and the text that was read at each, in the order of their numbers. */
export interface Places {
  readonly anchors: readonly Anchor[];
  readonly texts: readonly string[];
}

/** Takes a document apart into what can be sent and what stays. */
export function packDocument(document: Document): Places & { readonly packed: PackedDocument } {
  const anchors: Anchor[] = [];
  const texts: string[] = [];
  const blocks: PackedBlock[] = [];
  let size = 0;
  for (const block of document.blocks) {
    if (size > MOST_TEXT) break;
    anchors.push(block.anchor);
    texts.push(block.kind === 'grid' ? '' : block.text);
    const packed = block.kind === 'grid' ? packGrid(block, anchors, texts) : packOther(block);
    size +=
      block.kind === 'grid'
        ? (packed[5] as readonly PackedCell[]).reduce((sum, [text]) => sum + text.length + 8, 0)
        : block.text.length;
    blocks.push(packed);
  }
  const cut = document.cut ?? blocks.length < document.blocks.length;
  const hides = document.hides ?? false;
  return { packed: { title: document.title, meta: [...document.meta], blocks, hides, cut }, anchors, texts };
}

const packOther = (block: Exclude<Block, Grid>): PackedBlock =>
  block.kind === 'paragraph'
    ? [block.preformatted ? 'lines' : 'text', block.text, block.level]
    : [block.kind, block.text, block.address];

function packGrid(grid: Grid, anchors: Anchor[], texts: string[]): PackedBlock {
  const cells: PackedCell[] = [];
  grid.rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || cell.row !== r || cell.column !== c) return;
      anchors.push(cell.anchor);
      texts.push(cell.text);
      cells.push([cell.text, r, c, cell.rowSpan, cell.colSpan]);
    }),
  );
  return ['grid', grid.rows[0]?.length ?? 0, grid.rows.length, grid.aligned, grid.padded ?? false, cells];
}

/** An anchor that stands for the one of the same number in the page. */
export interface NumberedAnchor extends Anchor {
  readonly at: number;
}

/** The number of an anchor that `unpackDocument` made, or null. */
export const numberOf = (anchor: Anchor | null): number | null => (anchor as NumberedAnchor | null)?.at ?? null;

/** Puts a document together again; its anchors are numbers from `first` on. */
export function unpackDocument(packed: PackedDocument, first = 0): Document {
  let next = first;
  const anchor = (): NumberedAnchor => ({ at: next++ });
  const blocks = packed.blocks.map((block): Block => {
    if (block[0] === 'text') return { kind: 'paragraph', text: block[1], level: block[2], anchor: anchor() };
    if (block[0] === 'lines') return { kind: 'paragraph', text: block[1], level: block[2], preformatted: true, anchor: anchor() };
    if (block[0] === 'grid') return unpackGrid(block, anchor);
    return { kind: block[0], text: block[1], address: block[2], anchor: anchor() };
  });
  const { title, meta, hides, cut } = packed;
  return { title, meta: new Map(meta), blocks, ...(hides && { hides }), ...(cut && { cut }) };
}

function unpackGrid(
  [, width, height, aligned, padded, cells]: Extract<PackedBlock, readonly ['grid', ...unknown[]]>,
  anchor: () => Anchor,
): Grid {
  const own = anchor();
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): Cell | null => null));
  for (const [text, row, column, rowSpan, colSpan] of cells) {
    const cell: Cell = { text, row, column, rowSpan, colSpan, anchor: anchor() };
    for (let r = row; r < Math.min(row + rowSpan, height); r++) {
      const slots = rows[r];
      for (let c = column; slots && c < Math.min(column + colSpan, width); c++) slots[c] ??= cell;
    }
  }
  return { kind: 'grid', rows, aligned, anchor: own, ...(padded ? { padded: true } : {}) };
}
