import { SECTIONS, type SectionId } from '../../forms';
import { fold, simplified } from '../../forms/printed/normal';
import { EMPTY_NARRATIVE, MUST_TELL } from '../../forms/printed/sections';
import { cellsOf, type Piece } from '../pieces';
import type { SectionStatus } from '../types';
import type { Heading } from './headings';

/** A section as found: its heading and the pieces under it. */
export interface OutlineSection {
  readonly id: SectionId;
  readonly heading: Heading | null;
  readonly status: SectionStatus;
  /** The heading stands in a list of contents only. */
  readonly listed: boolean;
  readonly from: number;
  readonly to: number;
}

/** Sections of which less is known than of others. */
interface Doubtful {
  /** Their heading is only listed: what stands in them cannot be told, so they are not empty. */
  readonly listed: ReadonlySet<SectionId>;
  /** Their heading cannot be told from the text around it, so they are not missing. */
  readonly unclear: ReadonlySet<SectionId>;
}

/**
 * Sections with status, in statutory order.
 */
export function outlineSections(
  pieces: readonly Piece[],
  chosen: ReadonlyMap<SectionId, Heading>,
  { listed, unclear }: Doubtful,
): OutlineSection[] {
  const end = pieces.length;
  const told = pieces.slice(endOf(chosen, listed)).some((piece) => [...textsOf(piece)].some((text) => text.trim() !== ''));
  const misplaced = misplacedSections(chosen);
  return SECTIONS.map(({ id }) => {
    const heading = chosen.get(id) ?? null;
    if (!heading) {
      const status = unclear.has(id) ? 'unrecognised' : 'missing';
      return { id, heading, listed: false, status, from: end, to: end };
    }
    const from = heading.at + 1;
    const to = Math.min(end, ...[...chosen.values()].flatMap(({ at }) => (at > heading.at ? [at] : [])));
    const isListed = listed.has(id);
    const empty = !(isListed && told) && isEmpty(id, pieces.slice(from, to));
    return { id, heading, listed: isListed, status: empty ? 'empty' : misplaced.has(id) ? 'misplaced' : 'present', from, to };
  });
}

/** Index behind the list of contents. */
const endOf = (chosen: ReadonlyMap<SectionId, Heading>, listed: ReadonlySet<SectionId>) =>
  Math.max(...[...listed].map((id) => chosen.get(id)?.at ?? 0)) + 1;

/** What a piece tells, in parts: a text may stand in a table that only lays the page out. */
function* textsOf(piece: Piece): Generator<string> {
  if (piece.kind === 'line') yield piece.text;
  if (piece.kind === 'rows') for (const row of piece.rows) for (const { text } of cellsOf(row)) yield text;
}

/** No text that tells nothing is longer. */
const LONGEST_EMPTY = Math.max(...[...EMPTY_NARRATIVE].map(({ length }) => length));

function isEmpty(id: SectionId, pieces: readonly Piece[]): boolean {
  if (pieces.some(({ kind }) => kind !== 'line' && kind !== 'rows')) return false;
  let text = '';
  for (const piece of pieces) {
    for (const part of textsOf(piece)) {
      text += simplified(fold(part));
      if (text.length > LONGEST_EMPTY) return false;
    }
  }
  if (text === '' && pieces.some(({ kind }) => kind === 'rows')) return false;
  return (MUST_TELL as readonly SectionId[]).includes(id) ? EMPTY_NARRATIVE.has(text) : text === '';
}

const rank = (id: SectionId | undefined) => SECTIONS.findIndex((section) => section.id === id);

/** The smallest set of sections whose removal leaves the rest in order; of equals the one earlier on the page. */
function misplacedSections(chosen: ReadonlyMap<SectionId, Heading>): Set<SectionId> {
  const order = [...chosen].sort((a, b) => a[1].at - b[1].at).map(([id]) => id);
  if (order.every((id, i) => rank(id) > rank(order[i - 1]))) return new Set();
  let best = order;
  // From the highest bit, so that of two sets of one size the one that begins earlier comes first.
  for (let mask = (1 << order.length) - 1; mask >= 0; mask--) {
    const removed = order.filter((_, index) => mask & (1 << (order.length - 1 - index)));
    const kept = order.filter((id) => !removed.includes(id));
    if (removed.length < best.length && kept.every((id, i) => rank(id) > rank(kept[i - 1]))) best = removed;
  }
  return new Set(best);
}
