import type { Audit, Finding } from '../../src/audit';
import type { FactId } from '../../src/forms';
import { isOfAxis } from '../generator';
import type { GeneratedPage, Truth } from '../generator';
import { isUnread } from './clean';
import { countOf } from './score';
import type { RuleCounts } from './score';

/** What findings a generated page gives cause for, rule by rule; reckoned from the truth of the page alone. */

interface Case {
  readonly page: GeneratedPage;
  readonly truth: Truth;
  readonly found: Audit | undefined;
}

interface Expected {
  /** What has to be told, in the keys of the rule. */
  readonly due: (given: Case) => readonly string[];
  /** What a finding tells, in the same keys. */
  readonly keys: (finding: Finding, given: Case) => readonly string[];
  /** What may be told or left. */
  readonly open?: (given: Case, key: string) => boolean;
}

const unique = (list: readonly string[]) => [...new Set(list)];
const tableOf = (fact: string) => fact.slice(0, fact.indexOf('/'));
const tablesWith = (facts: readonly string[]) => unique(facts.map(tableOf));
const factsWith = (facts: Truth['facts'], value: number | null) =>
  (Object.keys(facts) as FactId[]).filter((fact) => facts[fact] === value);
const layouts = ({ page }: Case) => [page.layout, ...page.also];
const has = (given: Case, ...names: readonly string[]) => layouts(given).some((name) => names.includes(name));
const planted = ({ page, truth }: Case, kind: string) => truth === page.truth && page.errors.some((error) => error.kind === kind);
const once = () => ['report'];

const relation = (prefix: string): Expected => ({
  due: ({ truth }) =>
    Object.keys(truth.relations).filter(
      (id) => id.startsWith(`${prefix}/`) && truth.relations[id] === 'violated' && !truth.open.includes(id),
    ),
  keys: ({ relations }) => relations,
  open: ({ truth }, id) => truth.relations[id] === 'violated',
});

const section = (status: string): Expected => ({
  due: ({ truth }) => Object.keys(truth.sections).filter((id) => truth.sections[id] === status),
  keys: ({ params }) => [String(params['section'])],
});

const tables = (status: string): Expected => ({
  due: ({ truth }) => Object.keys(truth.tables).filter((id) => truth.tables[id] === status),
  keys: ({ params }) => [String(params['table'])],
});

const isOldForm = ({ truth: { form, year } }: Case) => form !== null && year !== null && (form === '2019') !== year < 2021;

/** Labels of another script differ from those of the form, or not, as one likes. */
const TRADITIONAL = ['traditional', 'traditional-glossed'];
const isRelabelled = (given: Case) => has(given, ...TRADITIONAL) || layouts(given).some((name) => isOfAxis(name, 'labels'));

const rowOf = (fact: string) => fact.slice(0, fact.lastIndexOf('/'));
const UNPAID = 'requests/other.feeUnpaid';
/** Rows on unpaid fees call for other findings. */
const isUnpaid = ({ facts }: Truth) => (Object.keys(facts) as FactId[]).some((fact) => rowOf(fact) === UNPAID && facts[fact]);

const EXPECTED: Readonly<Record<string, Expected>> = {
  'requests-row-total': relation('requests.rowTotal'),
  'requests-disposed-total': relation('requests.disposedTotal'),
  'requests-balance': relation('requests.balance'),
  'remedies-total': relation('remedies.total'),
  'section-missing': section('missing'),
  'section-empty': section('empty'),
  'section-misplaced': section('misplaced'),
  'table-missing': tables('missing'),
  'table-image': tables('image'),
  'title-wording': {
    due: (given) => (has(given, 'title-without-annual') ? once() : []),
    keys: once,
  },
  'cells-blank': {
    due: ({ truth }) => tablesWith(factsWith(truth.facts, null).filter((fact) => !truth.unreadable.includes(fact))),
    keys: ({ params }) => [String(params['table'])],
    open: ({ truth }, table) => tablesWith(factsWith(truth.optional, null)).includes(table),
  },
  'cells-lost': {
    due: ({ truth }) => tablesWith(truth.lost).filter((table) => truth.tables[table] === 'present'),
    keys: ({ params }) => [String(params['table'])],
    open: ({ truth }, table) => tablesWith(Object.keys(truth.optional)).includes(table) || isUnread(truth, table),
  },
  'cells-surplus': {
    due: () => [],
    keys: ({ params }) => [String(params['table'])],
    open: (given, table) =>
      tablesWith(Object.keys(given.truth.optional)).includes(table) || has(given, 'surplus-figure', 'three-cells'),
  },
  'figure-not-count': {
    due: ({ truth }) => truth.unreadable.filter((fact) => fact in truth.facts),
    keys: ({ facts }) => facts,
    open: ({ truth }, fact) => truth.unreadable.some((unreadable) => unreadable === fact),
  },
  'form-year': {
    due: (given) =>
      isOldForm(given) || (given.page.form === 'hybrid' && given.truth.tables['disclosure'] === 'present') ? once() : [],
    keys: once,
    open: ({ truth }) => truth.year === null || truth.formOpen,
  },
  'form-unknown': {
    due: ({ truth }) => (truth.form === null && Object.keys(truth.facts).length ? once() : []),
    keys: once,
    open: ({ truth }) => truth.formOpen,
  },
  'label-differs': {
    due: (given) => (planted(given, 'label-typo') && !isRelabelled(given) ? once() : []),
    keys: once,
    open: (given) => planted(given, 'label-typo') || isRelabelled(given),
  },
  'claim-violated': {
    due: ({ truth }) =>
      truth.told
        .filter(({ sure, readings, verdict }) => sure && readings.length && verdict === 'violated')
        .map(({ value }) => String(value)),
    keys: ({ claims }, { found }) => claims.map((at) => String(found?.report?.claims[at]?.value)),
    open: ({ truth }, value) =>
      truth.told.some(
        (told) => String(told.value) === value && told.readings.length > 0 && (!told.sure || told.verdict === null),
      ),
  },
  'fee-untold': {
    due: ({ truth }) =>
      truth.feeUntold && !isUnpaid(truth) && truth.sections['other'] !== 'empty' && (truth.year ?? 0) > 2020 ? once() : [],
    keys: once,
    open: ({ truth }) => truth.feeUntold,
  },
};

/** Rules about rows that an error was planted in, about headings, or about units that a layout writes. */
function isOpen(finding: Finding, given: Case): boolean {
  const names = layouts(given);
  if (finding.rule.startsWith('heading-')) return names.some((name) => isOfAxis(name, 'headings'));
  if (finding.rule === 'fee-unit') return names.includes('units-in-cells');
  const rows = new Set(given.page.errors.flatMap(({ facts }) => facts.map(rowOf)));
  return finding.facts.some((fact) => rows.has(rowOf(fact)));
}

function judgeRule(rule: string, given: Case, counts: RuleCounts, note: (text: string) => void): void {
  const expected = EXPECTED[rule];
  const findings = (given.found?.findings ?? []).filter((finding) => finding.rule === rule);
  if (!expected) {
    for (const finding of findings) {
      if (isOpen(finding, given)) continue;
      countOf(counts, rule).undue++;
      note(`undue ${finding.key} ${JSON.stringify(finding.params)}`);
    }
    return;
  }
  const due = unique(expected.due(given));
  const told = unique(findings.flatMap((finding) => expected.keys(finding, given)));
  const missed = due.filter((key) => !told.includes(key));
  const undue = told.filter((key) => !due.includes(key) && !expected.open?.(given, key));
  if (!due.length && !undue.length) return;
  const count = countOf(counts, rule);
  count.right += due.length - missed.length;
  count.missed += missed.length;
  count.undue += undue.length;
  for (const key of missed) note(`missed ${rule} ${key}`);
  for (const key of undue) note(`undue ${rule} ${key}`);
}

/** Holds the findings on one report against what its truth gives cause for; what is open counts neither way. */
export function judgeFindings(
  page: GeneratedPage,
  truth: Truth,
  found: Audit | undefined,
  note: (text: string) => void,
): RuleCounts {
  const counts: RuleCounts = {};
  const rules = unique([...Object.keys(EXPECTED), ...(found?.findings ?? []).map(({ rule }) => rule)]);
  for (const rule of rules) judgeRule(rule, { page, truth, found }, counts, note);
  return counts;
}
