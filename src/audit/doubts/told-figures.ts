import type { EvaluatedClaim, Finding } from '../types';
import type { Judged } from './types';

/** A figure that a finding tells, by its name; NaN where it tells none. */
export const number = ({ params }: Finding, name: string): number => Number(params[name] ?? NaN);

/** Equal, but for the rounding of fractions. */
export const equal = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** The claims that a finding is about. */
export const claimsOf = ({ claims }: Finding, { report }: Judged): EvaluatedClaim[] =>
  claims.flatMap((index) => report?.claims[index] ?? []);

/** By how much each violated figure of the text would have to change to be what the tables show, by the claim's index. */
export function corrections({ findings }: Judged): Map<number, number> {
  const violated = findings.filter(({ rule }) => rule === 'claim-violated');
  return new Map(violated.map((told) => [told.claims[0] ?? -1, number(told, 'shown') - number(told, 'value')]));
}

/** The sum of figures. */
export const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
