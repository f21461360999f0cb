import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit, Finding } from '../../src/audit';
import { decodeBytes } from '../../src/readers/decode';
import { countClaims } from './claims';
import type { Label } from './claims';
import { auditPage } from './pipeline';
import { addSum, countOf, emptyScore, emptySum } from './score';
import type { RuleCounts, Score, Sum } from './score';

/** A finding that a labelled page gives cause for; what is not named is not held against it. */
interface ExpectedFinding {
  readonly rule: string;
  readonly table?: string;
  readonly section?: string;
  readonly value?: number;
  readonly facts?: readonly string[];
  readonly relations?: readonly string[];
}

/** What `pages.json` says of a page; `README.md` beside this file describes it. */
interface Expected {
  readonly status: string;
  readonly reason?: string;
  readonly mayReason?: readonly string[];
  readonly form?: string | null;
  readonly year?: number | null;
  readonly agency?: string;
  readonly violated?: readonly string[];
  readonly unchecked?: Readonly<Record<string, readonly string[]>>;
  readonly sections?: Readonly<Record<string, string>>;
  readonly facts?: Readonly<Record<string, number | null>>;
  readonly claims?: readonly Label[];
  readonly findings: readonly ExpectedFinding[];
  readonly may?: {
    readonly holds?: readonly string[];
    readonly findings?: readonly string[];
    readonly claimsViolated?: readonly { readonly value: number }[];
  };
  readonly culprit?: readonly { readonly fact: string; readonly to: number }[];
  readonly clean?: boolean;
}

interface Entry {
  readonly file: string;
  readonly expect: Expected;
  /** What is different when the file is read without running its scripts and frames. */
  readonly asFile?: Partial<Expected>;
}

type Note = (text: string) => void;

const SECTIONS = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];
const shown = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));

function judgeReport(expected: Expected, { report }: Audit, score: Score, note: Note): void {
  const equal = (what: string, got: unknown, want: unknown): number => {
    if (got === want) return 1;
    note(`${what}: ${shown(got)}, label ${shown(want)}`);
    return 0;
  };
  for (const [fact, value] of Object.entries(expected.facts ?? {})) {
    score.cells++;
    const read = report?.facts[fact];
    if (!read) score.missed++;
    else if (read.value !== value) score.wrong++;
    equal(fact, read?.value, value);
  }
  if ('form' in expected) {
    score.forms++;
    score.formsRight += equal('form', report?.form, expected.form);
  }
  if ('year' in expected) {
    score.years++;
    score.yearsRight += equal('year', report?.year, expected.year);
  }
  if ('agency' in expected) {
    score.agencies++;
    score.agenciesRight += equal('agency', report?.agency, expected.agency);
  }
  for (const id of SECTIONS) {
    score.sections++;
    const read = report?.sections.find((section) => section.id === id)?.status;
    score.sectionsRight += equal(`section ${id}`, read, expected.sections?.[id] ?? 'present');
  }
}

function judgeRelations({ violated = [], unchecked = {}, may }: Expected, { relations }: Audit, score: Score, note: Note): void {
  const open = new Set(Object.values(unchecked).flat());
  for (const { id, verdict } of relations) {
    const wanted = violated.includes(id) ? 'violated' : open.has(id) ? 'unchecked' : 'holds';
    const right = verdict === wanted || (verdict === 'holds' && Boolean(may?.holds?.includes(id)));
    score.relations++;
    if (right) score.relationsRight++;
    else note(`relation ${id}: ${verdict}, label ${wanted}`);
    if (verdict !== 'violated') continue;
    score.violatedFound++;
    if (wanted === 'violated') score.violatedRight++;
  }
  score.violatedTrue += violated.length;
  score.violatedHit += violated.filter((id) => relations.some((one) => one.id === id && one.verdict === 'violated')).length;
}

const isOne = (expected: ExpectedFinding, { rule, params, facts, relations }: Finding): boolean =>
  rule === expected.rule &&
  (!expected.table || params['table'] === expected.table || facts.some((fact) => fact.startsWith(`${expected.table}/`))) &&
  (!expected.section || params['section'] === expected.section) &&
  (expected.value === undefined || params['value'] === expected.value) &&
  (expected.facts ?? []).every((fact) => facts.includes(fact)) &&
  (expected.relations ?? []).every((id) => relations.includes(id));

function judgeFindings({ findings, may }: Expected, found: Audit, note: Note): RuleCounts {
  const rules: RuleCounts = {};
  for (const expected of findings) {
    if (found.findings.some((finding) => isOne(expected, finding))) countOf(rules, expected.rule).right++;
    else {
      countOf(rules, expected.rule).missed++;
      note(`missed ${shown(expected)}`);
    }
  }
  for (const finding of found.findings) {
    const open =
      may?.findings?.includes(finding.rule) ||
      (finding.rule === 'claim-violated' && may?.claimsViolated?.some(({ value }) => value === finding.params['value']));
    if (open || findings.some((expected) => isOne(expected, finding))) continue;
    countOf(rules, finding.rule).undue++;
    note(`undue ${finding.key} ${shown(finding.params)}`);
  }
  return rules;
}

function judgeRest({ clean, culprit, claims }: Expected, found: Audit, score: Score, note: Note): void {
  if (clean) {
    const loud = found.findings.filter(({ severity }) => severity !== 'notice');
    score.clean++;
    if (loud.some(({ severity }) => severity === 'error')) score.cleanWithErrors++;
    if (loud.length) score.cleanWithWarnings++;
  }
  if (culprit) {
    const changes = found.repairs[0]?.changes ?? [];
    score.culprits++;
    if (
      changes.length === culprit.length &&
      culprit.every(({ fact, to }) => changes.some((one) => one.fact === fact && one.to === to))
    )
      score.culpritsFirst++;
    else note(`culprit ${shown(changes)}, label ${shown(culprit)}`);
  }
  if (claims) countClaims(claims, found.report?.claims ?? [], [], score, note);
}

function judge({ expect, asFile }: Entry, found: Audit | undefined, note: Note): Sum {
  const expected = { ...expect, ...asFile };
  const score = { ...emptyScore(), pages: 1 };
  if (found?.status === expected.status) score.statusRight++;
  else note(`status ${shown(found?.status)}, label ${expected.status}`);
  if (expected.status !== 'audited') {
    score.reasons++;
    if ([expected.reason, ...(expected.mayReason ?? [])].includes(found?.reason ?? undefined)) score.reasonsRight++;
    else note(`reason ${shown(found?.reason)}, label ${expected.reason}`);
    return { score, rules: {} };
  }
  if (!found) return { score, rules: {} };
  judgeReport(expected, found, score, note);
  judgeRelations(expected, found, score, note);
  judgeRest(expected, found, score, note);
  return { score, rules: judgeFindings(expected, found, note) };
}

export interface Labelled extends Sum {
  /** What was read otherwise than the labels say, page by page. */
  readonly notes: readonly string[];
}

/** Audits the pages of a directory as files and holds them against its `pages.json`. */
export function measureLabelled(directory: string): Labelled {
  const listed = JSON.parse(readFileSync(join(directory, 'pages.json'), 'utf8')) as Entry[] | { readonly pages: Entry[] };
  const sum = emptySum();
  const notes: string[] = [];
  for (const entry of Array.isArray(listed) ? listed : listed.pages) {
    const text = decodeBytes(readFileSync(join(directory, entry.file))) ?? '';
    const [found] = auditPage(entry.file, /\.html?$/.test(entry.file) ? 'html' : 'txt', text);
    addSum(
      sum,
      judge(entry, found, (note) => notes.push(`${entry.file}: ${note}`)),
    );
  }
  return { ...sum, notes };
}
