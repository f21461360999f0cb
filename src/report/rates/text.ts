import type { SectionId } from '../../forms';
import { MoneyText, normalise, scanNumerals, type Scanned } from '../prose';
import type { Spot, Passage } from '../types';
import { Bounds } from './bounds';

/** A passage as it is searched: normalised, its figures read once. */
export interface Telling {
  readonly text: string;
  /** Figures in order; years of the calendar left out. */
  readonly figures: readonly Scanned[];
  /** Its clauses, sentences and brackets. */
  readonly bounds: Bounds;
  /** The same text with the units of money that hold in it. */
  readonly money: MoneyText;
  /** Offsets of the normalised text as a place on the page. `from` and `to`: what is quoted. */
  spot(start: number, end: number, from?: number, to?: number): Spot;
}

/** @param unitAbove the unit of money that was stated before the passage, '' without one. */
export function tellingOf(section: SectionId, passage: Passage, unitAbove = ''): Telling {
  const normalised = normalise(passage.text);
  const { text, at } = normalised;
  const raw = (index: number) => at[index] ?? 0;
  let figures: Scanned[] | undefined;
  let money: MoneyText | undefined;
  return {
    text,
    bounds: new Bounds(text),
    get figures() {
      return (figures ??= scanNumerals(text).filter((found) => found.kind === 'figure'));
    },
    get money() {
      return (money ??= new MoneyText(normalised, unitAbove));
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
