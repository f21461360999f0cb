import type { Audit, Finding, Repair, Severity } from '../../audit/types';
import type { Role } from '../../messages/shown';
import type { Report } from '../../report';

/** One report, audited, as far as marks need it. */
export interface Marked {
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  readonly facts: NonNullable<Audit['report']>['facts'];
  readonly claims: readonly Pick<NonNullable<Audit['report']>['claims'][number], 'about' | 'value' | 'place' | 'section'>[];
  /** The relations that findings name, by id: what a sum consists of. */
  readonly relations: ReadonlyMap<string, { readonly left: readonly string[]; readonly right: readonly string[] }>;
  /** Rows with more or fewer figures than the form has, and labels that differ from it. */
  readonly rowCounts: Report['rowCounts'];
  readonly labels: Report['labels'];
  /** Whether a fact, section or table stands anywhere on the page. */
  stands(id: string): boolean;
  /** Whether a cell without a figure is the total of cells of which some have one. */
  isLeftOut(id: string): boolean;
}

/** What is to be marked. */
export interface Mark {
  /** Id of a fact, `claim/<index>`, or the place of a finding. */
  readonly id: string;
  role: Role;
  severity: Severity;
  /** The findings that it takes part in, those that ask about it first. */
  readonly findings: Finding[];
  /** Whether the keyboard stops here: once for each finding. */
  stop: boolean;
  note: string;
}
