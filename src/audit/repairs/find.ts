import type { FactId } from '../../forms';
import type { Relation } from '../relations';
import type { Repair } from '../types';
import { best, combine } from './combine';
import { addedUpAgain, carriedOn } from './patterns';
import { weigh, type Candidate, type Hints } from './rank';
import { smallestSets } from './search';
import { buildSystem, violatedGroups, type System } from './system';

export interface RepairInput {
  /** All relations that were checked, also those that hold; unchecked ones left out. */
  readonly relations: readonly Relation[];
  /** Figures as printed; null for a blank, which counts 0. A cell without key is never changed. */
  readonly values: ReadonlyMap<FactId, number | null>;
  /** What the narrative or last year's report say of single cells. */
  readonly hints?: Hints;
}

/** Violated relations that are linked by common cells, and the repairs of these alone. */
export interface RepairGroup {
  readonly violated: readonly string[];
  readonly repairs: readonly Repair[];
}

const MOST_REPAIRS = 50;
/** Sets of more cells than needed are told only below this cost, and after all others. */
const LIKELY = 2.5;
const LARGER_THAN_NEEDED = 100;

/**
 * The smallest sets of changed cells that make every given relation hold, likeliest first, at most 50.
 * Every set leaves whole numbers ≥ 0. Empty when nothing is violated, or when no small set mends all that is.
 */
export function findRepairs(input: RepairInput): Repair[] {
  const system = buildSystem(input.relations, input.values);
  if (!system) return [];
  const groups = violatedGroups(system);
  const candidates = groups.map((group) => candidatesOf(system, group, input.hints));
  return asRepairs(
    combine(candidates, MOST_REPAIRS),
    violatedIn(
      system,
      groups.flat().sort((a, b) => a - b),
    ),
  );
}

/** The same for each group of relations by itself: one group without repair does not hide those of another. */
export function findRepairGroups(input: RepairInput): RepairGroup[] {
  const system = buildSystem(input.relations, input.values);
  if (!system) return [];
  return violatedGroups(system).map((group) => {
    const violated = violatedIn(system, group);
    return { violated, repairs: asRepairs(candidatesOf(system, group, input.hints), violated) };
  });
}

const candidatesOf = (system: System, group: readonly number[], hints: Hints = new Map()): Candidate[] => {
  const smallest = smallestSets(system, group);
  const sets = smallest.length > 0 ? smallest : addedUpAgain(system, group);
  const candidates = sets.map((shifts) => weigh(system, shifts, hints));
  const larger = carriedOn(system, group).flatMap((shifts) => {
    const candidate = weigh(system, shifts, hints);
    return candidate.cost < LIKELY ? [{ ...candidate, cost: candidate.cost + LARGER_THAN_NEEDED }] : [];
  });
  return best([...candidates, ...larger], MOST_REPAIRS);
};

const violatedIn = (system: System, group: readonly number[]): string[] =>
  group.flatMap((relation) => (system.residuals[relation] === 0 ? [] : [system.relations[relation]!.id]));

const asRepairs = (candidates: readonly Candidate[], resolves: readonly string[]): Repair[] =>
  candidates.map(({ changes, slip, parts }) => ({
    changes: [...changes],
    resolves: [...resolves],
    slip,
    ...(parts && { parts: parts.map((part) => ({ facts: part.changes.map(({ fact }) => fact), slip: part.slip })) }),
  }));
