import { packDocument, type PackedDocument, type Places } from '../document/transfer';
import type { Page } from '../readers/dom';
import { readPageInTurns } from '../readers/page';
import { nextTask } from './next-task';

/** A document of the page as it was read. */
export interface Read extends Places {
  readonly packed: PackedDocument;
  /** The same, ready to be sent: as text, which the background hands on without opening it. */
  readonly text: string;
}

/** What an audit went by: what the page shows and, where that was wanted, with what it hides. */
export interface Reading {
  readonly shown: Read;
  readonly all: Read | null;
}

/** What was read as text, as it was sent. */
export const textOf = ({ shown, all }: Reading) => ({ shown: shown.text, ...(all && { all: all.text }) });

/** A page with more blocks is packed and sent in a task of its own, so that its tab need not wait. */
const MANY_BLOCKS = 2000;

/** A table with fewer cells holds no part of a report, in a report as little as beside it. */
const LEAST_CELLS = 12;

type Block = PackedDocument['blocks'][number];
export type PackedGrid = Extract<Block, readonly ['grid', ...unknown[]]>;

/** Reads the page as it stands now. */
export async function readNow(page: Page, withHidden: boolean): Promise<Read> {
  const read = await readPageInTurns(page, withHidden, nextTask);
  if (read.blocks.length > MANY_BLOCKS) await nextTask();
  const { packed, ...places } = packDocument(read);
  return { packed, text: JSON.stringify(packed), ...places };
}

/** Reads again what another reading consists of. */
export async function readLike({ all }: Reading, page: Page): Promise<Reading> {
  return { shown: await readNow(page, false), all: all && (await readNow(page, true)) };
}

/** The tables that are large enough to be a part of a report. */
export const gridsOf = ({ blocks }: PackedDocument): PackedGrid[] =>
  blocks.filter((block): block is PackedGrid => block[0] === 'grid' && block[5].length >= LEAST_CELLS);

/** The same as one text; empty where there is none. */
const tablesIn = ({ packed }: Read): string =>
  gridsOf(packed)
    .map((grid) => JSON.stringify(grid))
    .join('');

const isText = (block: Block): block is Extract<Block, readonly ['text' | 'lines', ...unknown[]]> =>
  block[0] === 'text' || block[0] === 'lines';

/** All paragraphs. */
export const textsIn = ({ blocks }: PackedDocument): string[] => blocks.flatMap((block) => (isText(block) ? [block[1]] : []));

/** How many places a block has: its own, and one for each cell. */
export const countPlaces = (block: Block): number => 1 + (block[0] === 'grid' ? block[5].length : 0);

/** The paragraphs from the first to the last of some places, by their numbers in the document. */
function textsBetween({ blocks }: PackedDocument, places: readonly number[]): string[] {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  let next = 0;
  return blocks.flatMap((block) => {
    const at = next;
    next += countPlaces(block);
    return isText(block) && at >= first && at <= last ? [block[1]] : [];
  });
}

/** Whether texts stand among others in the same order. */
function standAmong(texts: readonly string[], others: readonly string[]): boolean {
  let from = 0;
  return texts.every((text) => (from = others.indexOf(text, from) + 1) > 0);
}

/** Whether a document still says what it said: the same tables, and between `places` the same paragraphs. */
function saysTheSame(before: Read, now: Read, places: readonly number[]): boolean {
  if (before.text === now.text) return true;
  if (tablesIn(before) !== tablesIn(now)) return false;
  return places.length === 0 || standAmong(textsBetween(before.packed, places), textsIn(now.packed));
}

/**
 * Whether what was read still stands on the page, in whatever elements: the same figures and sentences.
 * @param borders numbers of the places between which the reports stand.
 */
export async function stillStands(page: Page, reading: Reading, borders: readonly number[]): Promise<boolean> {
  const { shown, all } = reading;
  const now = await readLike(reading, page);
  const count = shown.anchors.length;
  const [inShown, inAll] = [borders.filter((at) => at < count), borders.flatMap((at) => (at < count ? [] : [at - count]))];
  return saysTheSame(shown, now.shown, inShown) && (!all || !now.all || saysTheSame(all, now.all, inAll));
}
