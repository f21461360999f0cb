import type { ExaminedReport, ShownAudit } from '../messages/reading';

/** One report of the page: its audit, and where its parts stand in the page. */
export interface Inspected {
  /** Its number among the reports of the page, from 0. */
  readonly part: number;
  readonly audit: ShownAudit;
  /** The relations that findings name, by id: what a sum consists of. */
  readonly relations: ReadonlyMap<string, ExaminedReport['relations'][number]>;
  /** Element of a fact, section, table or passage. */
  element(id: string): Element | null;
  /** A piece of a passage's text. */
  range(passage: string, start: number, end: number): Range | null;
}

/** How a mark looks: brackets around what is asked about, dots under what takes part, a bar beside a place. */
export type Role = 'primary' | 'related' | 'place';

/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
