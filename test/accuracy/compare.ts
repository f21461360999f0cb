import type { Audit } from '../../src/audit';
import type { FactId } from '../../src/forms';
import type { GeneratedPage, Truth } from '../generator';
import { countClaims } from './claims';
import { cleanFindings } from './clean';
import type { CleanFinding } from './clean';
import { judgeFindings } from './due';
import { addRules, emptyScore } from './score';
import type { RuleCounts, Score } from './score';

/** A page's score and, line by line, what was read otherwise than a careful reader would. */
export interface Judgement {
  readonly score: Score;
  readonly rules: RuleCounts;
  readonly notes: readonly string[];
  readonly clean: readonly CleanFinding[];
}

type Note = (text: string) => void;
const shown = (value: unknown) => (value === undefined ? 'no key' : JSON.stringify(value));

function judgeFacts(truth: Truth, found: Audit | undefined, score: Score, note: Note): void {
  const facts = found?.report?.facts ?? {};
  const expected = Object.entries(truth.facts) as [FactId, number | null][];
  score.cells += expected.length;
  for (const [fact, value] of expected) {
    const read = facts[fact];
    if (!read) score.missed++;
    else if (read.value !== value) score.wrong++;
    if (!read || read.value !== value) note(`fact ${fact}: ${shown(read?.value)} ${shown(read?.raw)}, truth ${shown(value)}`);
    if (read && read.value === value && Boolean(read.unreadable) !== truth.unreadable.includes(fact))
      note(`unreadable ${fact}: ${shown(read)}`);
  }
  for (const [fact, read] of Object.entries(facts)) {
    if (fact in truth.facts) continue;
    const allowed = truth.optional[fact as FactId];
    if (allowed !== undefined && allowed === read.value) continue;
    score.wrong++;
    note(`invented ${fact}: ${shown(read.value)} ${shown(read.raw)}, truth ${allowed === undefined ? 'lost' : shown(allowed)}`);
  }
}

function judgeRelations(truth: Truth, found: Audit | undefined, score: Score, note: Note): void {
  const verdicts = new Map((found?.relations ?? []).map((relation) => [relation.id, relation.verdict]));
  for (const [id, verdict] of verdicts) {
    if (verdict !== 'violated') continue;
    score.violatedFound++;
    if (truth.relations[id] === 'violated') score.violatedRight++;
    else note(`relation ${id}: violated, truth ${shown(truth.relations[id])}`);
  }
  for (const [id, verdict] of Object.entries(truth.relations)) {
    const read = verdicts.get(id);
    const open = (truth.open.includes(id) || verdict === 'unchecked') && (read === 'unchecked' || read === undefined);
    score.relations++;
    if (read === verdict || open) score.relationsRight++;
    if (verdict === 'violated' && !open) {
      score.violatedTrue++;
      if (read === 'violated') score.violatedHit++;
    }
    if (read !== verdict && read !== 'violated' && !open) note(`relation ${id}: ${shown(read)}, truth ${verdict}`);
  }
}

function judgeReport(truth: Truth, found: Audit | undefined, score: Score, note: Note): void {
  const report = found?.report;
  const equal = (
    what: 'years' | 'agencies' | 'forms',
    right: 'yearsRight' | 'agenciesRight' | 'formsRight',
    got: unknown,
    want: unknown,
  ) => {
    score[what]++;
    if (got === want) score[right]++;
    else note(`${what}: ${shown(got)}, truth ${shown(want)}`);
  };
  if (!truth.formOpen || report?.form) equal('forms', 'formsRight', report?.form, truth.form);
  if (truth.year !== null) equal('years', 'yearsRight', report?.year, truth.year);
  if (truth.agency !== null) equal('agencies', 'agenciesRight', report?.agency, truth.agency);
  for (const [id, status] of Object.entries(truth.sections)) {
    const read = report?.sections.find((section) => section.id === id)?.status;
    score.sections++;
    if (read === status) score.sectionsRight++;
    else note(`section ${id}: ${shown(read)}, truth ${status}`);
  }
}

function judgeTold(truth: Truth, found: Audit | undefined, score: Score, note: Note): void {
  const labels = truth.told.flatMap(({ value, readings: [about, ...alternatives], sure, verdict }) =>
    about ? [{ about, alternatives, value, verdict, certainty: sure ? ('must' as const) : ('may' as const) }] : [],
  );
  const others = truth.told.filter(({ readings }) => !readings.length).map(({ value }) => value);
  countClaims(labels, found?.report?.claims ?? [], others, score, note);
}

function judgeCulprit(truth: Truth, found: Audit | undefined, score: Score, note: Note): void {
  if (!truth.culprit) return;
  const { fact, value } = truth.culprit;
  const changes = found?.repairs[0]?.changes ?? [];
  score.culprits++;
  if (changes.length === 1 && changes[0]?.fact === fact && changes[0].to === value) score.culpritsFirst++;
  else note(`culprit ${shown(changes)}, truth ${fact} ${value}`);
}

/** Findings on a page without any planted error that nothing in its layout gives cause for. */
function judgeClean(page: GeneratedPage, clean: readonly CleanFinding[], score: Score, note: Note): void {
  if (page.errors.length) return;
  const undue = clean.filter(({ due }) => !due).map(({ finding }) => finding);
  score.clean++;
  if (undue.some(({ severity }) => severity === 'error')) score.cleanWithErrors++;
  if (undue.length) score.cleanWithWarnings++;
  for (const { severity, key, params, relations, facts } of undue)
    note(`${severity} ${key} ${JSON.stringify(params)} ${relations.join(' ')} ${facts.slice(0, 2).join(' ')}`);
}

/** Holds the audits of a page against its truth. */
export function judgePage(page: GeneratedPage, found: readonly Audit[]): Judgement {
  const score = { ...emptyScore(), pages: 1 };
  const rules: RuleCounts = {};
  const notes: string[] = [];
  const note: Note = (text) => notes.push(text);
  const first = found[0];
  if (first?.status === page.truth.status) score.statusRight++;
  else note(`status ${shown(first?.status)} ${shown(first?.reason)}, truth ${page.truth.status} ${page.truth.reason}`);
  if (page.truth.status !== 'audited') {
    score.reasons++;
    if (page.truth.reasons.includes(first?.reason ?? '')) score.reasonsRight++;
    else note(`reason ${shown(first?.reason)}, truth ${page.truth.reasons.join(' or ')}`);
    return { score, rules, notes, clean: [] };
  }
  const truths = [page.truth, ...page.more];
  if (found.length !== truths.length) note(`reports: ${found.length}, truth ${truths.length}`);
  truths.forEach((truth, at) => {
    judgeFacts(truth, found[at], score, note);
    judgeRelations(truth, found[at], score, note);
    judgeReport(truth, found[at], score, note);
    judgeTold(truth, found[at], score, note);
    addRules(rules, judgeFindings(page, truth, found[at], note));
  });
  judgeCulprit(page.truth, first, score, note);
  const clean = cleanFindings(page, found);
  judgeClean(page, clean, score, note);
  return { score, rules, notes, clean };
}
