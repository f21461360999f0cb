import type { FactId } from '../../forms';
import { columnOf, rowOf, tableOf } from '../../forms/ids';
import type { Fact, Report } from '../../report/types';
import type { EvaluatedRelation } from '../types';
import type { Relation } from './expand';

type Facts = Report['facts'];

const UNCHECKED = { verdict: 'unchecked', left: null, right: null } as const;

/**
 * The verdict of one relation (contract, “Blanks, placeholders and lost cells”): a blank part counts 0, a blank stated
 * total is unknown as soon as it has anything to total, what could not be located or read is never a number.
 */
export function evaluate(relation: Relation, report: Report): EvaluatedRelation {
  return plainly(relation, report.facts) ?? withDoubts(relation, report);
}

/** The common case: every cell holds a number. */
function plainly(relation: Relation, facts: Facts): EvaluatedRelation | null {
  const [left, right] = [filledSum(relation.left, facts), filledSum(relation.right, facts)];
  return left === null || right === null
    ? null
    : { id: relation.id, verdict: left === right ? 'holds' : 'violated', left, right };
}

function filledSum(ids: readonly FactId[], facts: Facts): number | null {
  let sum = 0;
  for (const id of ids) {
    const value = facts.get(id)?.value;
    if (typeof value !== 'number' || !Number.isInteger(value)) return null;
    sum += value;
  }
  return sum;
}

function withDoubts(relation: Relation, report: Report): EvaluatedRelation {
  const { facts } = report;
  const reason =
    tableReason(relation, report) ??
    lostReason(relation, report) ??
    seenReason(relation, facts) ??
    unreadableReason(relation, facts) ??
    blankReason(relation, facts);
  if (reason) return { id: relation.id, ...UNCHECKED, reason };
  const left = sumOf(relation.left, facts);
  const right = sumOf(relation.right, facts);
  const blanks = [...relation.left, ...relation.right].some((id) => facts.get(id)?.value === null);
  const verdict = left === right ? 'holds' : 'violated';
  return { id: relation.id, verdict, left, right, ...(blanks ? { blanksAsZero: true } : {}) };
}

/** Sum of cells, blanks as 0; rounded so that amounts with decimals add up. */
function sumOf(ids: readonly FactId[], facts: Facts): number {
  let sum = 0;
  for (const id of ids) sum += facts.get(id)?.value ?? 0;
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}

function tableReason(relation: Relation, report: Report): string | null {
  const status = report.tables.find(({ id }) => id === relation.table)?.status;
  return status === 'missing' ? 'table-missing' : status === 'image' ? 'table-is-image' : null;
}

function lostReason(relation: Relation, { facts, rowCounts }: Report): string | null {
  if ([...relation.left, ...relation.right].every((id) => facts.has(id))) return null;
  const row =
    relation.kind === 'requests.rowTotal'
      ? rowCounts.find((count) => count.table === 'requests' && count.row === relation.over)
      : undefined;
  return row && row.seen !== row.expected ? `row-has-${row.seen}-of-${row.expected}-values` : 'cell-not-located';
}

const seenReason = ({ left, right }: Relation, facts: Facts) =>
  [...left, ...right].some((id) => facts.get(id)?.seen !== undefined) ? 'not-as-seen' : null;

const unreadableReason = ({ left, right }: Relation, facts: Facts) =>
  [...left, ...right].some((id) => facts.get(id)?.unreadable) ? 'unreadable' : null;

const isBlank = (fact: Fact | undefined) => fact !== undefined && fact.value === null && !fact.unreadable;
const isFilled = (fact: Fact | undefined) => typeof fact?.value === 'number';
const isNotZero = (fact: Fact | undefined) => isFilled(fact) && fact?.value !== 0;

function blankReason(relation: Relation, facts: Facts): string | null {
  const of = (id: FactId) => facts.get(id);
  const needsTotals = relation.kind !== 'requests.rowTotal' && relation.over === 'total';
  if (needsTotals && [...relation.left, ...relation.right].some((id) => lacksTotal(id, facts))) return 'total-blank';
  if (relation.shape === 'balance') {
    const [disposed, carriedOut] = relation.right;
    const column = relation.over;
    if (!disposed || !carriedOut || !isBlank(of(disposed))) return null;
    const isOther = (id: FactId) => columnOf(id) === column && tableOf(id) === 'requests' && id !== disposed;
    return isAnyNotZero(facts, isOther) ? 'total-blank' : null;
  }
  const [total] = relation.right;
  if (!total) return null;
  const someFilled = relation.left.some((id) => isFilled(of(id)));
  if (isBlank(of(total))) return someFilled ? 'total-blank' : null;
  return !someFilled && isNotZero(of(total)) ? 'parts-blank' : null;
}

/** Whether a cell of column 总计 is blank although its row holds a figure other than 0. */
function lacksTotal(id: FactId, facts: Facts): boolean {
  if (!isBlank(facts.get(id))) return false;
  const [table, row] = [tableOf(id), rowOf(id)];
  return isAnyNotZero(facts, (other) => other !== id && rowOf(other) === row && tableOf(other) === table);
}

/** Whether one of some cells holds a figure other than 0. */
function isAnyNotZero(facts: Facts, isMeant: (id: FactId) => boolean): boolean {
  for (const [id, fact] of facts) if (isNotZero(fact) && isMeant(id)) return true;
  return false;
}
