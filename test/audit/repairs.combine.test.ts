import { describe, expect, test } from 'vitest';
import { best, combine } from '../../src/audit/repairs/combine';
import type { Candidate } from '../../src/audit/repairs/rank';
import type { FactId } from '../../src/forms';

const of = (cost: number, slip: Candidate['slip'], ...facts: FactId[]): Candidate => ({
  changes: facts.map((fact) => ({ fact, from: 0, to: cost })),
  slip,
  cost,
});

describe('repairs of groups that have nothing in common', () => {
  const cheap = of(1, 'digit', 'requests/granted/business');
  const dear = of(3, null, 'requests/granted/business');
  const wide = of(1, 'digit', 'requests/granted/business', 'requests/granted/total');
  const other = of(2, 'digit', 'remedies/reconsideration/total');

  test('stand in the order of their cost, then of their cells', () => {
    expect(best([dear, wide, cheap], 3)).toEqual([cheap, wide, dear]);
    expect(best([dear, wide, cheap], 2)).toEqual([cheap, wide]);
  });

  test('are joined one by one, likeliest first', () => {
    expect(combine([[dear, cheap], [other]], 5)).toEqual([
      { changes: [...cheap.changes, ...other.changes], slip: 'digit', cost: 3, parts: [cheap, other] },
      { changes: [...dear.changes, ...other.changes], slip: null, cost: 5, parts: [dear, other] },
    ]);
    expect(combine([[cheap], [of(2, null, 'remedies/reconsideration/total')]], 5)[0]?.slip).toBeNull();
    const three = combine(
      [
        [dear, cheap],
        [other, dear],
        [cheap, wide],
      ],
      3,
    );
    expect(three.map(({ cost }) => cost)).toEqual([4, 4, 5]);
    expect(three.map(({ changes }) => changes.length)).toEqual([3, 4, 3]);
  });

  test('are those of the only group, and none where one group has none', () => {
    expect(combine([], 5)).toEqual([]);
    expect(combine([[dear, cheap]], 5)).toEqual([cheap, dear]);
    expect(combine([[dear, cheap], []], 5)).toEqual([]);
  });
});
