import { fold } from '../../forms/printed/normal';
import { PAGE_NUMBER_LINE } from '../../forms/printed/headings';
import type { Line, Piece } from '../pieces';
import type { OutlineSection } from './sections';

/** So many page numbers of their own line, or lines of one width that break off, are left of print. */
const FEWEST_PAGES = 2;
const FEWEST_BROKEN = 6;
/** A line of print is at least so long, and its neighbours differ from it by so little, in characters. */
const SHORTEST_LINE = 15;
const MOST_APART = 3;
/** A longer document shows within so many pieces what it is. */
const REACH = 3000;

const isLine = (piece: Piece): piece is Line => piece.kind === 'line';

/** Whether a text goes on in the next line, in the middle of a sentence, as lines of print do. */
function breaksOff(text: string, next: string): boolean {
  const [line, rest] = [fold(text), fold(next)];
  return (
    line.length >= SHORTEST_LINE &&
    /\p{Script=Han}$/u.test(line) &&
    /^[\p{Script=Han},、。;\d]/u.test(rest) &&
    rest.length <= line.length + MOST_APART &&
    (rest.length >= line.length - MOST_APART || /[。;:]$/.test(rest))
  );
}

/** Whether a text was converted from print: page numbers stand in it, or its lines break off where those of print end. */
function isConverted(pieces: readonly Piece[]): boolean {
  const lines = pieces.slice(0, REACH).filter(isLine);
  const pages = lines.filter(({ text }) => text.length < 30 && PAGE_NUMBER_LINE.test(fold(text)));
  if (pages.length >= FEWEST_PAGES) return true;
  return lines.filter(({ text }, i) => breaksOff(text, lines[i + 1]?.text ?? '')).length >= FEWEST_BROKEN;
}

/**
 * Sections whose headings are lost in a text that was converted from print are not recognisable: whether they are missing
 * cannot be told (contract, “Status”).
 * @param pieces what tells whether it was; none where no table of the form stands.
 */
export function withLostHeadings(sections: readonly OutlineSection[], pieces: readonly Piece[]): readonly OutlineSection[] {
  if (!sections.some(({ status }) => status === 'missing') || !isConverted(pieces)) return sections;
  return sections.map((section) => (section.status === 'missing' ? { ...section, status: 'unrecognised' } : section));
}
