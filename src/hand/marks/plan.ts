import type { Finding, Severity } from '../../audit/types';
import type { Role } from '../../messages/shown';
import { causeOf } from './cause';
import { standingsOf } from './standing';
import type { Mark, Marked } from './types';

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, notice: 1 };
const RANK: Record<Role, number> = { primary: 3, place: 2, row: 2, before: 2, after: 2, related: 1 };

/** The facts that a finding asks about: its likely cause, else the stated side of its relations, else all. */
function culprits(report: Marked, finding: Finding): readonly string[] {
  const cause = causeOf(report, finding);
  if (cause) return cause.changes.map(({ fact }) => fact);
  const stated = finding.relations.flatMap((id) => report.relations.get(id)?.right ?? []);
  if (stated.length) return stated;
  return finding.claims.length ? [] : finding.facts;
}

const claimsOf = ({ claims }: Finding): string[] => claims.map((index) => `claim/${index}`);

/** Facts of a finding that only take part: the operands of its relations and the cells of its claims. */
function parts({ relations }: Marked, finding: Finding): readonly string[] {
  const operands = finding.relations.flatMap((id) => [...(relations.get(id)?.left ?? []), ...(relations.get(id)?.right ?? [])]);
  return [...finding.facts, ...operands];
}

/** All marks of a report, in the order of its findings; one mark a cell, however many findings it takes part in. */
export function planMarks(report: Marked): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (id: string, role: Role, finding: Finding, note = ''): void => {
    const { severity } = finding;
    const known = marks.get(id);
    if (!known) {
      marks.set(id, { id, role, severity, findings: [finding], stop: false, note });
      return;
    }
    const stronger = RANK[role] - RANK[known.role] || WEIGHT[severity] - WEIGHT[known.severity];
    if (!known.findings.includes(finding)) {
      if (stronger > 0) known.findings.unshift(finding);
      else known.findings.push(finding);
    }
    if (stronger > 0) Object.assign(known, { role, severity });
  };
  const stopAt = (id = ''): void => {
    const mark = marks.get(id);
    if (mark) mark.stop = true;
  };
  for (const finding of report.findings) {
    const standings = standingsOf(report, finding);
    if (standings) {
      for (const { id, role, note } of standings) add(id, role, finding, note);
      stopAt(standings[0]?.id);
      continue;
    }
    // Cells that were lost stand nowhere: then the place of the finding is marked.
    const asked = culprits(report, finding).filter(report.stands);
    const claims = claimsOf(finding);
    for (const id of [...claims, ...asked]) add(id, 'primary', finding);
    for (const id of parts(report, finding)) if (!asked.includes(id)) add(id, 'related', finding);
    if (finding.place && !asked.length && !claims.length) add(finding.place, 'place', finding);
    stopAt(claims[0] ?? asked[0] ?? finding.place);
  }
  return [...marks.values()];
}

/** Where a jump to a finding leads, best first: the number of its claim, the cells that it asks about, else its place. */
export const goalsOf = (report: Marked, finding: Finding): string[] => [
  ...new Set([
    ...claimsOf(finding),
    ...(standingsOf(report, finding)?.map(({ id }) => id) ?? culprits(report, finding)),
    ...finding.facts,
    ...(finding.place === undefined ? [] : [finding.place]),
  ]),
];
