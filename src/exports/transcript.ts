/**
 * A report as it was read, to be drawn again: its paragraphs and tables in reading order, and what was recognised in each place.
 * Plain JSON.
 */
export interface Transcript {
  readonly blocks: readonly TranscriptBlock[];
  /** How many blocks were left out at the end, since there were too many. */
  readonly left: number;
}

export type TranscriptBlock = TranscriptText | TranscriptTable | TranscriptPicture;

/** A picture: what it shows was not read. */
export interface TranscriptPicture {
  readonly kind: 'picture';
  /** Its alternative text. */
  readonly text: string;
}

export interface TranscriptText {
  readonly kind: 'text';
  readonly text: string;
  /** 1–6 for headings, else 0. */
  readonly level: number;
  /** What begins here, or stands here as a whole: facts, `section/<id>`, passages. */
  readonly places: readonly string[];
  /** Figures in the text, in order, none within another. */
  readonly figures: readonly TranscriptFigure[];
}

/** A figure of the narrative, from `start` to `end` in UTF-16 units of its text. */
export interface TranscriptFigure {
  readonly start: number;
  readonly end: number;
  /** A claim of the audit's report, or one of its uncovered figures, by its number there. */
  readonly kind: 'claim' | 'uncovered';
  readonly index: number;
}

export interface TranscriptTable {
  readonly kind: 'table';
  /** `table/<id>` where the table is one of the form. */
  readonly places: readonly string[];
  /** Each row's cells that begin in it, from left to right. */
  readonly rows: readonly (readonly TranscriptCell[])[];
}

export interface TranscriptCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Facts that stand in it. */
  readonly places: readonly string[];
}
