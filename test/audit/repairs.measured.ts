import { findRepairs } from '../../src/audit/repairs';
import type { FactId } from '../../src/forms';
import { chance, changed, forms, mistyped, relations, sorted, table, told, violated, type Figures } from './repairs.cases';

/** Seeded errors in balanced forms: how often they are seen and named. */

export const CASES = 5000;
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

/** Errors that violate a relation, whose repair comes first or is listed at all, and the time of each search in ms. */
export function measure(errors: number, seed: number) {
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
  const figures = { errors, seen, first, listed, none, most };
  if (process.env['MEASURE']) console.log(JSON.stringify(figures));
  return { ...figures, times };
}
