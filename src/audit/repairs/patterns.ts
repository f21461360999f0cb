import { clean, residualsAfter, settles, type Shift, type System } from './system';

/** Sets of more cells than the relations would ask for, which one slip of hand explains nevertheless. */

/**
 * Figures that the sums at the foot of their columns carried on: a figure of one row stands in the wrong column, or is wrong both in
 * its column and in the total of its row. Then just two balances are violated.
 * @returns sets of four: the two figures of the row, then the two sums made from them
 */
export function carriedOn(system: System, group: readonly number[]): Shift[][] {
  const [one, two, ...more] = group.filter((relation) => system.residuals[relation] !== 0);
  if (one === undefined || two === undefined || more.length > 0) return [];
  const others = partsInBalance(system, two);
  const sets = partsInBalance(system, one).flatMap(([part, foot]) =>
    others.flatMap(([other, otherFoot]) => (share(system, part.cell, other.cell) ? [[part, other, foot, otherFoot]] : [])),
  );
  return sets.filter((set) => new Set(set.map(({ cell }) => cell)).size === set.length && settles(system, group, set));
}

/** Each part of a sum that enters a balance, with that sum, shifted by what the balance demands. */
const partsInBalance = (system: System, balance: number): [part: Shift, foot: Shift][] => {
  if (system.relations[balance]!.shape !== 'balance') return [];
  return system.memberships.flatMap((memberships, foot) => {
    const inBalance = memberships.find(({ relation }) => relation === balance);
    if (!inBalance) return [];
    const by = -inBalance.sign * system.residuals[balance]!;
    const sums = memberships.filter(({ relation, sign }) => sign < 0 && system.relations[relation]!.shape === 'sum');
    const parts = sums.flatMap(({ relation }) => system.cells[relation]!.filter((cell) => cell !== foot));
    return parts.map((cell): [Shift, Shift] => [
      { cell, by },
      { cell: foot, by },
    ]);
  });
};

const share = ({ memberships }: System, a: number, b: number): boolean =>
  memberships[a]!.some(({ relation }) => memberships[b]!.some((other) => other.relation === relation));

/** Stated totals that nobody made anew when their parts changed, however many: every violated sum is added up again. */
export function addedUpAgain(system: System, group: readonly number[]): Shift[][] {
  const shifts = new Map<number, number>();
  const sums = group.filter((relation) => system.relations[relation]!.shape === 'sum');
  // Twice, because the sum of a column may need totals of rows that the first round mends, and the other way round.
  for (const relation of [...sums, ...sums]) {
    const total = system.cells[relation]!.at(-1)!;
    const residual = residualsAfter(system, shiftsOf(shifts))[relation]!;
    if (residual !== 0) shifts.set(total, clean((shifts.get(total) ?? 0) + residual));
  }
  const set = shiftsOf(shifts).sort((a, b) => a.cell - b.cell);
  const violated = group.filter((relation) => system.residuals[relation] !== 0);
  // As many totals as violated relations would mend anything; that more relations hold than were asked for speaks for them.
  return set.length > 0 && set.length < violated.length && settles(system, group, set) ? [set] : [];
}

const shiftsOf = (shifts: ReadonlyMap<number, number>): Shift[] =>
  [...shifts].flatMap(([cell, by]) => (by === 0 ? [] : [{ cell, by }]));
