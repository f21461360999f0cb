import type { PageNode } from '../../readers/dom';
import { overlap } from '../geometry';
import type { Box } from '../types';

/** A piece of text that is shown. */
export interface Piece {
  readonly text: string;
  /** Where it comes from: a text of the page and the offset in it; null what a style sheet writes, or a box of a form shows. */
  readonly node: PageNode | null;
  readonly offset: number;
  /** Where it is shown, its first line and its last; null where nobody knows. */
  readonly box: Box | null;
  readonly end: Box | null;
}

const heightOf = ({ top, bottom }: Box): number => bottom - top;
const middleOf = ({ top, bottom }: Box): number => (top + bottom) / 2;
/** Most fonts leave so much of their height below the line. */
const lineOf = (box: Box): number => box.bottom - 0.22 * heightOf(box);

/** Whether two boxes stand in one line. */
const isBeside = (a: Box, b: Box): boolean =>
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5 * Math.min(heightOf(a), heightOf(b));

/** Marks of notes are smaller than the text beside them, and stand above or below its line. */
function isNote(box: Box, main: Box | null | undefined): boolean {
  if (!main || heightOf(box) > 0.9 * heightOf(main) || !isBeside(box, main)) return false;
  const off = (shift: number): boolean => Math.abs(shift) > 0.11 * heightOf(main);
  return off(lineOf(box) - lineOf(main)) && off(middleOf(box) - middleOf(main));
}

/** Pieces as they are read, line by line from left to right. What has no place stays where it was written. */
export function inOrder(pieces: readonly Piece[]): Piece[] {
  const placed = pieces.flatMap(({ box }, at) => (box ? [{ box, at }] : []));
  placed.sort(({ box: a }, { box: b }) => (isBeside(a, b) ? a.left - b.left : a.top - b.top));
  return pieces.map((piece) => (piece.box && pieces[placed.shift()?.at ?? 0]) || piece);
}

/** Pieces without marks of notes beside others. */
export function withoutNotes(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  pieces.forEach((piece, at) => {
    const { box } = piece;
    if (!box || ![kept.at(-1)?.end, pieces[at + 1]?.box].some((main) => isNote(box, main))) kept.push(piece);
  });
  return kept;
}

/** Whether a box lies over most of another. */
export function covers(cover: Box, box: Box): boolean {
  const both = overlap(cover, box);
  return both !== null && (both.right - both.left) * heightOf(both) > 0.5 * (box.right - box.left) * heightOf(box);
}
