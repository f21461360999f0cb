import type { Anchor } from '../../document/types';
import type { SectionId } from '../../forms';
import { LOWER_HEADING, OPENS_POINT } from '../../forms/printed/headings';
import { isShownTable, type Piece } from '../pieces';
import type { Passage, Passages, ReportSection } from '../types';
import type { OutlineSection } from './sections';

/** The line goes on in the next one unless it ends so. */
const ENDS_SENTENCE = /[。；！？：;:]\s*$/;

/** Longer sections are read this far; no report tells more. */
const MOST_PASSAGES = 400;

/** A passage with the anchor of its text. */
type AnchoredPassage = Passage & { readonly anchor: Anchor };

/** The paragraphs of a stretch of pieces; lines of one paragraph stay together. */
function passagesIn(key: SectionId | 'preface', pieces: readonly Piece[]): AnchoredPassage[] {
  const passages: { id: string; text: string; offset: number; anchor: Anchor }[] = [];
  let ended = false;
  for (const piece of pieces) {
    if (piece.kind !== 'line' || passages.length >= MOST_PASSAGES) continue;
    const { text, offset, anchor } = piece;
    const last = passages[passages.length - 1];
    if (last && last.anchor === anchor && !ended && !OPENS_POINT.test(text)) last.text += text;
    else passages.push({ id: `passage/${key}/${passages.length}`, text, offset, anchor });
    // What stands below a sub-heading does not begin with it.
    if (text.trim()) ended = ENDS_SENTENCE.test(text) || LOWER_HEADING.test(text);
  }
  return passages;
}

const anchorOf = (piece: Piece): Anchor => (piece.kind === 'rows' ? piece.grid.anchor : piece.anchor);

/** Paragraphs of each section (key `preface`: above section one), and where headings, tables and paragraphs stand. */
export function collectPassages(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  first: number,
): { passages: Passages; places: ReadonlyMap<string, Anchor> } {
  const headed = sections.filter(({ heading }) => heading !== null);
  const ranges = [{ id: 'preface' as const, from: 0, to: first }, ...headed];
  const passages = new Map(ranges.map(({ id, from, to }) => [id, passagesIn(id, pieces.slice(from, to))]));
  const places = new Map<string, Anchor>();
  for (const { id, anchor } of [...passages.values()].flat()) places.set(id, anchor);
  for (const { id, heading, from, to } of headed) {
    const at = heading && pieces[heading.at];
    if (at) places.set(`section/${id}`, anchorOf(at));
    const table = pieces.slice(from, to).find((piece) => piece.kind === 'rows' || isShownTable(piece));
    if (table) places.set(`table/${id}`, anchorOf(table));
  }
  return { passages, places };
}

/** The heading of a section as printed, without mark-up. */
const headingText = (piece: Piece | undefined) =>
  piece?.kind === 'line'
    ? piece.text
        .trim()
        .replace(/^#+\s*/, '')
        .replace(/\s+/g, ' ')
    : null;

/** Sections as the report tells them. */
export const tellSections = (
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  passages: Passages,
): ReportSection[] =>
  sections.map(({ id, status, heading }) => ({
    id,
    status,
    heading: heading ? headingText(pieces[heading.at]) : null,
    passages: passages.get(id) ?? [],
  }));
