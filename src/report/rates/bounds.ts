/** Where a text has signs: those that end a clause or a sentence, or brackets. Looked up, since a text may hold a figure every few characters. */
export class Bounds {
  private readonly tables = new Map<string, { readonly starts: Int32Array; readonly ends: Int32Array }>();

  constructor(private readonly text: string) {}

  /** Start of the clause or sentence (by its closing signs) that holds an offset; the text's own start is one. */
  startOf(at: number, signs: string): number {
    return this.tableOf(signs).starts[at] ?? at;
  }

  /** End of it: the index of the closing sign, or of the text. */
  endOf(at: number, signs: string): number {
    return this.tableOf(signs).ends[at] ?? at;
  }

  /** Whether the last bracket of a stretch opens one. */
  endsInBracket(from: number, to: number): boolean {
    const behind = this.startOf(to, '()');
    return behind > from && this.text[behind - 1] === '(';
  }

  private tableOf(signs: string): { readonly starts: Int32Array; readonly ends: Int32Array } {
    const known = this.tables.get(signs);
    if (known) return known;
    const { text } = this;
    const starts = new Int32Array(text.length + 1);
    const ends = new Int32Array(text.length + 1);
    ends[text.length] = text.length;
    for (let at = 1; at <= text.length; at++) starts[at] = signs.includes(text.charAt(at - 1)) ? at : (starts[at - 1] ?? 0);
    for (let at = text.length - 1; at >= 0; at--) ends[at] = signs.includes(text.charAt(at)) ? at : (ends[at + 1] ?? at);
    const made = { starts, ends };
    this.tables.set(signs, made);
    return made;
  }
}
