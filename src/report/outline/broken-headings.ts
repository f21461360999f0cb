import { gluedHeading, HALF_GLUED, OPENS_HEADING } from '../../forms/printed/headings';
import { simplified } from '../../forms/printed/normal';
import type { Line, Piece } from '../pieces';
import type { NumberingOf } from './line-heading';

/** Half of a heading is no longer than this. */
export const LONGEST_HALF = 40;

/** Two lines that are one heading only together; a line above a whole heading is none of it. */
function isBroken({ text }: Line, { text: next }: Line, numberingOf: NumberingOf): boolean {
  return (
    text.length < LONGEST_HALF &&
    next.length < LONGEST_HALF &&
    OPENS_HEADING.test(text) &&
    numberingOf(text) === null &&
    numberingOf(next) !== 'top' &&
    numberingOf(text + next) === 'top'
  );
}

/**
 * Where a heading that is glued to text on both sides was broken: the end of its line, and how much of the next one is its
 * rest. Null where there is none.
 */
function gluedBreak({ text }: Line, { text: next }: Line, numberingOf: NumberingOf): { start: number; rest: number } | null {
  const end = text.trimEnd();
  const half = HALF_GLUED.exec(end.slice(-LONGEST_HALF));
  if (!half || numberingOf(half[0]) !== null) return null;
  const blanks = next.length - next.trimStart().length;
  const title = next.slice(blanks, blanks + LONGEST_HALF);
  const [found] = simplified(half[0] + title).matchAll(gluedHeading());
  if (!found || found.index > 1) return null;
  const start = end.length - half[0].length + found.index;
  const rest = blanks + found.index + found[0].length - half[0].length;
  return rest > blanks && (start > 0 || next.slice(rest).trim()) ? { start, rest } : null;
}

/** A heading that was broken into two lines is one. */
export function joinBrokenHeadings(pieces: readonly Piece[], numberingOf: NumberingOf): Piece[] {
  const joined: Piece[] = [];
  const rest = [...pieces].reverse();
  for (let piece = rest.pop(); piece; piece = rest.pop()) {
    const next = rest.at(-1);
    if (piece.kind !== 'line' || next?.kind !== 'line') {
      joined.push(piece);
      continue;
    }
    if (isBroken(piece, next, numberingOf)) {
      joined.push({ ...piece, text: `${piece.text.trim()}${next.text.trim()}` });
      rest.pop();
      continue;
    }
    const glued = gluedBreak(piece, next, numberingOf);
    if (!glued) {
      joined.push(piece);
      continue;
    }
    const { start } = glued;
    const heading = piece.text.slice(start).trim() + next.text.slice(0, glued.rest).trim();
    if (piece.text.slice(0, start).trim()) joined.push({ ...piece, text: piece.text.slice(0, start) });
    joined.push({ ...piece, text: heading, offset: piece.offset + start });
    rest.pop();
    const after = next.text.slice(glued.rest);
    if (after.trim()) rest.push({ ...next, text: after, offset: next.offset + glued.rest });
  }
  return joined;
}
