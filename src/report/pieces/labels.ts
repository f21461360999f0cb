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
/** So many texts are remembered; a page may hold any number. */
const MOST_SEEN = 4000;

/** Finds out which label of a list a printed text means. */
export class LabelMatcher {
  private readonly exact = new Map<string, LabelMatch>();
  private readonly seen = new Map<string, LabelMatch | null>();
  private readonly keys: { key: string; id: string; expected: string }[] = [];

  constructor(labels: readonly Label[]) {
    for (const { id, text, aliases = [] } of labels) {
      const expected = text;
      for (const wording of [text, ...aliases]) {
        const key = labelKey(wording);
        if (!this.exact.has(key)) this.exact.set(key, { id, expected, exact: true });
        this.keys.push({ key, id, expected });
      }
    }
  }

  /** The label that `text` means, or null. Near misses only when one label is clearly the nearest. */
  match(text: string): LabelMatch | null {
    if (text.length > 160) return null;
    const cached = this.seen.get(text);
    if (cached !== undefined) return cached;
    const key = labelKey(text);
    const found = this.exact.get(key) ?? this.exact.get(chineseWords(key)) ?? this.near(key);
    if (this.seen.size >= MOST_SEEN) this.seen.clear();
    this.seen.set(text, found);
    return found;
  }

  /** Whether `text` is a label to the letter. */
  has(text: string): boolean {
    return this.match(text)?.exact ?? false;
  }

  private near(key: string): LabelMatch | null {
    if (key.length < SHORTEST_FUZZY || !/\p{Script=Han}/u.test(key)) return null;
    let best: { id: string; expected: string } | null = null;
    let least = Infinity;
    let tied = false;
    for (const candidate of this.keys) {
      const limit = Math.floor(Math.max(candidate.key.length, key.length) * TOLERANCE);
      if (candidate.key.length < SHORTEST_FUZZY || Math.abs(candidate.key.length - key.length) > limit) continue;
      const distance = editDistance(key, candidate.key, limit);
      if (distance > limit) continue;
      if (distance < least) [best, least, tied] = [candidate, distance, false];
      else if (distance === least && best?.id !== candidate.id) tied = true;
    }
    return best && !tied ? { id: best.id, expected: best.expected, exact: false } : null;
  }
}

/** Levenshtein distance; stops early with `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const value = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length] as number;
}
