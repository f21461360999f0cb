import { SECTIONS, type SectionId } from '../../forms';
import { numbersInText, opensAsTitle, ORDINALS, RUN_IN_TITLE } from '../../forms/printed/headings';
import { simplified } from '../../forms/printed/normal';
import { isLine, type Line, type Piece } from '../pieces';
import { chooseHeadings } from './choose-headings';
import { areNumbered, countSections, type Heading } from './headings';

/** The number of a section in a line: at its beginning, or where a sentence of it ends. */
interface Numbered {
  /** Index of the line among the pieces. */
  readonly at: number;
  /** Where in the line the number begins, and where it ends. */
  readonly from: number;
  readonly to: number;
  /** What stands behind the number, as far as a title may go. */
  readonly rest: string;
  /** 0 for 一. */
  readonly ordinal: number;
}

const LONGEST_TITLE = 24;

const numbersIn = (pieces: readonly Piece[]): Numbered[] =>
  pieces.flatMap((piece, at) => (isLine(piece) ? numbersOf(piece, at) : []));

const numbersOf = ({ text }: Line, at: number): Numbered[] =>
  [...text.matchAll(numbersInText())].map(({ 0: found, 1: numeral = '', index }) => {
    const to = index + found.length;
    const rest = simplified(text.slice(to, to + LONGEST_TITLE));
    return { at, from: index, to, rest, ordinal: ORDINALS.indexOf(numeral) };
  });

/**
 * Where the number of a section without heading stands, for each that has one: next behind the heading of the section before,
 * so that no point of a list is taken for it.
 */
function numbersOfMissing(pieces: readonly Piece[], chosen: ReadonlyMap<SectionId, Heading>): Map<SectionId, Numbered> {
  const numbers = numbersIn(pieces);
  const found = new Map<SectionId, Numbered>();
  SECTIONS.forEach(({ id }, ordinal) => {
    const before = SECTIONS[ordinal - 1]?.id;
    if (!before || chosen.has(id)) return;
    const { at: line, from: place } = found.get(before) ?? { at: chosen.get(before)?.at ?? Infinity, from: Infinity };
    const end = Math.min(Infinity, ...[...chosen.values()].flatMap(({ at }) => (at > line ? [at] : [])));
    const next = numbers.find(({ at, from }) => at > line || (at === line && from > place));
    if (next?.ordinal === ordinal && next.at < end) found.set(id, next);
  });
  return found;
}

const opensAs = (id: SectionId, text: string): boolean =>
  SECTIONS.some((section) => section.id === id && opensAsTitle(section, text.trimStart()));

/** How long a title is that its text follows behind a mark; 0 where none does. Behind a stop a sentence may stand in its place. */
function titleLength(id: SectionId, rest: string): number {
  const [title = ''] = RUN_IN_TITLE.exec(rest) ?? [];
  return title.endsWith('。') && !opensAs(id, title) ? 0 : title.length;
}

/** Pieces in which headings that no form words so stand apart from the text that follows them in their line: 六、其他：无。 */
export function withRunIns(pieces: readonly Piece[], headings: readonly Heading[]): readonly Piece[] {
  if (countSections(headings) === SECTIONS.length || !areNumbered(headings)) return pieces;
  const cuts = new Map<number, number[]>();
  for (const [id, { at, from, to, rest }] of numbersOfMissing(pieces, chooseHeadings(headings))) {
    const title = titleLength(id, rest);
    if (title) cuts.set(at, [...(cuts.get(at) ?? []), from, to + title]);
  }
  if (!cuts.size) return pieces;
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const own = cuts.get(at);
    return own && isLine(piece) ? cutAt(piece, own) : [piece];
  });
}

/** The parts of a line that say something. */
const cutAt = (line: Line, cuts: readonly number[]): Line[] =>
  [0, ...cuts].flatMap((from, i) => {
    const text = line.text.slice(from, cuts[i]);
    return text.trim() ? [{ ...line, text, offset: line.offset + from }] : [];
  });

/** Sections whose number stands before text that may begin with a title: where this ends nobody can tell. */
export function unclearSections(
  pieces: readonly Piece[],
  headings: readonly Heading[],
  chosen: ReadonlyMap<SectionId, Heading>,
): ReadonlySet<SectionId> {
  if (chosen.size === SECTIONS.length || !areNumbered(headings)) return new Set();
  return new Set([...numbersOfMissing(pieces, chosen)].flatMap(([id, { rest }]) => (opensAs(id, rest) ? [id] : [])));
}
