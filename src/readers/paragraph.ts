/** Where a paragraph's text comes from: its text nodes and where each starts in the text. */
export interface TextPlace<N extends object> {
  readonly element: N;
  readonly nodes: readonly N[];
  readonly starts: readonly number[];
}

/** A paragraph while it is read. */
export class Paragraph<N extends object> {
  private text = '';
  private nodes: N[] = [];
  private starts: number[] = [];
  private holder: N | null = null;

  /** Adds the text of a node; blanks before the first text are none of the paragraph. */
  append(data: string, node: N, parent: N): void {
    if (!this.nodes.length && !data.trim()) return;
    if (!this.nodes.length) this.text = this.text.trim();
    this.holder ??= parent;
    this.nodes.push(node);
    this.starts.push(this.text.length);
    this.text += data;
  }

  breakLine(): void {
    this.text += '\n';
  }

  /** Ends it. @returns its text and where that comes from; null when there was none. */
  take(): { text: string; place: TextPlace<N> } | null {
    const { text, nodes, starts, holder } = this;
    this.text = '';
    if (!holder) return null;
    this.nodes = [];
    this.starts = [];
    this.holder = null;
    return { text, place: { element: holder, nodes, starts } };
  }
}
