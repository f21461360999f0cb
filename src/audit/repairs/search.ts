import { allows, clean, type Shift, type System } from './system';

/** Larger sets explain anything and therefore nothing. */
const LARGEST_SET = 4;
/** Steps after which the search gives up, so that an audit never waits for a hopeless table. */
const MOST_STEPS = 30_000;

/**
 * Finds all smallest sets of shifts that make every relation of a group hold and leave whole numbers ≥ 0.
 *
 * In such a set, some relation is touched by one cell alone (else the set could do with a cell less), so that this relation says by
 * how much the cell is off. The search takes such cells off, one after the other; what is left for the last cell is read from its
 * relations. Lists that could not be completed are not given: half a list would pretend that the relations decide.
 */
export function smallestSets(system: System, group: readonly number[]): Shift[][] {
  const search = new Search(system, group);
  for (let size = 1; size <= LARGEST_SET; size++) {
    const sets = search.ofSize(size);
    if (sets === null || sets.length > 0) return sets ?? [];
  }
  return [];
}

/** The state of one search: residuals as they are after the shifts taken so far. */
class Search {
  private readonly residuals: number[];
  private readonly kinds: number[];
  /** By kind of relation: how many are violated. */
  private readonly violated: number[];
  /** Relations that belong to one of the shifts taken alone. */
  private readonly sealed: boolean[];
  private readonly taken: Shift[] = [];
  private found = new Map<string, Shift[]>();
  private steps = 0;

  constructor(
    private readonly system: System,
    private readonly group: readonly number[],
  ) {
    const names = [...new Set(system.relations.map((relation) => relation.kind))];
    this.kinds = system.relations.map((relation) => names.indexOf(relation.kind));
    this.violated = names.map(() => 0);
    this.sealed = system.relations.map(() => false);
    this.residuals = system.relations.map(() => 0);
    for (const relation of group) this.add(relation, system.residuals[relation]!);
  }

  /** All sets of one size; null when there was no time to look through all of them. */
  ofSize(size: number): Shift[][] | null {
    this.found = new Map();
    this.step(size, -1, -1);
    return this.steps > MOST_STEPS ? null : [...this.found.values()];
  }

  /** @param last the relation sealed last; to meet a set in few orders, earlier ones come only if `cell` touched them */
  private step(left: number, last: number, cell: number): void {
    // A cell stands in one relation of a kind at most: more violated ones than cells cannot be mended.
    if (++this.steps > MOST_STEPS || this.violated.some((count) => count > left)) return;
    if (left === 1) return this.finish();
    for (const relation of this.group) {
      if (this.residuals[relation] === 0 || (relation < last && !this.touches(cell, relation))) continue;
      for (const next of this.system.cells[relation]!) this.take(next, relation, left);
    }
  }

  /** Takes the shift of a cell that one relation demands, goes on from there and puts it back. */
  private take(cell: number, relation: number, left: number): void {
    const memberships = this.system.memberships[cell]!;
    if (memberships.some((membership) => this.sealed[membership.relation])) return;
    const by = this.demand(cell, relation);
    if (!allows(this.system, { cell, by })) return;
    for (const membership of memberships) this.add(membership.relation, membership.sign * by);
    this.sealed[relation] = true;
    this.taken.push({ cell, by });
    this.step(left - 1, relation, cell);
    this.taken.pop();
    this.sealed[relation] = false;
    for (const membership of memberships) this.add(membership.relation, -membership.sign * by);
  }

  /** The last cell has to stand in all violated relations and no other, and to be off by the same in each. */
  private finish(): void {
    const first = this.group.find((relation) => this.residuals[relation] !== 0);
    if (first === undefined) return;
    const count = this.violated.reduce((sum, ofKind) => sum + ofKind, 0);
    for (const cell of this.system.cells[first]!) {
      const memberships = this.system.memberships[cell]!;
      const by = this.demand(cell, first);
      const fits =
        memberships.length === count && memberships.every(({ relation, sign }) => this.residuals[relation] === -sign * by);
      if (fits && allows(this.system, { cell, by })) this.keep([...this.taken, { cell, by }]);
    }
  }

  private keep(set: Shift[]): void {
    set.sort((a, b) => a.cell - b.cell);
    this.found.set(set.map(({ cell, by }) => `${cell}:${by}`).join(), set);
  }

  private demand(cell: number, relation: number): number {
    const sign = this.system.memberships[cell]!.find((membership) => membership.relation === relation)!.sign;
    return -sign * this.residuals[relation]!;
  }

  private touches(cell: number, relation: number): boolean {
    return this.system.memberships[cell]!.some((membership) => membership.relation === relation);
  }

  private add(relation: number, amount: number): void {
    const before = this.residuals[relation]!;
    const after = clean(before + amount);
    this.residuals[relation] = after;
    this.violated[this.kinds[relation]!]! += Number(after !== 0) - Number(before !== 0);
  }
}
