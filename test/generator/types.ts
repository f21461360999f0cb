import type { FactId, FormId, OtherRows, SectionId, TableId } from '../../src/forms';
import type { Random } from './random';

/** Which form a page prints. A hybrid has the headers of 2019 in block （一） of table two and those of 2021 below. */
export interface Shape {
  readonly form: FormId;
  readonly otherRows: OtherRows;
  readonly hybrid: boolean;
}

export type Figures = ReadonlyMap<FactId, number>;

/** A cell as it will be printed; a figure knows what a careful reader would read in it. */
export interface PrintCell {
  readonly kind: 'header' | 'label' | 'figure' | 'filler';
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The fact that a figure states; of a label, the row that it names. */
  readonly fact?: FactId;
  readonly row?: string;
  readonly value?: number | null;
  readonly unreadable?: true;
  /** A planted error stands here: styles of figures leave it alone. */
  readonly fixed?: true;
}

export interface PrintTable {
  readonly kind: 'table';
  /** null: no table of the form. */
  readonly id: TableId | null;
  readonly rows: readonly (readonly PrintCell[])[];
  /** Rows at the top that are headers. */
  readonly heads: number;
  /** Not shown on a wide screen. */
  readonly hidden?: true;
  /** Stands on the page as this text instead of a table. */
  readonly asText?: string;
}

export type DraftBlock =
  { readonly kind: 'prose'; readonly text: string } | { readonly kind: 'picture'; readonly text: string } | PrintTable;

export interface DraftSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly blocks: readonly DraftBlock[];
}

export interface Planted {
  readonly kind: string;
  readonly facts: readonly FactId[];
  readonly note?: string;
}

/** A figure of the prose, and what it states. */
export interface Told {
  readonly section: SectionId;
  readonly value: number;
  /** Sets of cells whose sum it states, each as good to a careful reader; none when it is about anything else. */
  readonly readings: readonly (readonly FactId[])[];
  /** Whether a careful reader is sure; else it may be read or left. */
  readonly sure: boolean;
}

export interface Culprit {
  readonly fact: FactId;
  readonly value: number;
}

/** A report before it is written down in a layout. */
export interface Draft {
  readonly shape: Shape;
  readonly year: number;
  readonly agency: string;
  /** Whether title and introduction name them. */
  readonly yearKnown: boolean;
  readonly agencyKnown: boolean;
  readonly title: string;
  readonly preface: readonly string[];
  /** Sections in the order of the page; a section that is missing is left out. */
  readonly sections: readonly DraftSection[];
  readonly after: readonly string[];
  /** Blocks between title and preface. */
  readonly before: readonly DraftBlock[];
  readonly figures: Figures;
  /** What the prose tells in figures. */
  readonly told: readonly Told[];
  readonly errors: readonly Planted[];
  readonly culprit: Culprit | null;
  /** Cells that nobody can read any more, and cells that one may read or leave. */
  readonly lost: ReadonlySet<FactId>;
  readonly optional: ReadonlySet<FactId>;
  /** Tables that stand as a picture. */
  readonly pictures: readonly TableId[];
  readonly empty: readonly SectionId[];
}

/** What a careful reader reads in one cell. */
export interface ReadCell {
  readonly value: number | null;
  readonly unreadable?: true;
}

export type Verdict = 'holds' | 'violated' | 'unchecked';

/** A figure of the prose with what the tables say to it; null: blanks, or cells that may be read or left, stand there. */
export interface ToldTruth extends Told {
  readonly verdict: Verdict | null;
}

/** The truth about one report of a page. */
export interface Truth {
  readonly status: 'audited' | 'not-a-report' | 'unreadable';
  /** Reasons that fit; the first is the best. Empty when audited. */
  readonly reasons: readonly string[];
  readonly reason: string | null;
  /** By the headers of table two, else by the rows of table three. */
  readonly form: FormId | null;
  /** The headers are destroyed: the form may stay unknown. */
  readonly formOpen: boolean;
  readonly year: number | null;
  readonly agency: string | null;
  readonly sections: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, 'present' | 'image' | 'missing'>>;
  /** Figures of the prose that is printed. */
  readonly told: readonly ToldTruth[];
  /** Whether section six stands there and says nothing of fees. */
  readonly feeUntold: boolean;
  /** Every cell that must be read; null for blanks and text that is no number. */
  readonly facts: Readonly<Record<FactId, number | null>>;
  readonly unreadable: readonly FactId[];
  /** Cells that may be read, with the only right value. */
  readonly optional: Readonly<Record<FactId, number | null>>;
  readonly lostRows: readonly string[];
  /** Cells of the form that the page's tables do not show. */
  readonly lost: readonly FactId[];
  readonly relations: Readonly<Record<string, Verdict>>;
  /** Relations that may be unchecked instead, since they need an optional cell. */
  readonly open: readonly string[];
  readonly culprit: Culprit | null;
}

export type Kind = 'html' | 'txt';

export interface GeneratedPage {
  readonly seed: number;
  readonly name: string;
  readonly kind: Kind;
  /** The bytes of the page as text. */
  readonly html: string;
  readonly layout: string;
  /** Further layouts of other axes on the same page. */
  readonly also: readonly string[];
  readonly shell: string;
  readonly form: string;
  readonly size: string;
  readonly errors: readonly Planted[];
  readonly truth: Truth;
  /** Further reports on the same page. */
  readonly more: readonly Truth[];
}

export type Transform = (draft: Draft, random: Random) => Draft;

/** Writes a draft as the body of a page, or as a text. */
export interface Writer {
  readonly kind: Kind;
  /** Blank cells leave no trace, so that a row with one is lost. */
  readonly blanksVanish?: true;
  write(draft: Draft, random: Random): string;
}

export type Axis = 'grid' | 'figures' | 'labels' | 'headings' | 'title' | 'around';

export interface Layout {
  readonly name: string;
  readonly axis: Axis;
  readonly apply?: Transform;
  readonly writer?: Writer;
  /** Only for such reports. */
  readonly fits?: (shape: Shape) => boolean;
  /** Several reports on one page. */
  readonly reports?: number;
}

/** A page that is no report, or one that cannot be read. */
export interface NotReport {
  readonly status: 'not-a-report' | 'unreadable';
  /** The best reason first. */
  readonly reasons: readonly string[];
  body(agency: string, year: number, random: Random): string;
}
