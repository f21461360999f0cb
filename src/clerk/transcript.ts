import { packDocument, unpackDocument } from '../document/transfer';
import type { Anchor, Block, Document, Grid } from '../document/types';
import type { Transcript, TranscriptBlock, TranscriptCell, TranscriptFigure, TranscriptText } from '../exports/transcript';
import type { Report } from '../report';

/** A transcript has at most so many blocks, and characters in all of them together. */
const MOST_BLOCKS = 3000;
const MOST_CHARACTERS = 1_500_000;

/**
 * The same document, in which every block and every cell has an anchor of its own. Readers of text give one to a whole line or file,
 * by which its cells could not be told apart.
 */
export const withOwnAnchors = (document: Document): Document => unpackDocument(packDocument(document).packed);

/** What was recognised where. */
interface Recognised {
  readonly places: ReadonlyMap<Anchor, readonly string[]>;
  readonly figures: ReadonlyMap<Anchor, readonly TranscriptFigure[]>;
}

function pushTo<T>(map: Map<Anchor, T[]>, anchor: Anchor | null, value: T): void {
  if (!anchor) return;
  const known = map.get(anchor);
  if (known) known.push(value);
  else map.set(anchor, [value]);
}

const passagesOf = ({ sections, preface }: Report): string[] =>
  [...preface, ...sections.flatMap(({ passages }) => passages)].map(({ id }) => id);

/** All places of a report by their anchors, facts first. @param others further ids that `locate` takes. */
function recognisedIn(report: Report, others: readonly string[]): Recognised {
  const places = new Map<Anchor, string[]>();
  const figures = new Map<Anchor, TranscriptFigure[]>();
  const parts = [...report.sections.map(({ id }) => `section/${id}`), ...report.tables.map(({ id }) => `table/${id}`)];
  for (const id of new Set([...report.facts.keys(), ...parts, ...passagesOf(report), ...others]))
    pushTo(places, report.locate(id), id);
  const note = (kind: TranscriptFigure['kind'], index: number, passage: string, start: number, end: number): void =>
    pushTo(figures, report.locate(passage), { kind, index, start, end });
  report.claims.forEach(({ passage, start, end }, index) => note('claim', index, passage, start, end));
  report.uncovered?.forEach(({ place: { passage, start, end } }, index) => note('uncovered', index, passage, start, end));
  return { places, figures };
}

const anchorsOf = (block: Block): Anchor[] =>
  block.kind === 'grid'
    ? [block.anchor, ...block.rows.flatMap((row) => row.flatMap((cell) => cell?.anchor ?? []))]
    : [block.anchor];

/** Figures in order, those within others left out. */
function inOrder(figures: readonly TranscriptFigure[]): TranscriptFigure[] {
  let from = 0;
  return figures
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < from) return false;
      from = end;
      return true;
    });
}

function tableOf(grid: Grid, { places, figures }: Recognised): TranscriptBlock {
  const rows = grid.rows.map((row, r) =>
    row.flatMap((cell, c): TranscriptCell[] => {
      if (!cell) return [{ text: '', rowSpan: 1, colSpan: 1, places: [] }];
      if (cell.row !== r || cell.column !== c) return [];
      const { text, rowSpan, colSpan, anchor } = cell;
      const claims = (figures.get(anchor) ?? []).map(({ kind, index }) => `${kind}/${index}`);
      return [{ text, rowSpan, colSpan, places: [...(places.get(anchor) ?? []), ...claims] }];
    }),
  );
  return { kind: 'table', rows, places: places.get(grid.anchor) ?? [] };
}

function transcribed(block: Block, recognised: Recognised): TranscriptBlock[] {
  if (block.kind === 'grid') return [tableOf(block, recognised)];
  if (block.kind !== 'paragraph') return block.kind === 'picture' ? [{ kind: 'picture', text: block.text }] : [];
  const { text, level, anchor } = block;
  const places = recognised.places.get(anchor) ?? [];
  const written: TranscriptText = { kind: 'text', text, level, places, figures: inOrder(recognised.figures.get(anchor) ?? []) };
  return text.trim() ? [written] : [];
}

const sizeOf = (block: TranscriptBlock): number =>
  block.kind === 'table' ? block.rows.flat().reduce((sum, { text }) => sum + text.length + 8, 0) : block.text.length;

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The paragraph with the title, before the first section: what stands above it belongs to the site. */
function titleAmong(blocks: readonly Block[], { places }: Recognised, title: string): number {
  const isSection = ({ anchor }: Block): boolean => places.get(anchor)?.some((id) => id.startsWith('section/')) ?? false;
  const above = blocks.slice(0, Math.max(0, blocks.findIndex(isSection)));
  return title ? above.findLastIndex((block) => block.kind === 'paragraph' && squeezed(block.text).includes(title)) : -1;
}

/** The blocks between the title, else the first, and the last in which something of the report was recognised. */
function ownBlocks({ blocks }: Document, recognised: Recognised, title: string): readonly Block[] {
  const { places, figures } = recognised;
  const isOwn = (block: Block): boolean => anchorsOf(block).some((anchor) => places.has(anchor) || figures.has(anchor));
  const first = blocks.findIndex(isOwn);
  const own = first < 0 ? [] : blocks.slice(first, blocks.findLastIndex(isOwn) + 1);
  return own.slice(Math.max(0, titleAmong(own, recognised, squeezed(title))));
}

/**
 * Transcribes a report.
 * @param documents in which it may have been recognised, each with anchors of its own.
 * @param others further ids whose places are wanted, as `locate` takes them.
 * @returns null where none of them holds anything of it.
 */
export function transcriptOf(report: Report, documents: readonly Document[], others: readonly string[] = []): Transcript | null {
  const recognised = recognisedIn(report, others);
  const own = documents.map((document) => ownBlocks(document, recognised, report.title)).find(({ length }) => length > 0);
  if (!own) return null;
  const blocks: TranscriptBlock[] = [];
  let size = 0;
  let at = 0;
  for (; at < own.length && blocks.length < MOST_BLOCKS && size < MOST_CHARACTERS; at++) {
    const written = transcribed(own[at] as Block, recognised);
    size += written.reduce((sum, block) => sum + sizeOf(block), 0);
    blocks.push(...written);
  }
  return { blocks, left: own.length - at };
}
