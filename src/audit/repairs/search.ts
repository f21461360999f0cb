import { allows, demand, residualsAfter, type Shift, type System } from './system';

/** Larger sets explain anything and therefore nothing. */
const LARGEST_SET = 4;
/** Steps after which the search gives up, so that an audit never waits for a hopeless table. */
const MOST_STEPS = 15_000;

/** A set under way: its shifts, and for each the relation that it stands in alone. */
interface Taken {
  readonly shifts: readonly Shift[];
  readonly sealed: readonly number[];
}

/**
 * Finds all smallest sets of shifts that make every relation of a group hold and leave whole numbers ≥ 0.
 *
 * In such a set, some relation is touched by one cell alone (else the set could do with a cell less), so that this relation says by
 * how much the cell is off. The search takes such cells off, one after the other. Lists that could not be completed are not given:
 * half a list would pretend that the relations decide.
 */
export function smallestSets(system: System, group: readonly number[]): Shift[][] {
  const kinds = [...new Set(group.map((relation) => system.relations[relation]!.kind))];
  let steps = 0;
  const found = new Map<string, Shift[]>();

  const step = (residuals: readonly number[], left: number, taken: Taken): void => {
    const violated = group.filter((relation) => residuals[relation] !== 0);
    const ofKind = (kind: string) => violated.filter((relation) => system.relations[relation]!.kind === kind);
    // A cell stands in one relation of a kind at most: more violated ones than cells cannot be mended.
    if (++steps > MOST_STEPS || kinds.some((kind) => ofKind(kind).length > left)) return;
    if (left === 0) return keep(taken.shifts);
    for (const relation of left === 1 ? violated.slice(0, 1) : violated) {
      if (left > 1 && isLate(system, taken, relation)) continue;
      for (const cell of system.cells[relation]!) {
        const of = system.memberships[cell]!;
        if ((left === 1 && of.length !== violated.length) || of.some((other) => taken.sealed.includes(other.relation))) continue;
        const shift = { cell, by: demand(system, residuals, cell, relation) };
        if (!allows(system, shift)) continue;
        const next = { shifts: [...taken.shifts, shift], sealed: [...taken.sealed, relation] };
        step(residualsAfter(system, residuals, [shift]), left - 1, next);
      }
    }
  };
  const keep = (shifts: readonly Shift[]): void => {
    const set = [...shifts].sort((a, b) => a.cell - b.cell);
    found.set(set.map(({ cell, by }) => `${cell}:${by}`).join(), set);
  };

  for (let size = 1; size <= LARGEST_SET && found.size === 0; size++) step(system.residuals, size, { shifts: [], sealed: [] });
  return steps > MOST_STEPS ? [] : [...found.values()];
}

/**
 * Whether a relation should have been sealed before the last one: to meet a set in few orders, the search seals relations from the
 * first to the last, and goes back only to those that the cell just taken had a part in.
 */
const isLate = (system: System, { shifts, sealed }: Taken, relation: number): boolean => {
  const last = shifts.at(-1);
  return (
    last !== undefined && relation < sealed.at(-1)! && !system.memberships[last.cell]!.some((of) => of.relation === relation)
  );
};
