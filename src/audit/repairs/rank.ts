import type { FactId } from '../../forms';
import { slipOf, slipOfCells, type Slip } from './slips';
import { clean, sumsOver, type Shift, type System } from './system';

/** What the narrative or last year's report say of single cells. */
export type Hints = ReadonlyMap<FactId, readonly number[]>;

/** A set of changed cells, the slip that it looks like, and how far-fetched it is (0 and below: as good as told). */
export interface Candidate {
  readonly changes: readonly Change[];
  readonly slip: Slip | null;
  readonly cost: number;
  /** The sets that it was joined from, where there are several. */
  readonly parts?: readonly Candidate[];
}

export interface Change {
  readonly fact: FactId;
  readonly from: number | null;
  readonly to: number;
}

/** How far-fetched a change is that looks like a slip; only their order matters. */
const COST: Readonly<Record<Slip, number>> = {
  transposed: 1,
  'factor-ten': 1,
  'doubled-digit': 1,
  'lost-digit': 1.2,
  digit: 1,
  'neighbour-column': 1,
  'neighbour-row': 1.1,
  'total-not-updated': 1.5,
};
const NO_SLIP = 3;
const BLANK_FILLED = 1.8;
/** In a number of one digit every change is one of a digit and says little. */
const ONE_DIGIT = 0.8;
/** A total that carries the wrong figure of its part on is no second slip. */
const CARRIED_ON = 0.4;
/** Between nothing and something lies more than a slip, as a rule. */
const FROM_OR_TO_NOTHING = 0.25;
const HINT = 2.5;

/** Slips of one hand that concern several cells at once. */
const JOINT: ReadonlySet<Slip | null> = new Set(['neighbour-column', 'neighbour-row', 'total-not-updated']);

/** Weighs a set of shifts: names its slip and says how far-fetched it is. */
export function weigh(system: System, shifts: readonly Shift[], hints: Hints): Candidate {
  const changes = shifts.map(({ cell, by }): Change => {
    const from = system.printed[cell] ?? null;
    return { fact: system.facts[cell]!, from, to: clean((from ?? 0) + by) };
  });
  const own = changes.filter((_, at) => !carriesOn(system, shifts, shifts[at]!));
  const slip = slipOfSet(system, shifts, changes) ?? slipOfCells(own);
  const costs = own.map((change) => costOfChange(system, shifts[changes.indexOf(change)]!, change));
  const joint = shifts.length > 1 && JOINT.has(slip) ? COST[slip!] : sum(costs);
  const cost = joint + CARRIED_ON * (changes.length - own.length) + sum(changes.map((change) => costOfHints(change, hints)));
  return { changes, slip, cost };
}

const sum = (costs: readonly number[]) => costs.reduce((total, cost) => total + cost, 0);

/** Totals alone: one that falls short by a part, several that lag by the same. */
const slipOfSet = (system: System, shifts: readonly Shift[], [only]: readonly Change[]): Slip | null => {
  if (shifts.length === 1) return slipOf(only!.from, only!.to) ?? (lacksPart(system, shifts[0]!) ? 'total-not-updated' : null);
  const totals = shifts.every(({ cell }) => sumsOver(system, cell).length > 0);
  return totals && (shifts.length > 4 || shifts.every(({ by }) => by === shifts[0]!.by)) ? 'total-not-updated' : null;
};

const costOfChange = (system: System, shift: Shift, { from, to }: Change): number => {
  const slip = slipOf(from, to);
  const nothing = (from ?? 0) === 0 || to === 0 ? FROM_OR_TO_NOTHING : 0;
  const asSlip = slip ? COST[slip] + (slip === 'digit' && to < 10 ? ONE_DIGIT : 0) : from === null ? BLANK_FILLED : NO_SLIP;
  return nothing + (lacksPart(system, shift) ? Math.min(asSlip, COST['total-not-updated']) : asSlip);
};

const costOfHints = ({ fact, from, to }: Change, hints: Hints): number => {
  const told = hints.get(fact) ?? [];
  return (told.includes(from ?? 0) ? HINT : 0) - (told.includes(to) ? HINT : 0);
};

/** Whether a stated total falls short by just one of its parts. */
const lacksPart = (system: System, { cell, by }: Shift): boolean =>
  by > 0 &&
  sumsOver(system, cell).some((relation) => system.cells[relation]!.some((part) => part !== cell && system.printed[part] === by));

/** Whether a changed total is off by the same as a changed part of it. */
const carriesOn = (system: System, shifts: readonly Shift[], { cell, by }: Shift): boolean =>
  sumsOver(system, cell).some((relation) => {
    const parts = system.cells[relation]!.slice(0, -1);
    return shifts.some((other) => other.by === by && parts.includes(other.cell));
  });
