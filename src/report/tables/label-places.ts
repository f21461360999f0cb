import type { Anchor } from '../../document/types';
import { cellsOf, type Piece } from '../pieces';
import type { FactSheet } from './sheet';

/**
 * Where the labels that differ stand, as `label/<index>`: the cell that says so in the table of their figures. Labels in lines of
 * text have no place of their own.
 */
export function placesOfLabels({ labels, anchors }: FactSheet, pieces: readonly Piece[]): ReadonlyMap<string, Anchor> {
  const places = new Map<string, Anchor>();
  if (!labels.length) return places;
  for (const piece of pieces) {
    if (piece.kind !== 'rows') continue;
    const cells = piece.rows.flatMap(cellsOf);
    const own = new Set(cells.map(({ anchor }) => anchor));
    labels.forEach(({ found, facts }, index) => {
      if (places.has(`label/${index}`) || !facts.some((id) => own.has(anchors.get(id) as Anchor))) return;
      const cell = cells.find(({ text }) => text.trim() === found);
      if (cell) places.set(`label/${index}`, cell.anchor);
    });
  }
  return places;
}
