import { expandRelations } from '../audit/relations/expand';
import { sumsOf } from '../audit/relations/sums';
import type { Audit, Finding } from '../audit/types';
import { RELATIONS } from '../forms';
import { sumText } from '../texts';
import type { Lang } from '../texts';

/** The arithmetic of a finding, written out as on the card in the page; a sum a line. */
export function findingSums(finding: Finding, audit: Audit, lang: Lang): string[] {
  if (!audit.report) return [];
  const shape = audit.relations.some((evaluated) => evaluated.id === 'requests.rowTotal/other.all') ? 'one' : 'three';
  const relations = new Map(expandRelations(RELATIONS[shape]).map((relation) => [relation.id, relation]));
  return sumsOf(finding, { ...audit.report, relations }).map((sum) => sumText(sum, lang));
}
