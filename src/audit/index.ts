import { FORMS, RELATIONS, TABLE_IDS, type FactId, type Form } from '../forms';
import { NEWEST_YEAR } from '../forms/newest';
import { REQUEST_COLUMNS } from '../forms/requests';
import type { Report } from '../report/types';
import type { Pack } from './packs/schema';
import { factsOfTable, Prose } from './reading';
import { evaluateClaim, evaluateContinuity, lineageOf, evaluate, expandRelations, type Relation } from './relations';
import { findRepairs, tellStories } from './repairs';
import { notApplicable, type Draft, type Rule, type RuleInput, type RuleResult, type Twin } from './rule';
import { RULES } from './rules';
import { stableId } from './stable-id';
import type { Audit, EvaluatedRelation, Finding } from './types';
import { printsOf } from './prints';
import { subjectsOf } from './subjects';
import { unaudited } from './unaudited';
import { RULES_VERSION, TOOL } from './version';

export type * from './types';

/** What only the caller knows: the core has no clock and reads no bytes. */
export interface AuditContext {
  readonly source: string;
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly auditedAt: string;
  /** 1 … n when an input holds several reports. */
  readonly part?: number;
  readonly lastYear?: Report | null;
  /** The same report in another file, a page and its attachment: both are held against each other. */
  readonly twin?: Twin | null;
  /** Runs the rules of local habits, too. */
  readonly local?: boolean;
  /** Ids of rules that the reader has switched off: they do not run, and the output says so. */
  readonly off?: ReadonlySet<string>;
  /** What places ask beside the form, as far as the reader has taken it in. */
  readonly packs?: readonly Pack[];
}

/** Audits one recognised report: evaluates every relation of its form, runs every rule, looks for repairs. */
export function audit(report: Report, context: AuditContext): Audit {
  const { source, sha256, auditedAt, part } = context;
  const head = { schema: 1, tool: TOOL, rules: RULES_VERSION, auditedAt, sha256, source, ...(part ? { part } : {}) } as const;
  if (report.status !== 'audited')
    return { ...head, status: report.status, reason: report.reason, ...filesOf(report), ...unaudited() };
  const form = report.form ? FORMS[report.form] : null;
  const relations = relationsOf(report, form);
  const verdicts = new Map(relations.map((relation) => [relation.id, evaluate(relation, report)]));
  const claims = report.claims.map((claim) => evaluateClaim(claim, report));
  const lastYear = context.lastYear?.status === 'audited' ? context.lastYear : null;
  const continuity = evaluateContinuity(report, lastYear);
  const prose = new Prose(report);
  const { twin = null, packs = [] } = context;
  const input: RuleInput = { report, prose, form, relations, verdicts, claims, continuity, lastYear, twin, packs };
  const run = RULES.map((rule) => ({ rule, result: leftOut(rule, context) ?? rule.check(input) }));
  const findings = distinct(run.flatMap(({ rule, result }) => result.findings.map((draft) => finding(rule, draft, report))));
  const evaluated = [...verdicts.values()];
  const repairs = repairsOf(relations, verdicts, report, lastYear);
  const told = tellStories(findings, repairs, relations, verdicts, claims);
  return {
    ...head,
    status: 'audited',
    reason: null,
    ...filesOf(report),
    report: reportOf(report, claims, prose),
    relations: evaluated,
    continuity,
    findings: told.findings,
    repairs: told.repairs,
    rulesRun: run.map(({ rule, result }) => ({
      rule: rule.id,
      outcome: result.outcome,
      ...(result.reason ? { reason: result.reason } : {}),
    })),
    coverage: coverageOf(evaluated, report),
  };
}

/** What is said of a rule that does not run: the reader has switched it off, or it is one of local habits. */
function leftOut({ id, local }: Rule, context: AuditContext): RuleResult<never> | null {
  if (context.off?.has(id)) return notApplicable('switched-off');
  return local && !context.local ? notApplicable('off') : null;
}

type AuditedReport = NonNullable<Audit['report']>;

/** Files that the page offers: what a reader may open when the page itself cannot be audited. */
const filesOf = ({ attachments }: Report) =>
  attachments.length ? { attachments: attachments.map((entry) => ({ ...entry })) } : {};

function reportOf(report: Report, claims: AuditedReport['claims'], prose: Prose): AuditedReport {
  const [prints, subjects] = [printsOf(report, prose), subjectsOf(report, prose)];
  const facts: AuditedReport['facts'] = {};
  report.facts.forEach((fact, id) => (facts[id] = fact));
  return {
    form: report.form,
    title: report.title,
    agency: report.agency,
    year: report.year,
    publishedOn: report.publishedOn,
    period: report.period,
    sections: report.sections.map(({ id, status, heading }) => ({ id, status, heading })),
    tables: report.tables.map(({ id, status }) => ({ id, status })),
    facts,
    claims,
    ...(report.uncovered && { uncovered: report.uncovered.map((figure) => ({ ...figure })) }),
    ...(report.moreUncovered && { moreUncovered: true }),
    ...(prints.length && { prints }),
    ...(subjects.length && { subjects }),
  };
}

/**
 * The relations of the form, also where a table that would tell it is missing. On a year whose form is not known only those
 * whose cells were all found, or all when nothing was: rows that it adds may be outcomes, and their sum is then not known.
 */
function relationsOf(report: Report, form: Form | null): readonly Relation[] {
  const all = expandRelations(RELATIONS[report.otherRows]);
  if (form || (report.year ?? 0) <= NEWEST_YEAR || !report.facts.size) return all;
  const open = report.foreignRows?.length ? 'requests.disposedTotal' : null;
  return all.filter(({ kind, left, right }) => kind !== open && [...left, ...right].every((id) => report.facts.has(id)));
}

function finding(rule: Rule, draft: Draft, report: Report): Finding {
  const cells = [...(draft.relations ?? []), ...(draft.facts ?? [])];
  const key = `${rule.id}.${draft.key}`;
  const which = cells.length ? cells : [key, String(draft.params?.section ?? draft.params?.table ?? draft.place ?? '')];
  const claims = draft.claims ?? [];
  return {
    id: stableId(report.agency, String(report.year ?? ''), rule.id, key, ...which, ...(draft.which ? [draft.which] : [])),
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    key,
    params: { ...draft.params },
    relations: [...(draft.relations ?? [])],
    facts: [...(draft.facts ?? [])],
    claims: [...claims],
    ...(draft.place ? { place: draft.place } : {}),
    ...(draft.span ? { span: { ...draft.span } } : {}),
  };
}

/** Findings that name the same place are told apart by their order in it. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((entry) => {
    const before = seen.get(entry.id) ?? 0;
    seen.set(entry.id, before + 1);
    return before ? { ...entry, id: stableId(entry.id, String(before)) } : entry;
  });
}

function repairsOf(
  relations: readonly Relation[],
  verdicts: ReadonlyMap<string, EvaluatedRelation>,
  report: Report,
  lastYear: Report | null,
): Audit['repairs'] {
  const checked = relations.filter(({ id }) => verdicts.get(id)?.verdict !== 'unchecked');
  if (!checked.some(({ id }) => verdicts.get(id)?.verdict === 'violated')) return [];
  const values = new Map<FactId, number | null>();
  report.facts.forEach(({ value }, id) => values.set(id, value));
  return findRepairs({ relations: checked, values, hints: hintsOf(report, lastYear) });
}

/** What the narrative and last year's report say of single cells. */
function hintsOf(report: Report, lastYear: Report | null): Map<FactId, number[]> {
  const hints = new Map<FactId, number[]>();
  if (lastYear && lineageOf(report, lastYear) === 'same') {
    for (const { id } of REQUEST_COLUMNS) {
      const carried = lastYear.facts.get(`requests/carriedOut/${id}`)?.value;
      if (typeof carried === 'number') hints.set(`requests/carriedIn/${id}`, [carried]);
    }
  }
  for (const { readings, value, seen } of report.claims) {
    if (seen !== undefined) continue;
    for (const reading of readings) {
      const [only] = reading;
      if (reading.length === 1 && only) hints.set(only, [...(hints.get(only) ?? []), value]);
    }
  }
  return hints;
}

function coverageOf(relations: readonly EvaluatedRelation[], report: Report): Audit['coverage'] {
  const count = (verdict: EvaluatedRelation['verdict']) => relations.filter((relation) => relation.verdict === verdict).length;
  return {
    relations: relations.length,
    holds: count('holds'),
    violated: count('violated'),
    unchecked: count('unchecked'),
    facts: report.facts.size,
    factsOfForm: TABLE_IDS.reduce((sum, table) => sum + factsOfTable(table, report).length, 0),
  };
}
