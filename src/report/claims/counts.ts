import type { WordData } from '../../forms/lexicon';

/** What a sentence has counted: kinds of documents since the last act, proceedings since the last result. */
export class Counts {
  private readonly kinds = new Set<WordData['docs']>();
  private readonly cases = new Set<WordData['proceeding']>();
  private ended?: boolean;

  /** Whether a figure without a noun may be of several kinds of documents. */
  get severalKinds(): boolean {
    return this.kinds.size > 1;
  }

  /** Whether a result may be of several proceedings. */
  get severalCases(): boolean {
    return this.cases.size > 1;
  }

  /** Counts a kind of document; a new act begins a new count. */
  document(kind: WordData['docs'], anew: boolean): void {
    if (anew) this.kinds.clear();
    this.kinds.add(kind);
  }

  /** Counts proceedings; those behind a result are counted anew. */
  proceeding(name: WordData['proceeding'] | '', value: number): void {
    if (this.ended) this.cases.clear();
    this.ended = false;
    if (name && value > 0) this.cases.add(name);
    if (name !== 'litigation' && name !== 'reconsideration') this.cases.delete('litigation');
  }

  /** A result was told: other proceedings follow. */
  result(): void {
    this.ended = true;
  }

  /** The sentence is over. */
  clear(): void {
    this.kinds.clear();
    this.cases.clear();
  }
}
