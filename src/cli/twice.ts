import { audit, type Audit, type AuditContext } from '../audit';
import { expandRelations } from '../audit/relations';
import { RELATIONS } from '../forms';
import { asReadTwice } from '../report/second';
import type { Report } from '../report/types';

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
