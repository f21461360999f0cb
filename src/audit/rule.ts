import type { Form } from '../forms';
import type { Report } from '../report/types';
import type { Pack } from './packs/schema';
import type { Prose } from './reading';
import type { Relation } from './relations';
import type { Audit, EvaluatedClaim, EvaluatedRelation, Severity } from './types';

/** A report as another file shows it, a page and its attachment, and where that is. */
export interface Twin {
  readonly report: Report;
  readonly source: string;
}

/** Everything a rule may look at. */
export interface RuleInput {
  readonly report: Report;
  /** What it tells in words. */
  readonly prose: Prose;
  /** Null when the generation is unknown. */
  readonly form: Form | null;
  readonly relations: readonly Relation[];
  /** Verdicts, by relation id. */
  readonly verdicts: ReadonlyMap<string, EvaluatedRelation>;
  readonly claims: readonly EvaluatedClaim[];
  readonly continuity: readonly EvaluatedRelation[];
  readonly lastYear: Report | null;
  /** The same report in another file; null where there is none. */
  readonly twin: Twin | null;
  /** What places ask beside the form, as far as the reader has taken it in. */
  readonly packs: readonly Pack[];
}

/** A finding before it has an id. Missing lists are empty; `severity` overrides that of the rule. */
export interface Draft<Key extends string = string> {
  /** Which of the rule's own keys: its message is found under `<id of the rule>.<key>`. */
  readonly key: Key;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly relations?: readonly string[];
  readonly facts?: readonly string[];
  readonly claims?: readonly number[];
  readonly place?: string;
  /** The part of the passage's text that is meant: offsets in `passage.text` plus `passage.offset`. */
  readonly span?: { readonly start: number; readonly end: number };
  readonly severity?: Severity;
  /** What tells it apart from others about the same cells or place: a part of its id. */
  readonly which?: string;
}

export type RuleOutcome = Audit['rulesRun'][number]['outcome'];

export interface RuleResult<Key extends string = string> {
  readonly outcome: RuleOutcome;
  /** Why a rule could not tell or does not apply. */
  readonly reason?: string;
  readonly findings: readonly Draft<Key>[];
}

export interface Rule<Id extends string = string, Key extends string = string> {
  /** Kebab-case words; also the name of its file and of its page in the handbook. */
  readonly id: Id;
  readonly severity: Severity;
  /** Rules of the catalogue that it carries out, such as. */
  readonly covers: readonly string[];
  /** What its findings may be: each has a message. */
  readonly keys: readonly Key[];
  /** Off unless asked for. */
  readonly local?: true;
  check(input: RuleInput): RuleResult<NoInfer<Key>>;
}

/** Both sums of a relation that does not hold, and by how much they differ; null of any other. */
export function differing({ verdict, left, right }: EvaluatedRelation) {
  if (verdict !== 'violated') return null;
  const sums = { left: left ?? 0, right: right ?? 0 };
  return { ...sums, difference: sums.left - sums.right };
}

/** A rule with the very words of its id and keys, from which the types of all texts are derived (rules/index.ts). */
export const defineRule = <const Id extends string, const Key extends string>(rule: Rule<Id, Key>): Rule<Id, Key> => rule;

export const PASS: RuleResult<never> = { outcome: 'pass', findings: [] };
export const notApplicable = (reason: string): RuleResult<never> => ({ outcome: 'not-applicable', reason, findings: [] });
export const unsure = (reason: string): RuleResult<never> => ({ outcome: 'unsure', reason, findings: [] });

/** Fail with findings, else unsure when something could not be checked, else pass. */
export function judged<Key extends string>(findings: readonly Draft<Key>[], doubt?: string): RuleResult<Key> {
  if (findings.length) return { outcome: 'fail', findings };
  return doubt ? unsure(doubt) : PASS;
}
