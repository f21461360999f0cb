import { describe, expect, test } from 'vitest';
import { expandRelations } from '../../src/audit/relations/expand';
import { RELATIONS, type FactId } from '../../src/forms';
import { golden2023, golden2024, golden2025 } from './golden';

const sum = (values: ReadonlyMap<FactId, number>, facts: readonly FactId[]) =>
  facts.reduce((total, fact) => total + (values.get(fact) ?? Number.NaN), 0);

describe.each([
  ['2023', golden2023],
  ['2024', golden2024],
  ['2025', golden2025],
])('the balanced report on %s', (_year, values) => {
  test('has the 200 facts of the form, all of them figures', () => {
    expect(values.size).toBe(200);
    expect([...values.values()].every(Number.isFinite)).toBe(true);
  });

  test.each(expandRelations(RELATIONS.three))('holds $id', ({ left, right }) => {
    expect(sum(values, left)).toBe(sum(values, right));
  });
});
