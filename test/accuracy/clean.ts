import type { Audit, Finding } from '../../src/audit';
import type { FactId } from '../../src/forms';
import type { GeneratedPage, Truth } from '../generator';

/** A finding on a page without any planted error; `due` when the page's own layout gives cause for it. */
export interface CleanFinding {
  readonly finding: Finding;
  readonly due: boolean;
}

function isBlank(fact: FactId, truth: Truth): boolean {
  return (fact in truth.facts ? truth.facts : truth.optional)[fact] === null && !truth.unreadable.includes(fact);
}

/** What blanks, words, lost and surplus cells of a layout may be asked about (contract: warnings), beside headers of another form. */
const DUE: Readonly<Record<string, (fact: FactId, truth: Truth) => boolean>> = {
  'cells-blank.blank': isBlank,
  'cells-blank.totals': isBlank,
  'cells-blank.both': isBlank,
  'figure-not-count.unreadable': (fact, truth) => truth.unreadable.includes(fact),
  'cells-surplus.surplus': (fact, truth) => !(fact in truth.facts),
};

/** Whether a table stands on the page although no cell of it has to be read. */
export const isUnread = ({ tables, facts }: Truth, table: string): boolean =>
  tables[table] === 'present' && !Object.keys(facts).some((fact) => fact.startsWith(`${table}/`));

function isDue({ key, facts, params, severity }: Finding, truth: Truth | undefined): boolean {
  if (key.startsWith('form-year.')) return severity === 'warning' && truth?.form === '2019' && (truth.year ?? 0) > 2020;
  if (key === 'cells-lost.whole')
    return truth !== undefined && (isUnread(truth, String(params['table'])) || facts.some((fact) => !(fact in truth.facts)));
  if (key === 'cells-lost.lost') return truth !== undefined && facts.some((fact) => !(fact in truth.facts));
  const cause = DUE[key];
  return (
    severity === 'warning' && cause !== undefined && truth !== undefined && facts.every((fact) => cause(fact as FactId, truth))
  );
}

/** Errors and warnings on a clean page, each held against the truth of its report; nothing on other pages. */
export function cleanFindings(page: GeneratedPage, found: readonly Audit[]): CleanFinding[] {
  if (page.errors.length || page.truth.status !== 'audited') return [];
  const truths = [page.truth, ...page.more];
  return found.flatMap(({ findings }, at) =>
    findings.filter(({ severity }) => severity !== 'notice').map((finding) => ({ finding, due: isDue(finding, truths[at]) })),
  );
}

/** On how many clean pages each kind of finding stands: with a cause in the layout, and without. */
export type CleanCounts = Map<string, { due: number; undue: number }>;

/** Counts the findings of one page, each kind once. */
export function countClean(counts: CleanCounts, found: readonly CleanFinding[]): void {
  for (const due of [true, false]) {
    const own = found.filter((entry) => entry.due === due).map(({ finding }) => `${finding.severity} ${finding.key}`);
    for (const kind of new Set(own)) {
      const count = counts.get(kind) ?? { due: 0, undue: 0 };
      if (due) count.due++;
      else count.undue++;
      counts.set(kind, count);
    }
  }
}

/** The table of findings on clean pages, most frequent first. */
export function printClean(counts: CleanCounts, pages: number): string {
  const rows = [...counts].sort(([, a], [, b]) => b.undue - a.undue || b.due - a.due);
  return [
    `findings on ${pages} clean pages, by pages    due to the layout    not due`,
    ...rows.map(([kind, { due, undue }]) => `${kind.padEnd(44)} ${String(due).padStart(15)} ${String(undue).padStart(10)}`),
  ].join('\n');
}
