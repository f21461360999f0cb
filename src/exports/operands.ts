import { expandRelations } from '../audit/relations/expand';
import type { Reckoned } from '../audit/relations/sums';
import type { Audit, Finding } from '../audit/types';
import { RELATIONS } from '../forms';

/** Cells that are added up, and those that state what they should come to. */
export interface Operands {
  readonly parts: readonly string[];
  readonly totals: readonly string[];
}

/** What the sums of an audit's findings are made from. */
export function reckonedOf({ relations, report }: Pick<Audit, 'relations' | 'report'>): Reckoned | null {
  if (!report) return null;
  const shape = relations.some(({ id }) => id === 'requests.rowTotal/other.all') ? 'one' : 'three';
  return { ...report, relations: new Map(expandRelations(RELATIONS[shape]).map((relation) => [relation.id, relation])) };
}

/** The cells that the arithmetic of a finding speaks of: those of its relations, and those that its figures of the text state. */
export function operandsOf({ relations, claims }: Pick<Finding, 'relations' | 'claims'>, reckoned: Reckoned | null): Operands {
  const sums = relations.flatMap((id) => reckoned?.relations.get(id) ?? []);
  const claimed = claims.flatMap((index) => reckoned?.claims[index]?.about ?? []);
  const parts = [...sums.flatMap(({ left }) => left), ...claimed];
  return { parts: [...new Set(parts)], totals: [...new Set(sums.flatMap(({ right }) => right))] };
}

/**
 * The figures that a finding speaks of, by which a decision on it is known to be stale: of cells by their id, of the text by `text`
 * and the cells that the figure is of. A figure of the text that names no cell is called by its place among them.
 */
export function figuresOf(finding: Finding, audit: Pick<Audit, 'relations' | 'report'>): Record<string, number | null> {
  const { report } = audit;
  const { parts, totals } = operandsOf(finding, reckonedOf(audit));
  const cells = [...new Set([...finding.facts, ...parts, ...totals])];
  const told = finding.claims.flatMap((index): [string, number][] => {
    const claim = report?.claims[index];
    return claim ? [[`text ${claim.about.join(' ')}`, claim.value]] : [];
  });
  return Object.fromEntries([...cells.map((id) => [id, report?.facts[id]?.value ?? null] as const), ...told]);
}

/** Those of some findings of an audit, by their ids. */
export const figuresById = (findings: readonly Finding[], audit: Pick<Audit, 'relations' | 'report'>) =>
  Object.fromEntries(findings.map((finding) => [finding.id, figuresOf(finding, audit)]));
