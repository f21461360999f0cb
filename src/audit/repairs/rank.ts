import { REMEDY_COLUMNS, REMEDY_ROWS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../forms/requests';
import type { FactId, Label } from '../../forms';
import { slipOf, type Slip } from './slips';
import { clean, type Shift, type System } from './system';

/** What the narrative or last year's report say of single cells. */
export type Hints = ReadonlyMap<FactId, readonly number[]>;

/** A set of changed cells, the slip that it looks like, and how far-fetched it is (0 and below: as good as told). */
export interface Candidate {
  readonly changes: readonly Change[];
  readonly slip: Slip | null;
  readonly cost: number;
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

/** Sets of more cells than needed come after all others. */
const LARGER_THAN_NEEDED = 100;

/** Weighs a set of shifts: names its slip and says how far-fetched it is. */
export function weigh(system: System, shifts: readonly Shift[], hints: Hints): Candidate {
  const changes = shifts.map((shift) => changeOf(system, shift));
  const told = changes.reduce((sum, change) => sum + costOfHints(change, hints), 0);
  const slip = slipOfSet(system, shifts, changes);
  const joint = changes.length > 1 && slip !== null && JOINT.has(slip);
  const cost = joint
    ? COST[slip] + 0.2 * (changes.length - 2)
    : changes.reduce(
        (sum, change, at) => sum + (carriesOn(system, shifts, at) ? CARRIED_ON : costOfChange(system, shifts[at]!, change)),
        0,
      );
  return { changes, slip, cost: cost + told };
}

/**
 * Weighs figures that the sums at the foot carried on (two figures of a row, then the two sums). Four cells explain much: only an
 * unmistakable slip is worth telling, a figure that stands one column off or a figure of several digits that was mistyped.
 */
export function weighCarriedOn(system: System, shifts: readonly Shift[], hints: Hints): Candidate[] {
  const [part, other] = shifts.map((shift) => changeOf(system, shift));
  if (!part || !other) return [];
  const neighbour = neighbourSlip([part, other]);
  const copied =
    shifts[0]!.by === shifts[1]!.by &&
    (part.from ?? 0) > 9 &&
    (sumsOver(system, shifts[1]!.cell).length > 0 ? slipOf(part.from, part.to) : null);
  const slip = neighbour ?? (copied || null);
  if (!slip) return [];
  const inOrder = [...shifts].sort((a, b) => a.cell - b.cell);
  const { changes, cost } = weigh(system, inOrder, hints);
  return [{ changes, slip, cost: cost + LARGER_THAN_NEEDED }];
}

const changeOf = (system: System, { cell, by }: Shift): Change => {
  const from = system.printed[cell] ?? null;
  return { fact: system.facts[cell]!, from, to: clean((from ?? 0) + by) };
};

/** Slips of one hand that concern several cells at once. */
const JOINT: ReadonlySet<Slip> = new Set(['neighbour-column', 'neighbour-row', 'total-not-updated']);

const slipOfSet = (system: System, shifts: readonly Shift[], changes: readonly Change[]): Slip | null => {
  const [first] = changes;
  if (!first) return null;
  const slip = slipOf(first.from, first.to);
  if (changes.length === 1) return slip ?? (lacksPart(system, shifts[0]!) ? 'total-not-updated' : null);
  const totals = shifts.every(({ cell }) => sumsOver(system, cell).length > 0);
  const alike = shifts.every(({ by }) => by === shifts[0]!.by);
  if (totals && (alike || shifts.length > 4)) return 'total-not-updated';
  return neighbourSlip(changes) ?? (changes.every((change) => slipOf(change.from, change.to) === slip) ? slip : null);
};

const costOfChange = (system: System, shift: Shift, { from, to }: Change): number => {
  const slip = slipOf(from, to);
  const nothing = (from ?? 0) === 0 || to === 0 ? FROM_OR_TO_NOTHING : 0;
  const asSlip = slip ? COST[slip] + (slip === 'digit' && to < 10 ? ONE_DIGIT : 0) : from === null ? BLANK_FILLED : NO_SLIP;
  return nothing + (asSlip > COST['total-not-updated'] && lacksPart(system, shift) ? COST['total-not-updated'] : asSlip);
};

const costOfHints = ({ fact, from, to }: Change, hints: Hints): number => {
  const told = hints.get(fact) ?? [];
  return (told.includes(from ?? 0) ? HINT : 0) - (told.includes(to) ? HINT : 0);
};

/** The sums whose stated total a cell is. */
const sumsOver = (system: System, cell: number): number[] =>
  system.memberships[cell]!.flatMap(({ relation, sign }) =>
    sign < 0 && system.relations[relation]!.shape === 'sum' ? [relation] : [],
  );

/** Whether a stated total falls short by just one of its parts. */
const lacksPart = (system: System, { cell, by }: Shift): boolean =>
  by > 0 &&
  sumsOver(system, cell).some((relation) => system.cells[relation]!.some((part) => part !== cell && system.printed[part] === by));

/** Whether a changed total is off by the same as a changed part of it. */
const carriesOn = (system: System, shifts: readonly Shift[], at: number): boolean => {
  const { cell, by } = shifts[at]!;
  if (shifts.length < 2) return false;
  const parts = sumsOver(system, cell).flatMap((relation) => system.cells[relation]!);
  return shifts.some((other) => other.cell !== cell && other.by === by && parts.includes(other.cell));
};

/** Whether the figures of cells side by side all stand one cell further than meant; most often next to a cell with nothing. */
const neighbourSlip = (changes: readonly Change[]): Slip | null => {
  const from = changes.map((change) => change.from ?? 0);
  const turned = (by: number) => changes.every(({ to }, at) => to === from.at((at + by) % from.length));
  if (!turned(1) && !turned(-1)) return null;
  const places = changes.map(({ fact }) => fact.split('/'));
  const inLine = (lists: readonly (readonly Label[])[], along: number, across: number) =>
    places.every((place, at) => {
      const before = places[at - 1] ?? place;
      return (
        place[0] === before[0] && place[across] === before[across] && (at === 0 || follows(lists, before[along], place[along]))
      );
    });
  if (inLine(COLUMNS, 2, 1)) return 'neighbour-column';
  return inLine(ROWS, 1, 2) ? 'neighbour-row' : null;
};

const COLUMNS = [REQUEST_COLUMNS, REMEDY_COLUMNS];
const ROWS = [REQUEST_ROWS.one, REQUEST_ROWS.three, REMEDY_ROWS];

const follows = (lists: readonly (readonly Label[])[], before = '', after = ''): boolean =>
  lists.some((list) => list.some((label, at) => label.id === before && list[at + 1]?.id === after));
