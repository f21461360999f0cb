import { COUNTS, OF_NUMBER } from '../../forms/printed/figures';
import type { TextPlace } from '../../readers/paragraph';
import type { PageNode } from '../../readers/dom';
import { withoutNotes, type Piece } from './order';
import type { Differing } from './types';

/** Of a paragraph no more is compared. */
const LONGEST = 5000;

/** A character that is no blank, and where it stands in the text of the paragraph. */
interface Character {
  readonly sign: string;
  readonly at: number;
}

function charactersOf(text: string, start: number): Character[] {
  const found: Character[] = [];
  for (let i = 0; i < text.length; i++) if (text.charAt(i).trim() !== '') found.push({ sign: text.charAt(i), at: start + i });
  return found;
}

const joined = (characters: readonly Character[]): string => characters.map(({ sign }) => sign).join('');

/** The number around a character: from where to where it goes. */
function numberAround(characters: readonly Character[], index: number): readonly Character[] {
  const isPart = (at: number): boolean => OF_NUMBER.test(characters[at]?.sign ?? '');
  let [from, to] = [index, index];
  while (isPart(from - 1)) from--;
  while (isPart(to)) to++;
  return characters.slice(from, to);
}

/** How far a paragraph is compared: not into a number. */
function endOf(text: string): number {
  let end = Math.min(text.length, LONGEST);
  while (end < text.length && end > 0 && OF_NUMBER.test(text.charAt(end - 1))) end--;
  return end;
}

/** The numbers of a paragraph that are shown otherwise. */
export function differingNumbers(text: string, place: TextPlace<PageNode>, pieces: readonly Piece[]): Differing[] {
  const written = charactersOf(text.slice(0, endOf(text)), 0);
  const shown = withoutNotes(pieces).flatMap(({ text: part, node, offset }) => {
    const index = node ? place.nodes.indexOf(node) : -1;
    return charactersOf(part, index < 0 ? Number.NaN : (place.starts[index] ?? 0) + offset);
  });
  if (joined(shown) === joined(written)) return [];
  const byPlace = new Map(shown.map(({ at }, index) => [at, index]));
  const found: Differing[] = [];
  for (let i = 0; i < written.length; i++) {
    const number = numberAround(written, i);
    i += number.length;
    if (!number.some(({ sign }) => COUNTS.test(sign))) continue;
    const visible = number.map(({ at }) => byPlace.get(at)).find((index) => index !== undefined);
    const seen = visible === undefined ? [] : numberAround(shown, visible);
    if (joined(seen) === joined(number)) continue;
    const [start, end] = [number[0]?.at ?? 0, (number.at(-1)?.at ?? 0) + 1];
    found.push({ text: joined(seen), start, end });
  }
  return found;
}
