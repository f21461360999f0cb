import type { Anchor } from '../../document/types';
import type { SectionId } from '../../forms';
import { LOWER_HEADING, OPENS_POINT } from '../../forms/printed/headings';
import type { Piece } from '../pieces/pieces';
import { isShownTable } from '../pieces/shown';
import type { Passage } from '../types';
import type { OutlineSection } from './sections';

/** The line goes on in the next one unless it ends so. */
const ENDS_SENTENCE = /[。；！？：;:]\s*$/;

/** Longer sections are read this far; no report tells more. */
const MOST_PASSAGES = 400;

/** Paragraphs of each section (key `preface`: above section one); lines of one paragraph stay together. */
export function collectPassages(
  sections: readonly OutlineSection[],
  pieces: readonly Piece[],
  first: number,
  anchors: Map<string, Anchor>,
): Map<SectionId | 'preface', Passage[]> {
  const all = new Map<SectionId | 'preface', Passage[]>();
  const collect = (key: SectionId | 'preface', from: number, to: number) => {
    const passages: { id: string; text: string; offset: number; anchor: Anchor }[] = [];
    let ended = false;
    for (const piece of pieces.slice(from, to)) {
      if (piece.kind !== 'line' || passages.length >= MOST_PASSAGES) continue;
      const { text, offset, anchor } = piece;
      const last = passages[passages.length - 1];
      if (last && last.anchor === anchor && !ended && !OPENS_POINT.test(text)) last.text += text;
      else passages.push({ id: `passage/${key}/${passages.length}`, text, offset, anchor });
      // What stands below a sub-heading does not begin with it.
      if (text.trim()) ended = ENDS_SENTENCE.test(text) || LOWER_HEADING.test(text);
    }
    for (const { id, anchor } of passages) anchors.set(id, anchor);
    all.set(key, passages);
  };
  collect('preface', 0, first);
  for (const { id, heading, from, to } of sections) {
    if (!heading) continue;
    collect(id, from, to);
    const at = pieces[heading.at];
    if (at) anchors.set(`section/${id}`, at.kind === 'rows' ? at.grid.anchor : at.anchor);
    const table = pieces.slice(from, to).find((piece) => piece.kind === 'rows' || isShownTable(piece));
    if (table) anchors.set(`table/${id}`, table.kind === 'rows' ? table.grid.anchor : table.anchor);
  }
  return all;
}
