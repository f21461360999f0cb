import { expandRelations } from '../audit/relations';
import type { Audit, Finding } from '../audit/types';
import { RELATIONS } from '../forms';
import { sumText } from '../texts';
import type { Lang, Operand } from '../texts';

/** The arithmetic of the one relation that a finding is about, written out; null when it is about none or several. */
export function findingSum(finding: Finding, audit: Audit, lang: Lang): string | null {
  const [id, more] = finding.relations;
  if (id === undefined || more !== undefined || !audit.report) return null;
  const shape = audit.relations.some((evaluated) => evaluated.id === 'requests.rowTotal/other.all') ? 'one' : 'three';
  const relation = expandRelations(RELATIONS[shape]).find((expanded) => expanded.id === id);
  if (!relation) return null;
  const { facts } = audit.report;
  const figure = (cell: string): Operand => (facts[cell]?.unreadable ? undefined : facts[cell]?.value);
  const figures = (cells: readonly string[]): Operand[] => cells.map(figure);
  return sumText(figures(relation.left), figures(relation.right), lang);
}
