import type { Cell } from '../../document/types';
import { fold } from '../../forms/printed/normal';
import { GARBLED_FIGURE, GLUED_FIGURE } from '../../forms/printed/tables';
import { isBlank, isFigure } from '../pieces';
import type { RawRow } from './rows';

/** A row that was taken from a stream of cells: its label, and what follows it up to the next label. */
export interface StreamRow {
  readonly label: string;
  readonly cells: Cell[];
  /** Everything behind the label, blanks and unknown words included. */
  readonly slots: Cell[];
  /** Whether label and figures stand in one row of the source, so that its blanks count. */
  structured: boolean;
  /** Rows of figures or blanks without any label stand below: those of sub-rows whose labels are lost. */
  followed?: true;
}

/** What a text of a table is: the label of a row, something that ends a row, or nothing known. */
export type TextKind = 'row' | 'border' | null;

/** How many texts in a row may together form one label that was broken across lines. */
const LONGEST_BREAK = 6;
/** Behind so many texts without a label or a figure the table has ended: what follows is no label in pieces. */
const LONGEST_TALK = 100;
/** A table has not a tenth as many texts: of a stream with more, those beyond are labels whole or not at all. */
const MOST_TEXTS = 4000;
const LONGEST_LABEL = 120;
const LONGEST_WORD = 10;

/**
 * Rows out of a stream of cells whose columns mean nothing: a label, then every figure up to the next label or border.
 * @param width most cells that a row of the table has: one that has them beside its label is complete.
 */
export function streamRows(rows: readonly RawRow[], kindOf: (text: string) => TextKind, width = Infinity): StreamRow[] {
  const stream = new RowStream(kindOf);
  for (const row of rows) stream.read(row, width);
  return stream.found;
}

class RowStream {
  readonly found: StreamRow[] = [];
  private current: StreamRow | null = null;
  /** Still open for slots when a word has ended the figures. */
  private run: StreamRow | null = null;
  /** How many cells the row of the source gave that holds the label. */
  private inline = 0;
  private broken: string[] = [];
  /** Texts since the last label or figure. */
  private talk = 0;
  private texts = 0;

  constructor(private readonly kindOf: (text: string) => TextKind) {}

  read({ cells }: RawRow, width: number): void {
    const loose = cells.length < 3;
    const [first] = cells.filter(({ text }) => !isBlank(text));
    const foreign = this.inline >= width || (this.inline > 0 && cells.filter(({ text }) => isFigure(text)).length > 1);
    if (foreign && this.run && (first ? isFigure(first.text) : cells.length >= width)) this.run.followed = true;
    if (foreign) this.close();
    let own = false;
    for (const cell of cells) {
      if (isBlank(cell.text)) {
        this.run?.slots.push(cell);
        if (own && !loose) this.current?.cells.push(cell);
      } else if (isFigure(cell.text)) this.figure(cell, own);
      else own = this.text(cell, own, loose);
    }
    if (own) this.inline = this.run?.slots.length ?? 0;
  }

  private close(): void {
    this.current = this.run = null;
    this.inline = 0;
  }

  private figure(cell: Cell, own: boolean): void {
    const { current, run } = this;
    if (current && !own && current.cells.length) current.structured = false;
    current?.cells.push(cell);
    run?.slots.push(cell);
    this.broken = [];
    this.talk = 0;
  }

  /** Takes a text; returns whether the row of the source holds a label now. */
  private text(cell: Cell, own: boolean, loose: boolean): boolean {
    const isTalk = ++this.talk > LONGEST_TALK || ++this.texts > MOST_TEXTS;
    this.broken = isTalk ? [cell.text] : [...this.broken.slice(-LONGEST_BREAK), cell.text];
    const label = labelOf(this.broken, this.kindOf);
    if (label !== null) {
      this.close();
      this.current = this.run = { label, cells: [], slots: [], structured: !loose };
      this.found.push(this.current);
      this.broken = [];
      this.talk = 0;
      return true;
    }
    const glued = this.current?.cells.length === 0 && GLUED_FIGURE.test(fold(cell.text));
    if (glued || this.kindOf(cell.text) === 'border') this.close();
    else {
      if (own || isWord(cell.text)) this.run?.slots.push(cell);
      if (this.current?.cells.length && own) this.current.cells.push(cell);
      else if (this.current?.cells.length) this.current = null;
    }
    return own;
  }
}

/** A word or a garbled figure in place of a figure, on a line of its own. */
const isWord = (text: string) => text.length <= LONGEST_WORD && (!/[\d。]/.test(fold(text)) || GARBLED_FIGURE.test(fold(text)));

/** The shortest run of texts, ending with the last one, that is the label of a row. */
function labelOf(texts: readonly string[], kindOf: (text: string) => TextKind): string | null {
  let joined = '';
  for (const text of [...texts].reverse()) {
    if (joined && joined.length + text.length > LONGEST_LABEL) return null;
    joined = text + joined;
    if (kindOf(joined) === 'row') return joined;
  }
  return null;
}
