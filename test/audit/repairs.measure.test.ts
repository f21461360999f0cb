import { describe, expect, test } from 'vitest';
import { findRepairs } from '../../src/audit/repairs';
import type { FactId } from '../../src/forms';
import { chance, changed, forms, mistyped, relations, sorted, table, told, violated, type Figures } from './repairs.cases';

/** Seeded errors in balanced forms: how often they are seen and named. */

const CASES = 5000;
const balanced = Object.values(forms);

interface Case {
  readonly printed: Figures;
  readonly truth: string;
}

function cases(errors: number, seed: number): Case[] {
  const next = chance(seed);
  return Array.from({ length: CASES }, (_, at) => {
    const figures = balanced[at % balanced.length]!;
    const facts = table(figures, 'requests');
    const wrong = new Set<FactId>();
    while (wrong.size < errors) wrong.add(facts[next(facts.length)]!);
    const printed = changed(figures, ...[...wrong].map((fact) => [fact, mistyped(figures.get(fact) ?? 0, next)] as const));
    const truth = sorted([...wrong].map((fact) => `${fact}=${figures.get(fact)}`)).join(' ');
    return { printed, truth };
  });
}

function measure(errors: number, seed: number) {
  const times: number[] = [];
  let [seen, first, listed, none, most] = [0, 0, 0, 0, 0];
  for (const { printed, truth } of cases(errors, seed)) {
    const start = performance.now();
    const repairs = findRepairs({ relations, values: printed });
    times.push(performance.now() - start);
    seen += Number(violated(printed).length > 0);
    first += Number(told(repairs[0]) === truth);
    listed += Number(repairs.some((repair) => told(repair) === truth));
    none += Number(repairs.length === 0);
    most = Math.max(most, repairs.length);
  }
  times.sort((a, b) => a - b);
  const figures = {
    errors,
    seen,
    first,
    listed,
    none,
    most,
    median: times[CASES / 2]!,
    p99: times[(CASES * 99) / 100]!,
    max: times.at(-1)!,
  };
  if (process.env['MEASURE']) console.log(JSON.stringify(figures));
  return figures;
}

describe('5,000 seeded errors in table three', () => {
  test('one cell: every error violates a relation, and the cell is named with its true figure', () => {
    const { seen, first } = measure(1, 2021);
    expect({ seen, first }).toEqual({ seen: CASES, first: CASES });
  });

  test('two cells: the truth is among the repairs', () => {
    const { listed, median } = measure(2, 2022);
    expect(listed / CASES).toBeGreaterThanOrEqual(0.95);
    expect(median).toBeLessThan(2);
  });

  // Takes minutes; only registered when asked for.
  const measured = process.env['MEASURE'] ? test : () => undefined;
  measured('three to six cells, measured only', { timeout: 300_000 }, () => {
    for (const errors of [3, 4, 5, 6]) measure(errors, 2020 + errors);
  });
});
