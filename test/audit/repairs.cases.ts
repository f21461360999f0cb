import { expandRelations, type Relation } from '../../src/audit/relations/expand';
import { findRepairs } from '../../src/audit/repairs';
import { weigh, type Candidate } from '../../src/audit/repairs/rank';
import { buildSystem } from '../../src/audit/repairs/system';
import type { Repair } from '../../src/audit/types';
import { RELATIONS, type FactId } from '../../src/forms';
import { golden2023, golden2025 } from './golden';

/** What the tests of repairs share: balanced forms, seeded chance, and the arithmetic done a second time. */

export const relations: readonly Relation[] = expandRelations(RELATIONS.three);

export type Figures = ReadonlyMap<FactId, number | null>;

const zeros = new Map([...golden2023.keys()].map((fact) => [fact, 0] as const));
const sparse: Figures = new Map([
  ...zeros,
  ...(['receivedNew', 'granted', 'disposedTotal'] as const).flatMap((row) =>
    (['naturalPerson', 'total'] as const).map((column) => [`requests/${row}/${column}`, 3] as const),
  ),
  ...(['receivedNew', 'carriedOut'] as const).flatMap((row) => [
    [`requests/${row}/business`, 1] as const,
    [`requests/${row}/total`, row === 'receivedNew' ? 4 : 1] as const,
  ]),
]);

/** Balanced reports of a large city, of a small office and of one that had no request at all. */
export const forms: Readonly<Record<'city' | 'largeCity' | 'office' | 'idle', Figures>> = {
  city: golden2023,
  largeCity: golden2025,
  office: sparse,
  idle: zeros,
};

export const table = (figures: Figures, id: 'requests' | 'remedies'): FactId[] =>
  [...figures.keys()].filter((fact) => fact.startsWith(`${id}/`));

export const changed = (figures: Figures, ...changes: readonly (readonly [FactId, number | null])[]): Figures =>
  new Map([...figures, ...changes]);

export const apply = (figures: Figures, repair: Repair): Figures =>
  changed(figures, ...repair.changes.map(({ fact, to }) => [fact as FactId, to] as const));

const sum = (figures: Figures, facts: readonly FactId[]) => facts.reduce((total, fact) => total + (figures.get(fact) ?? 0), 0);

export const violated = (figures: Figures, of: readonly Relation[] = relations): string[] =>
  of.filter(({ left, right }) => sum(figures, left) !== sum(figures, right)).map(({ id }) => id);

/** Texts in the order of their code units. */
export const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : Number(a > b)));

/** The cells and figures of a repair, in a form that can be compared. */
export const told = (repair: Repair | undefined): string =>
  sorted((repair?.changes ?? []).map(({ fact, to }) => `${fact}=${to}`)).join(' ');

/** Chance that is the same on every run (mulberry32). */
export const chance =
  (seed: number) =>
  (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };

const SLIPS: readonly ((value: number, next: (below: number) => number) => number)[] = [
  (value, next) => Number(String(value).replace(/\d$/, String(next(10)))),
  (value) => Number(Array.from(String(value)).reverse().join('')),
  (value) => value * 10,
  (value) => Math.floor(value / 10),
  (value, next) => Number(`${next(9) + 1}${value}`),
  (value, next) => value + 1 + next(20),
  (_, next) => next(1000),
];

/** A figure as somebody might have mistyped it; never the figure itself. */
export function mistyped(value: number, next: (below: number) => number): number {
  for (;;) {
    const wrong = SLIPS[next(SLIPS.length)]!(value, next);
    if (wrong !== value) return wrong;
  }
}

type Numbers = Readonly<Record<string, number>>;

const cellNamed = (place: string) => (place.startsWith('remedies/') ? place : `requests/${place}`) as FactId;

/**
 * What is said of a repair of a report in which all other cells are 0, unless given: `granted/business 52>7, granted/total _>9`
 * for cells, what is printed in them (_ for a blank) and what is meant.
 */
export function weighed(repair: string, others: Numbers = {}, told: Readonly<Record<string, number[]>> = {}): Candidate {
  const cells = repair.split(', ').map((change) => {
    const [place = '', from = '', to = ''] = change.split(/[ >]/);
    return { fact: cellNamed(place), from: from === '_' ? null : Number(from), to: Number(to) };
  });
  const given = Object.entries(others).map(([place, value]) => [cellNamed(place), value] as const);
  const values = changed(zeros, ...given, ...cells.map(({ fact, from }) => [fact, from] as const));
  const system = buildSystem(relations, values);
  if (!system) throw new Error('figures too large');
  const shifts = cells.map(({ fact, from, to }) => ({ cell: system.facts.indexOf(fact), by: to - (from ?? 0) }));
  return weigh(system, shifts, new Map(Object.entries(told).map(([place, figures]) => [cellNamed(place), figures])));
}

/** The city's balanced report with the given cells printed otherwise. */
export const printed = (...changes: readonly (readonly [FactId, number | null])[]): Figures => changed(golden2023, ...changes);
export const repairsOf = (values: Figures): Repair[] => findRepairs({ relations, values });
