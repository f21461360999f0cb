import type { FactId } from '../forms';
import { RELATIONS } from '../forms';
import type { Fact, Report } from '../report/types';
import { audit, type AuditContext } from '.';
import { expandRelations } from './relations';
import type { Audit } from './types';

/**
 * The report with those of some cells open to which a second way of reading the same document gives another figure: they have no
 * value, and say what was seen (contract, `not-as-seen`). Which of the two is right is never guessed.
 * @returns the report itself where both agree.
 */
function asReadTwice(report: Report, second: Report, cells: ReadonlySet<FactId>): Report {
  const facts = new Map<FactId, Fact>(report.facts);
  let differs = false;
  for (const id of cells) {
    const [own, other] = [report.facts.get(id), second.facts.get(id)];
    if (!own || !other || own.value === other.value) continue;
    facts.set(id, { raw: own.raw, value: null, unreadable: true, seen: other.raw });
    differs = true;
  }
  return differs ? { ...report, facts } : report;
}

/**
 * Audits a report. Where figures stand in no lines and a relation would be violated, a second way of reading has to agree: else the
 * relation is not checked.
 */
export function auditTwice(report: Report, second: Report | undefined, context: AuditContext): Audit {
  const first = audit(report, context);
  const violated = new Set(first.relations.flatMap(({ id, verdict }) => (verdict === 'violated' ? [id] : [])));
  if (!second || !violated.size) return first;
  const relations = expandRelations(RELATIONS[report.otherRows]).filter(({ id }) => violated.has(id));
  const read = asReadTwice(report, second, new Set(relations.flatMap(({ left, right }) => [...left, ...right])));
  return read === report ? first : audit(read, context);
}
