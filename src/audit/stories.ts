import type { Relation } from './relations';
import type { EvaluatedRelation, Finding, Repair } from './types';

/**
 * Joins findings that one repair explains. Relations of table three can name the cell; where the relations leave the
 * choice between cells (table four), nothing more is pretended than that one of them differs.
 * `story` tells independent groups of one repair apart: each is one thing to look at.
 */
export function tellStories(
  findings: readonly Finding[],
  repairs: readonly Repair[],
  relations: readonly Relation[],
  verdicts: ReadonlyMap<string, EvaluatedRelation>,
): { findings: Finding[]; repairs: Repair[] } {
  const [best] = repairs;
  if (!best) return { findings: [...findings], repairs: [] };
  const violated = relations.filter(({ id }) => verdicts.get(id)?.verdict === 'violated');
  const groups = groupsOf(violated, best);
  const told = findings.map((finding) => {
    const group = groups.findIndex(({ ids }) => finding.relations.some((id) => ids.has(id)));
    const entry = groups[group];
    return entry?.certain || (entry && entry.ids.size > 1) ? { ...finding, repair: 0, story: group } : finding;
  });
  return { findings: told, repairs: repairs.map((repair) => ({ ...repair, unique: isUnique(repair, repairs) })) };
}

/** Violated relations that share a changed cell belong together. */
function groupsOf(violated: readonly Relation[], best: Repair): { ids: Set<string>; certain: boolean }[] {
  const groups: { ids: Set<string>; cells: Set<string> }[] = [];
  for (const { fact } of best.changes) {
    const ids = violated
      .filter(({ left, right }) => left.includes(fact as never) || right.includes(fact as never))
      .map(({ id }) => id);
    const same = groups.filter((group) => ids.some((id) => group.ids.has(id)));
    const merged = {
      ids: new Set([...ids, ...same.flatMap((group) => [...group.ids])]),
      cells: new Set([fact, ...same.flatMap((group) => [...group.cells])]),
    };
    groups.splice(0, groups.length, ...groups.filter((group) => !same.includes(group)), merged);
  }
  return groups.map(({ ids }) => ({ ids, certain: ids.size > 1 }));
}

/** Whether no other repair of the same size was found. */
const isUnique = (repair: Repair, repairs: readonly Repair[]) =>
  repairs.every((other) => other === repair || other.changes.length > repair.changes.length);
