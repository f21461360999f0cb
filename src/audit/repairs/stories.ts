import type { FactId } from '../../forms';
import type { Relation } from '../relations';
import type { EvaluatedClaim, EvaluatedRelation, Finding, Repair } from '../types';
import { partsOf } from './causes';
import { neighbourSlip } from './slips';

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
  claims: readonly EvaluatedClaim[],
): { findings: Finding[]; repairs: Repair[] } {
  const [best] = repairs;
  if (!best) return { findings: [...findings], repairs: [] };
  const violated = relations.filter(({ id }) => verdicts.get(id)?.verdict === 'violated');
  const groups = groupsOf(violated, best);
  const only = isUnique(best, repairs);
  const told = findings.map((finding) => {
    const group = groups.findIndex(
      ({ ids, cells }) => finding.relations.some((id) => ids.has(id)) || (only && explains(best, cells, finding, claims)),
    );
    const entry = groups[group];
    return entry && (entry.ids.size > 1 || entry.cells.size > 1) ? { ...finding, repair: 0, story: group } : finding;
  });
  return { findings: told, repairs: repairs.map((repair) => ({ ...repair, unique: isUnique(repair, repairs) })) };
}

interface Group {
  readonly ids: Set<string>;
  readonly cells: Set<string>;
}

/** Slips that change several cells at once: their cells are one story. */
const JOINT = /^(?:neighbour-|total-not-updated)/;

/** Violated relations that share a changed cell belong together, and all of a slip that moved a figure. */
function groupsOf(violated: readonly Relation[], best: Repair): Group[] {
  const groups = partsOf(best).flatMap(({ facts, slip }) => groupsOfPart(violated, facts, JOINT.test(slip ?? '')));
  const isMoved = ({ cells }: Group) => neighbourSlip(best.changes.filter(({ fact }) => cells.has(fact))) !== null;
  return groups.reduce<Group[]>((told, group) => {
    const other = told.find((known) => isMoved(joined([known, group])));
    return other ? told.map((known) => (known === other ? joined([known, group]) : known)) : [...told, group];
  }, []);
}

const joined = (groups: readonly Group[]): Group => ({
  ids: new Set(groups.flatMap(({ ids }) => [...ids])),
  cells: new Set(groups.flatMap(({ cells }) => [...cells])),
});

function groupsOfPart(violated: readonly Relation[], facts: readonly string[], joint: boolean): Group[] {
  const groups: Group[] = [];
  for (const fact of facts) {
    const ids = violated
      .filter(({ left, right }) => left.includes(fact as FactId) || right.includes(fact as FactId))
      .map(({ id }) => id);
    const same = groups.filter((group) => joint || ids.some((id) => group.ids.has(id)));
    const merged = joined([{ ids: new Set(ids), cells: new Set([fact]) }, ...same]);
    groups.splice(0, groups.length, ...groups.filter((group) => !same.includes(group)), merged);
  }
  return groups;
}

/**
 * Whether a finding that names no relation goes away with the repair, too: a figure of the text that the repaired cell
 * then shows, or a remark on the very figure that changes.
 */
function explains(best: Repair, cells: ReadonlySet<string>, finding: Finding, claims: readonly EvaluatedClaim[]): boolean {
  if (finding.relations.length || !finding.facts.some((fact) => cells.has(fact))) return false;
  const to = new Map(best.changes.map((change) => [change.fact, change.to]));
  const claimed = finding.claims.flatMap((index) => claims[index] ?? []);
  if (claimed.length)
    return claimed.every(({ readings, value }) =>
      readings.some(([cell, ...more]) => !more.length && cell !== undefined && to.get(cell) === value),
    );
  return finding.rule === 'figure-not-count' && finding.facts.every((fact) => to.has(fact));
}

/** Whether no other repair of the same size was found. */
const isUnique = (repair: Repair, repairs: readonly Repair[]) =>
  repairs.every((other) => other === repair || other.changes.length > repair.changes.length);
