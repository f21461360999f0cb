import { CAPTION_CELL, UNIT_OF_FEES } from '../../forms/printed/units';
import { cellsOf, inTenThousand, type Piece } from '../pieces';
import { unitBehind, unitInLabel } from '../prose';
import type { Fact } from '../types';

/** No caption is longer. */
const LONGEST_CAPTION = 200;

function* captionsOf(pieces: readonly Piece[]): Generator<string> {
  for (const piece of pieces) {
    if (piece.kind === 'line') yield piece.text.slice(0, LONGEST_CAPTION);
    if (piece.kind !== 'rows') continue;
    for (const row of piece.rows)
      for (const { text } of cellsOf(row)) if (CAPTION_CELL.test(text)) yield text.slice(0, LONGEST_CAPTION);
  }
}

/** The units of amounts in table two that print none of their own. */
export class AmountUnits {
  private caption: string | null | undefined;

  /** @param heading of the section, '' without one. */
  constructor(
    private readonly pieces: readonly Piece[],
    private readonly heading: string,
  ) {}

  /** The unit that the labels of a cell state, the nearest first, or else what stands around the table; null without one. */
  statedFor(labels: readonly string[]): string | null {
    for (const label of labels) {
      const unit = unitInLabel(label);
      if (unit) return unit;
    }
    if (this.caption === undefined) this.caption = this.captioned();
    return this.caption;
  }

  /** The one unit that heading and captions state; where they state two, it is open which of them is meant. */
  private captioned(): string | null {
    const units = new Set<string>();
    for (const text of [this.heading, ...captionsOf(this.pieces)]) {
      const unit = unitBehind(text);
      if (unit) units.add(unit);
    }
    return units.size === 1 ? ([...units][0] ?? null) : null;
  }
}

/** An amount in the unit that is stated for it; one that prints its own keeps that. Fees are given in 万元. */
export function inStatedUnit(fact: Fact, row: string, stated: () => string | null): Fact {
  const unit = fact.unit === undefined && typeof fact.value === 'number' ? stated() : null;
  if (row !== 'fees') return unit ? { ...fact, unit } : fact;
  return inTenThousand(unit && unit !== UNIT_OF_FEES ? { ...fact, unit } : fact);
}
