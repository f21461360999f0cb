import type { FactId } from '../../forms';
import type { Relation } from '../relations';

/** A relation that a cell stands in, and whether the cell adds to its left (+1) or to its right side (−1). */
export interface Membership {
  readonly relation: number;
  readonly sign: 1 | -1;
}

/** The relations as a linear system; cells and relations are numbered in the order in which they were given. */
export interface System {
  readonly relations: readonly Relation[];
  readonly facts: readonly FactId[];
  /** By cell: the figure as printed; null for a blank, which counts 0; undefined for a cell that nobody located. */
  readonly printed: readonly (number | null | undefined)[];
  /** By cell: the relations that it stands in; at most one of each kind. */
  readonly memberships: readonly (readonly Membership[])[];
  /** By relation: its cells. */
  readonly cells: readonly (readonly number[])[];
  /** By relation: sum of the left less sum of the right. */
  readonly residuals: readonly number[];
}

/** A cell and what is added to its figure. */
export interface Shift {
  readonly cell: number;
  readonly by: number;
}

/** Up to here, sums of all cells of a form are exact in floating point. */
const LARGEST = 1e13;

/** Figures with decimals must not violate a relation by the noise of their binary form. */
export const clean = (sum: number) => (Number.isInteger(sum) ? sum : Math.round(sum * 1e4) / 1e4);

/** Numbers cells and relations and computes the residuals; null when a figure is too large to reckon with. */
export function buildSystem(relations: readonly Relation[], values: ReadonlyMap<FactId, number | null>): System | null {
  const numbers = new Map<FactId, number>();
  const facts: FactId[] = [];
  const printed: (number | null | undefined)[] = [];
  const memberships: Membership[][] = [];
  const cellOf = (fact: FactId): number => {
    const known = numbers.get(fact);
    if (known !== undefined) return known;
    numbers.set(fact, facts.length);
    printed.push(values.get(fact));
    memberships.push([]);
    return facts.push(fact) - 1;
  };
  const join = (relation: number, sign: 1 | -1) => (fact: FactId) => {
    const cell = cellOf(fact);
    memberships[cell]!.push({ relation, sign });
    return cell;
  };
  const cells = relations.map(({ left, right }, at) => [...left.map(join(at, 1)), ...right.map(join(at, -1))]);
  if (printed.some((value) => Math.abs(value ?? 0) > LARGEST)) return null;

  const residuals = relations.map(() => 0);
  memberships.forEach((of, cell) => of.forEach(({ relation, sign }) => (residuals[relation]! += sign * (printed[cell] ?? 0))));
  return { relations, facts, printed, memberships, cells, residuals: residuals.map(clean) };
}

/** Groups of relations that no cell links with each other; only groups with a violated relation. */
export function violatedGroups(system: System): number[][] {
  const seen = new Set<number>();
  const groups = system.relations.map((_, start) => {
    const group: number[] = [];
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      group.push(at);
      for (const cell of system.cells[at]!) for (const { relation } of system.memberships[cell]!) open.push(relation);
    }
    return group.sort((a, b) => a - b);
  });
  return groups.filter((group) => group.some((relation) => system.residuals[relation] !== 0));
}

/** Whether a shift leaves a whole number ≥ 0 in a cell that was located. */
export function allows({ printed }: System, { cell, by }: Shift): boolean {
  const before = printed[cell];
  if (before === undefined) return false;
  const after = clean((before ?? 0) + by);
  return Number.isSafeInteger(after) && after >= 0;
}

/** What a violated relation demands of one of its cells, if all others are right. */
export const demand = ({ memberships }: System, residuals: readonly number[], cell: number, relation: number): number =>
  -memberships[cell]!.find((of) => of.relation === relation)!.sign * residuals[relation]!;

/** The residuals as they are after some shifts. */
export function residualsAfter({ memberships }: System, residuals: readonly number[], shifts: readonly Shift[]): number[] {
  const after = [...residuals];
  for (const { cell, by } of shifts) {
    for (const { relation, sign } of memberships[cell]!) after[relation] = clean(after[relation]! + sign * by);
  }
  return after;
}

/** Whether shifts, taken together, are possible and make every relation of a group hold. */
export function settles(system: System, group: readonly number[], shifts: readonly Shift[]): boolean {
  const residuals = residualsAfter(system, system.residuals, shifts);
  return shifts.every((shift) => allows(system, shift)) && group.every((relation) => residuals[relation] === 0);
}

/** The sums whose stated total a cell is. */
export const sumsOver = ({ memberships, relations }: System, cell: number): number[] =>
  memberships[cell]!.flatMap(({ relation, sign }) => (sign < 0 && relations[relation]!.shape === 'sum' ? [relation] : []));
