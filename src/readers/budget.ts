/**
 * What one document may take up at most: several times what a hundred reports on one page do. A hostile page neither fills
 * the memory nor freezes the tab: what lies beyond is left out, and the document says so.
 */
const MOST = { nodes: 500_000, blocks: 40_000, characters: 4_000_000, rows: 10_000, slots: 150_000 };

/** Every cell or paragraph takes room beside its text. */
const LEAST_SIZE = 8;

/** What is left for a document while it is read; one for all of its tables and texts together. */
export class Budget {
  private readonly left = { ...MOST };
  private cut = false;
  private out = false;

  /** Something of the document was left out. */
  get exceeded(): boolean {
    return this.cut;
  }

  /** Nothing more can be read. */
  get spent(): boolean {
    return this.out;
  }

  /** Nodes or lines that may be read still. */
  get nodes(): number {
    return this.left.nodes;
  }

  /** Whether a grid of so many rows, all as wide as the widest, may still be read. */
  holds(rows: number, width: number): boolean {
    return rows <= this.left.rows && rows * width <= this.left.slots;
  }

  /** Notes that something was left out. */
  leaveOut(): void {
    this.cut = true;
  }

  /** Takes a node. @returns whether there was room. */
  node(): boolean {
    return this.take('nodes');
  }

  /** Takes a block. @returns whether there was room. */
  block(): boolean {
    return this.take('blocks');
  }

  private take(what: 'nodes' | 'blocks'): boolean {
    if (--this.left[what] < 0) this.cut = this.out = true;
    return this.left[what] >= 0;
  }

  /** Takes a grid. */
  grid(rows: number, width: number): void {
    this.left.rows -= rows;
    this.left.slots -= rows * width;
  }

  /** Takes a text. @returns it, or the beginning for which there was room. */
  text(text: string): string {
    const room = this.left.characters;
    this.left.characters -= text.length + LEAST_SIZE;
    if (this.left.characters < 0) this.out = true;
    if (text.length <= room) return text;
    this.cut = true;
    return text.slice(0, Math.max(0, room));
  }

  /** Takes a text of which every line is read by itself, like a block. @returns it, or the lines for which there was room. */
  lines(text: string): string {
    const taken = this.text(text);
    for (let end = taken.indexOf('\n'); end >= 0; end = taken.indexOf('\n', end + 1))
      if (!this.block()) return taken.slice(0, end);
    return taken;
  }
}
