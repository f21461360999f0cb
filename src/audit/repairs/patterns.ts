import { clean, demand, residualsAfter, settles, sumsOver, type Shift, type System } from './system';

/** Sets of more cells than the relations would ask for, which one slip of hand explains nevertheless. */

/**
 * Figures that the sums at the foot of their columns carried on: a figure of one row stands in the wrong column, or is wrong both in
 * its column and in the total of its row. Then just two balances are violated.
 */
export function carriedOn(system: System, group: readonly number[]): Shift[][] {
  const [one, two, ...more] = group.filter((relation) => system.residuals[relation] !== 0);
  if (one === undefined || two === undefined || more.length > 0) return [];
  const others = partsInBalance(system, two);
  const sets = partsInBalance(system, one).flatMap((pair) =>
    others.flatMap((other) => (share(system, pair[0]!.cell, other[0]!.cell) ? [[...pair, ...other].sort(byCell)] : [])),
  );
  return sets.filter((set) => new Set(set.map(({ cell }) => cell)).size === set.length && settles(system, group, set));
}

/** Each part of a sum that enters a balance, and that sum, both shifted by what the balance demands. */
const partsInBalance = (system: System, balance: number): Shift[][] =>
  system.cells[balance]!.flatMap((foot) => {
    const by = demand(system, system.residuals, foot, balance);
    const parts = sumsOver(system, foot).flatMap((relation) => system.cells[relation]!.slice(0, -1));
    return parts.map((cell) => [
      { cell, by },
      { cell: foot, by },
    ]);
  });

const share = ({ memberships }: System, a: number, b: number): boolean =>
  memberships[a]!.some(({ relation }) => memberships[b]!.some((other) => other.relation === relation));

const byCell = (a: Shift, b: Shift) => a.cell - b.cell;

/** Stated totals that nobody made anew when their parts changed, however many: every violated sum is added up again. */
export function addedUpAgain(system: System, group: readonly number[]): Shift[][] {
  const shifts = new Map<number, number>();
  const sums = group.filter((relation) => system.relations[relation]!.shape === 'sum');
  // Twice, because the sum of a column may need totals of rows that the first round mends, and the other way round.
  for (const relation of [...sums, ...sums]) {
    const total = system.cells[relation]!.at(-1)!;
    const residual = residualsAfter(system, system.residuals, shiftsOf(shifts))[relation]!;
    if (residual !== 0) shifts.set(total, clean((shifts.get(total) ?? 0) + residual));
  }
  const set = shiftsOf(shifts).sort(byCell);
  const violated = group.filter((relation) => system.residuals[relation] !== 0);
  // As many totals as violated relations would mend anything; that more relations hold than were asked for speaks for them.
  return set.length > 0 && set.length < violated.length && settles(system, group, set) ? [set] : [];
}

const shiftsOf = (shifts: ReadonlyMap<number, number>): Shift[] =>
  [...shifts].flatMap(([cell, by]) => (by === 0 ? [] : [{ cell, by }]));
