import type { Audit, EvaluatedRelation } from '../audit/types';
import { sumText, type Lang } from '../texts';
import { reckonedOf } from './operands';

/** The arithmetic of a relation, with the figures as read; of one across years with the two sides alone; '' where nothing is known. */
export function arithmeticOf({ id, left, right }: EvaluatedRelation, audit: Audit, lang: Lang): string {
  const relation = reckonedOf(audit)?.relations.get(id);
  const facts = audit.report?.facts ?? {};
  const printed = (fact: string): number | null | undefined => (facts[fact]?.unreadable ? undefined : facts[fact]?.value);
  if (relation) return sumText({ left: relation.left.map(printed), right: relation.right.map(printed) }, lang);
  return left === null || right === null ? '' : sumText({ left: [left], right: [right] }, lang);
}
