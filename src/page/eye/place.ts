import { OF_FIGURE } from '../../forms/printed/figures';
import { elementOf, isPlace } from '../../readers/anchors';
import { differingNumbers } from './numbers';
import { inOrder, withoutNotes } from './order';
import { Scene } from './scene';
import { standsInPlace } from './standing';
import type { Anchor } from '../../document/types';
import type { Differing, Papers } from './types';

/** What is no part of a text, whatever it shows. */
const BLANKS = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const figuresIn = (text: string): string => text.match(OF_FIGURE)?.join('') ?? '';
const wordsIn = (text: string): string => text.replace(OF_FIGURE, '').replace(BLANKS, '');

/** Whether a cell shows its figure; of one that holds words as well, all of its text. */
const isShown = (text: string, shown: string): boolean =>
  figuresIn(shown) === figuresIn(text) && ['', wordsIn(shown)].includes(wordsIn(text));

/**
 * Reads a place again as the page shows it. Of a cell its whole text is told when its figure differs; of a paragraph each
 * number that does.
 */
export function differingAt(anchor: Anchor, text: string, papers: Papers): readonly Differing[] {
  const root = elementOf(anchor);
  if (!root) return [];
  const place = isPlace(anchor) ? anchor : null;
  const scene = new Scene(root, place?.nodes ?? [], papers);
  if (!scene.look()) return [];
  if (place) return differingNumbers(text, place, scene.pieces);
  if (!standsInPlace(root)) return [{ text: '' }];
  const seen = withoutNotes(inOrder(scene.pieces)).map((piece) => piece.text);
  const shown = seen.join('');
  return isShown(text, shown) ? [] : [{ text: shown.trim() }];
}
