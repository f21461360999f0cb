import type { Anchor } from '../../document/types';
import type { FactId, FormId, OtherRows, SectionId, TableId } from '../../forms';
import type { Narrative } from './narrative';
import type { Reason } from './reasons';

/** A numeric cell of the form that was located. */
export interface Fact {
  /** Text of the cell, trimmed. */
  readonly raw: string;
  /** The number as printed, without its unit; null for blanks, placeholders and text that is no number. */
  readonly value: number | null;
  /** The cell holds text that is no number. */
  readonly unreadable?: true;
  /** A unit printed behind the number, such as 元. */
  readonly unit?: string;
  /** What a second way of reading gave in place of `raw`; then there is no value. */
  readonly seen?: string;
}

export type SectionStatus = 'present' | 'empty' | 'misplaced' | 'unrecognised' | 'missing';
export type TableStatus = 'present' | 'partial' | 'image' | 'missing';

/** A paragraph of a section's narrative; `id` is what `locate` takes. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Where the text begins in the text of its anchor: to be added to offsets in `text` before they are marked. */
  readonly offset: number;
}

/** Paragraphs by section; `preface`: above section one. */
export type Passages = ReadonlyMap<SectionId | 'preface', readonly Passage[]>;

export interface ReportSection {
  readonly id: SectionId;
  readonly status: SectionStatus;
  /** As printed, with its number, without mark-up such as #; null when missing. */
  readonly heading: string | null;
  /** The paragraphs under the heading, tables left out. */
  readonly passages: readonly Passage[];
}

export interface ReportTable {
  readonly id: TableId;
  readonly status: TableStatus;
}

/** What fills a slot of a claim, and where it stands. */
export interface Filling {
  readonly text: string;
  readonly place: { readonly passage: string; readonly start: number; readonly end: number } | null;
}

/** A figure by which the narrative states the sum of cells of the tables. */
export interface Claim {
  readonly quote: string;
  readonly section: SectionId;
  readonly value: number;
  readonly readings: readonly (readonly FactId[])[];
  /** Whether a careful reader is sure; without, the claim is never violated. */
  readonly certain: boolean;
  /** Where it is not certain: what the words leave open. */
  readonly open?: 'who' | 'what' | 'when' | 'which';
  /** It is rounded: the cells may differ from it by so much. */
  readonly within?: number;
  /** Cells that it may hold as well: 收到32件，均予以公开 leaves open what came of those carried in. */
  readonly besides?: readonly FactId[];
  /** It would be certain, but for another figure of the paragraph for the same cells. */
  readonly rival?: true;
  /** What fills its slots; where no words do, the report's own identity does, without a place. */
  readonly because?: Partial<Readonly<Record<'who' | 'what' | 'when' | 'which', Filling>>>;
  /** Where the number stands: passage id and offsets in its text. */
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  /** What a second way of reading gave in place of the number; then it is not certain. */
  readonly seen?: string;
}

/** A figure of the narrative that is no claim. */
export interface Uncovered {
  readonly section: SectionId;
  readonly value: number;
  readonly place: NonNullable<Filling['place']>;
  /** What it counts, in words of the text; '' where none stand beside it. */
  readonly counts: string;
  readonly reason: 'share' | 'approximate' | 'other-body' | 'other-time' | 'other-thing';
}

/** A title by which the page is named beside the report's own: by its name, the meta tag of the article or a heading. */
export interface OtherTitle {
  readonly from: 'page' | 'article' | 'heading';
  readonly title: string;
  readonly agency: string;
  readonly year: number | null;
}

/** A label that still differs from the form after all that is forgiven. */
export interface LabelDifference {
  readonly table: TableId;
  readonly expected: string;
  readonly found: string;
  readonly facts: readonly FactId[];
}

/** A cell that stands on the page twice, with different texts. */
export interface Contradiction {
  readonly fact: FactId;
  readonly first: string;
  readonly second: string;
}

/** A row with more or fewer figures than the form has. */
export interface RowCount {
  readonly table: TableId;
  readonly row: string;
  readonly seen: number;
  readonly expected: number;
  readonly facts: readonly FactId[];
  /** Of surplus cells: whether they are blank or equal to the figure that was taken. */
  readonly agree?: boolean;
}

/** A column or row of the page's own: 小计 columns, subtotals on group labels, extra rows. */
export interface LocalSum {
  readonly kind: 'column' | 'row';
  readonly table: TableId;
  readonly label: string;
  /** The facts that it adds up. */
  readonly parts: readonly FactId[];
  readonly value: number | null;
  readonly raw: string;
}

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** What recognition found: whose report, which form, which cell is which fact. */
export interface Report {
  readonly status: 'audited' | 'not-a-report' | 'unreadable';
  readonly reason: Reason | null;
  readonly form: FormId | null;
  readonly otherRows: OtherRows;
  readonly title: string;
  readonly agency: string;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly period: Period | null;
  /** Code of the site (SiteIDCode), or null. */
  readonly siteCode: string | null;
  /** Other titles of such a report by which the page is named. */
  readonly otherTitles?: readonly OtherTitle[];
  /** The source tells what it links: a page, not a text. */
  readonly linked?: boolean;
  readonly sections: readonly ReportSection[];
  readonly tables: readonly ReportTable[];
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** Headers of table two that were seen, by form: for hybrids. */
  readonly generations: readonly FormId[];
  readonly labels: readonly LabelDifference[];
  readonly rowCounts: readonly RowCount[];
  readonly localSums: readonly LocalSum[];
  /** Cells whose copies differ, in page order; they are no facts. `second/<fact>` locates the second copy. */
  readonly contradictions?: readonly Contradiction[];
  /** Labels of rows of table three that no form has; absent when there are none. */
  readonly foreignRows?: readonly string[];
  readonly claims: readonly Claim[];
  /** The other figures of the narrative; absent where the page is not audited. */
  readonly uncovered?: readonly Uncovered[];
  /** More of them stand there than are listed, or the narrative is longer than any report's and was not read to its end. */
  readonly moreUncovered?: true;
  /** What the narrative tells beside claims; absent when nothing was read. */
  readonly narrative?: Narrative;
  /** Text before section one. */
  readonly preface: readonly Passage[];
  /** Links to files beside the report. */
  readonly attachments: readonly { readonly text: string; readonly address: string }[];
  /**
   * Where a fact, a section (`section/<id>`), a table (`table/<id>`), a passage, a local sum (`sum/<index>`), a label that
   * differs (`label/<index>`) or the first cell of a row that was miscounted (`row/<table>/<row>`) stands.
   */
  locate(id: string): Anchor | null;
}
