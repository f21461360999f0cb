import type { PackedDocument } from '../document/transfer';
import type { Anchor } from '../document/types';
import { elementOf } from '../readers/anchors';
import { countPlaces, gridsOf, textsIn, type PackedGrid, type Read, type Reading } from './reading';

/**
 * Whether a page says the same in another language. Translators differ in how they change a page, and page and reader can say what
 * they like about its language; so it is known by what was read: the same figures in tables of the same form, with other words
 * around them.
 */

/** So many texts that were Chinese and are not any more: a single one may be a button. */
const LEAST_FOREIGN = 2;
/** Between languages that share characters: such a part of all labels reads otherwise. */
const LEAST_PART = 0.3;

// By their ranges: the browser makes up its mind about classes such as \p{L} when a script is read, which takes it milliseconds.
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const LETTERS = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u3040-\u9fff\ua000-\ud7ff\uf900-\ufaff]/g;
/** A figure by itself, also with a unit; no number of a list. */
const FIGURE = /^[+-]?(\d[\d,]*(?:\.\d+)?)[A-Za-z\u3400-\u9fff]{0,2}$/;
const BEGINNING = /^[+-]?(\d[\d,.]*)/;

const count = (expression: RegExp, text: string): number => text.match(expression)?.length ?? 0;
const isForeign = (text: string): boolean => count(LETTERS, text) > 0 && 2 * count(HAN, text) <= count(LETTERS, text);
const isChinese = (text: string): boolean => count(HAN, text) > 1 && !isForeign(text);

/** Longer texts say by their beginning in which language they are. */
const LONGEST = 200;
const folded = (text: string): string => text.slice(0, LONGEST).normalize('NFKC').replace(/\s+/g, '');
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Texts of one place before and now. */
type Pair = readonly [before: string, now: string];

/** Whether cells agree as far as no words do: a figure stays the same, a blank blank. */
function agree([before, now]: Pair): boolean {
  const figure = FIGURE.exec(before)?.[1];
  if (figure !== undefined) return digitsOf(figure) === digitsOf(BEGINNING.exec(now)?.[1] ?? '');
  return count(LETTERS, before) > 0 || digitsOf(before) === digitsOf(now);
}

/** The cells of two tables, pair by pair; null when they are of another form or give other figures. */
function pairsOf(before: PackedGrid, now: PackedGrid | undefined): Pair[] | null {
  const [cells, others] = [before[5], now?.[5] ?? []];
  if (cells.length !== others.length) return null;
  const pairs = cells.map(([text], n): Pair => [folded(text), folded(others[n]?.[0] ?? '')]);
  return pairs.every(agree) ? pairs : null;
}

/** Titles and paragraphs, as far as they can be told to be the same ones. */
function textsOf(before: PackedDocument, now: PackedDocument): Pair[] {
  const [first, second] = [textsIn(before), textsIn(now)];
  const pairs = first.length === second.length ? first.map((text, n): Pair => [text, second[n] ?? '']) : [];
  return [[before.title, now.title] as const, ...pairs].map(([one, other]) => [folded(one), folded(other)] as const);
}

function isTranslation(before: PackedDocument, now: PackedDocument): boolean {
  const [grids, others] = [gridsOf(before), gridsOf(now)];
  if (grids.length === 0 || grids.length !== others.length) return false;
  const pairs = grids.map((grid, n) => pairsOf(grid, others[n]));
  if (pairs.includes(null)) return false;
  const labels = pairs.flatMap((some) => some ?? []).filter(([text]) => isChinese(text));
  const changed = labels.filter(([text, other]) => text !== other);
  const foreign = [...changed, ...textsOf(before, now)].filter(([text, other]) => isChinese(text) && isForeign(other));
  return foreign.length >= LEAST_FOREIGN || (changed.length > 0 && changed.length >= LEAST_PART * labels.length);
}

/** Whether the page now is a translation of what was read before. */
export const isTranslated = (before: Reading, now: Reading): boolean =>
  isTranslation((before.all ?? before.shown).packed, (now.all ?? now.shown).packed);

/**
 * What was read before, at the places where its translation stands now. In a paragraph that reads otherwise no number can be
 * pointed at, so it is meant as a whole.
 */
function placedOn(before: Read, now: Read): Read {
  const places = ({ packed }: Read): string => packed.blocks.map((block) => `${block[0]} ${countPlaces(block)}`).join();
  if (places(before) !== places(now)) return before;
  const anchors = now.anchors.map((anchor, at): Anchor => {
    const isSame = before.texts[at] === now.texts[at];
    return isSame ? anchor : ((elementOf(anchor) ?? {}) as Anchor);
  });
  return { ...before, anchors };
}

/** The reading before, where its translation stands. */
export const onTranslation = (before: Reading, now: Reading): Reading => ({
  shown: placedOn(before.shown, now.shown),
  all: before.all && now.all ? placedOn(before.all, now.all) : before.all,
});
