import type { SectionId } from '../../forms';
import type { Cause } from '../repairs';
import type { Audit, Finding, Severity } from '../types';

/** One thing to look at: what one repair explains, and what one slip makes several rules say, is one doubt. */
export interface Doubt {
  /** The gravest among its findings. */
  readonly severity: Severity;
  /** The gravest first. */
  readonly findings: readonly Finding[];
  /** What may lie behind it; null where no repair explains it. */
  readonly cause: Cause | null;
  /** Ids of the relations that it concerns, also those across years. */
  readonly relations: readonly string[];
  /** The section of the report to which it belongs; `whole`: to none alone. */
  readonly section: SectionId | 'whole';
}

/** What doubts are made from. */
export type Judged = Pick<Audit, 'findings' | 'repairs' | 'report'>;

/** How many doubts there are, and what was checked: the figures that every surface tells. */
export interface Count {
  /** Doubts of each severity; notices are told apart and are no doubts. */
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  /** Relations that errors and warnings concern. */
  readonly involved: number;
  /** Relations of the form, those that hold, and those that could not be checked. */
  readonly relations: number;
  readonly holds: number;
  readonly unchecked: number;
}
