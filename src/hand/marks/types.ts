import type { Audit, Finding, Repair, Severity } from '../../audit/types';
import type { Role } from '../../messages/shown';

/** One report, audited, as far as marks need it. */
export interface Marked {
  readonly findings: readonly Finding[];
  readonly repairs: readonly Repair[];
  readonly facts: NonNullable<Audit['report']>['facts'];
  readonly claims: readonly Pick<NonNullable<Audit['report']>['claims'][number], 'about' | 'value' | 'place' | 'section'>[];
  /** The relations that findings name, by id: what a sum consists of. */
  readonly relations: ReadonlyMap<string, { readonly left: readonly string[]; readonly right: readonly string[] }>;
  /** Whether a fact, section or table stands anywhere on the page. */
  stands(id: string): boolean;
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
}
