import type { PageElement } from '../readers/dom';
import type { ShownMark, ShownReport } from '../messages/shown';

/** Where something is shown: an element, and the piece of its text that is meant. */
export interface Place {
  readonly element: PageElement;
  readonly range: Range | null;
}

/** One report of the page: what is to be shown of its audit, and where its parts stand in the page. */
export interface Inspected extends Pick<ShownReport, 'isReport' | 'marks' | 'tales' | 'goals' | 'uncovered'> {
  /** Its number among the reports of the page, from 0. */
  readonly part: number;
  /** Elements that together make up the report's own part of the page. */
  readonly borders: readonly PageElement[];
  /** Where a fact, a section, a table or the number of a claim stands. */
  placeOf(id: string): Place | null;
}

/** A mark of a report. */
export interface Mark extends ShownMark {
  readonly report: Inspected;
}

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
