import type { Label } from '../../forms';
import { chineseWords, labelKey } from '../../forms/printed/normal';

/** How a printed label was recognised. */
export interface LabelMatch {
  readonly id: string;
  /** Wording of the form, without numbering. */
  readonly expected: string;
  readonly exact: boolean;
}

/** How far a label may be from the form and still be meant, as a share of its length. */
const TOLERANCE = 0.36;
/** Shorter labels must agree to the letter. */
const SHORTEST_FUZZY = 4;
/** No label is longer, with all notes. */
const LONGEST_TEXT = 160;
/** So many texts are remembered; a page may hold any number. */
const MOST_SEEN = 4000;

/** Finds out which label of a list a printed text means. */
export class LabelMatcher {
  private readonly exact = new Map<string, LabelMatch>();
  private readonly seen = new Map<string, LabelMatch | null>();
  private readonly keys: { key: string; classes: Classes; id: string; expected: string }[] = [];

  constructor(labels: readonly Label[]) {
    for (const { id, text, aliases = [] } of labels) {
      const expected = text;
      for (const wording of [text, ...aliases]) {
        const key = labelKey(wording);
        if (!this.exact.has(key)) this.exact.set(key, { id, expected, exact: true });
        this.keys.push({ key, classes: classesOf(key), id, expected });
      }
    }
  }

  /** The label that `text` means, or null. Near misses only when one label is clearly the nearest. */
  match(text: string): LabelMatch | null {
    if (text.length > LONGEST_TEXT) return null;
    const cached = this.seen.get(text);
    if (cached !== undefined) return cached;
    const key = labelKey(text);
    const found = this.exact.get(key) ?? this.exact.get(chineseWords(key)) ?? this.near(key);
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.set(text, found);
    return found;
  }

  /** The label that `text` is to the letter, or null. */
  exactly(text: string): LabelMatch | null {
    if (text.length > LONGEST_TEXT) return null;
    const key = labelKey(text);
    return this.exact.get(key) ?? this.exact.get(chineseWords(key)) ?? null;
  }

  /** Whether `text` is a label to the letter. */
  has(text: string): boolean {
    return this.exactly(text) !== null;
  }

  private near(key: string): LabelMatch | null {
    if (key.length < SHORTEST_FUZZY || !/\p{Script=Han}/u.test(key)) return null;
    let best: { id: string; expected: string } | null = null;
    let least = Infinity;
    let tied = false;
    const classes = classesOf(key);
    for (const candidate of this.keys) {
      const limit = Math.floor(Math.max(candidate.key.length, key.length) * TOLERANCE);
      if (candidate.key.length < SHORTEST_FUZZY || Math.abs(candidate.key.length - key.length) > limit) continue;
      if (lacksMore(classes, candidate.classes, limit) || lacksMore(candidate.classes, classes, limit)) continue;
      const distance = editDistance(key, candidate.key, limit);
      if (distance > limit) continue;
      if (distance < least) [best, least, tied] = [candidate, distance, false];
      else if (distance === least && best?.id !== candidate.id) tied = true;
    }
    return best && !tied ? { id: best.id, expected: best.expected, exact: false } : null;
  }
}

/** Which characters a text has, each in one of 128 classes. */
type Classes = Int32Array;
const WORDS = 4;
const BITS = 32;

function classesOf(text: string): Classes {
  const classes = new Int32Array(WORDS);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word = (code >> 5) % WORDS;
    classes[word] = (classes[word] ?? 0) | (1 << (code % BITS));
  }
  return classes;
}

/** Whether one text has more than so many classes of characters that the other lacks: they are no nearer to each other than that. */
function lacksMore(one: Classes, other: Classes, most: number): boolean {
  let left = most;
  for (let i = 0; i < WORDS; i++)
    for (let bits = (one[i] ?? 0) & ~(other[i] ?? 0); bits; bits &= bits - 1) if (--left < 0) return true;
  return false;
}

/** Two rows of distances, used by turns. */
let [above, below] = [new Uint16Array(64), new Uint16Array(64)];

/** Levenshtein distance; stops early with `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (above.length <= b.length) [above, below] = [new Uint16Array(2 * b.length), new Uint16Array(2 * b.length)];
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const code = a.charCodeAt(i - 1);
    let least = i;
    below[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (code === b.charCodeAt(j - 1) ? 0 : 1);
      const value = Math.min((above[j] ?? 0) + 1, (below[j - 1] ?? 0) + 1, changed);
      below[j] = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    [above, below] = [below, above];
  }
  return above[b.length] ?? 0;
}
