import type { Piece } from './paths';

/** Lines that lie so near, in points, are one. */
const SNAP = 2.2;
/** Pieces with such gaps between them are one line: dashes and dots. */
const GAP = 4;
/** Shorter ones are signs, not lines. */
const SHORTEST = 6;

/** Puts pieces together that are one line. */
export function rulingsOf(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at);
  const groups: Piece[][] = [];
  let last = -Infinity;
  let first = -Infinity;
  for (const piece of sorted) {
    const near = piece.at - last < SNAP && piece.at - first < 2 * SNAP;
    if (near) groups.at(-1)?.push(piece);
    else {
      groups.push([piece]);
      first = piece.at;
    }
    last = piece.at;
  }
  return groups.flatMap(joined);
}

function joined(group: Piece[]): Piece[] {
  // Long pieces say where a line lies, dots hardly.
  const weight = group.reduce((sum, { from, to }) => sum + to - from, 0) || 1;
  const at = group.reduce((sum, piece) => sum + piece.at * (piece.to - piece.from), 0) / weight;
  const lines: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of group.sort((a, b) => a.from - b.from)) {
    const line = lines.at(-1);
    if (line && from - line.to <= GAP) line.to = Math.max(line.to, to);
    else lines.push({ at, from, to });
  }
  return lines.filter(({ from, to }) => to - from > SHORTEST);
}
