import { childOf, elementsOf, textIn, type XmlElement } from '../xml';
import { general, type Show } from './formats';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  readonly formats: readonly Show[];
  readonly room: Room;
}

/** Slots that the tables of a workbook may have still, all together, and whether something was left out that lies too far away. */
export interface Room {
  slots: number;
  cut: boolean;
}

/** A text of shared or inline strings, without what only helps to pronounce it. */
export const stringOf = (raw: XmlElement): string =>
  elementsOf(raw)
    .map((part) => (part.name === 't' ? textIn(part) : part.name === 'r' ? textIn(childOf(part, 't')) : ''))
    .join('');

/** What a cell shows. */
export function shownText(cell: XmlElement, { strings, formats }: Shared): string {
  const type = cell.attributes.get('t') ?? 'n';
  if (type === 'inlineStr') return stringOf(childOf(cell, 'is') ?? cell);
  const value = textIn(childOf(cell, 'v'));
  if (type === 's') return strings[Number(value)] ?? '';
  if (type !== 'n' || value.trim() === '' || !Number.isFinite(Number(value))) return value;
  return (formats[Number(cell.attributes.get('s') ?? 0)] ?? general)(Number(value));
}
