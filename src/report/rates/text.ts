import type { SectionId } from '../../forms';
import { normalise, scanNumerals, type Scanned } from '../prose';
import type { Spot, Passage } from '../types';
import { Bounds } from './bounds';

/** A passage as it is searched: normalised, its figures read once. */
export interface Telling {
  readonly text: string;
  /** Figures in order; years of the calendar left out. */
  readonly figures: readonly Scanned[];
  /** Its clauses, sentences and brackets. */
  readonly bounds: Bounds;
  /** Offsets of the normalised text as a place on the page. `from` and `to`: what is quoted. */
  spot(start: number, end: number, from?: number, to?: number): Spot;
}

export function tellingOf(section: SectionId, passage: Passage): Telling {
  const { text, at } = normalise(passage.text);
  const raw = (index: number) => at[index] ?? 0;
  let figures: Scanned[] | undefined;
  return {
    text,
    bounds: new Bounds(text),
    get figures() {
      return (figures ??= scanNumerals(text).filter((found) => found.kind === 'figure'));
    },
    spot: (start, end, from = start, to = end) => ({
      section,
      passage: passage.id,
      start: passage.offset + raw(start),
      end: passage.offset + raw(end - 1) + 1,
      quote: passage.text.slice(raw(from), raw(to - 1) + 1),
    }),
  };
}

/** The unit behind a figure as printed. */
export const unitOf = (text: string, { end, unitEnd }: Scanned) => text.slice(end, unitEnd);
