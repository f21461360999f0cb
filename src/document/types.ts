/**
 * The neutral page model that every reader yields and recognition reads. Anchors are opaque to everyone but the
 * reader that made them: for the live page the node itself, for files nothing.
 */

declare const anchorBrand: unique symbol;

/** Where something stands, in a way that only the reader that made it understands. */
export interface Anchor {
  readonly [anchorBrand]?: never;
}

/** A cell of a grid; one object, however many slots it spans. */
export interface Cell {
  /** Text as it stands, without mark-up; `\n` for a line break. */
  readonly text: string;
  /** Slot of its upper left corner. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly anchor: Anchor;
}

/** A table as rectangle: `rows[r][c]` is the cell that covers the slot, or null when none does. */
export interface Grid {
  readonly kind: 'grid';
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Whether cells of one column stand in one column of the source: true for HTML, false for tabbed text. */
  readonly aligned: boolean;
  /** The rows come from text and may have been padded to one width: a blank last cell may hide one that was lost. */
  readonly padded?: true;
  readonly anchor: Anchor;
}

/** A run of text between block borders. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Text as it stands; offsets of claims count UTF-16 units in it. */
  readonly text: string;
  /** 1–6 for heading elements and `#` marks, 0 otherwise. */
  readonly level: number;
  /** Its lines may be rows of tables: it is to be divided (src/readers/lines.ts) before anything is recognised in it. */
  readonly preformatted?: true;
  readonly anchor: Anchor;
}

/** A picture, an attachment, or something embedded: what may stand where a table should. */
export interface Attachment {
  readonly kind: 'picture' | 'link' | 'frame';
  /** Alternative text, link text or title. */
  readonly text: string;
  readonly address: string;
  readonly anchor: Anchor;
}

export type Block = Grid | Paragraph | Attachment;

/** A page, file or pasted text. */
export interface Document {
  /** The title element of a page, or ''. */
  readonly title: string;
  /** Meta tags, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
  /** Everything with text, in reading order. */
  readonly blocks: readonly Block[];
  /** Parts that the page does not show were left out. */
  readonly hides?: true;
  /** The page is larger than any report: not all of it was read. */
  readonly cut?: true;
}
