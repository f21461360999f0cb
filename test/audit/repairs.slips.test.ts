import { expect, test } from 'vitest';
import { slipOf } from '../../src/audit/repairs/slips';

test.each([
  [1175, 1125, 'digit'],
  [3, 5, 'digit'],
  [12, 21, 'transposed'],
  [3375, 3735, 'transposed'],
  [5, 50, 'factor-ten'],
  [1200, 12, 'factor-ten'],
  [117, 1175, 'lost-digit'],
  [175, 1175, 'lost-digit'],
  [11775, 1175, 'doubled-digit'],
  [33, 3, 'doubled-digit'],
  [1375, 1175, 'digit'],
  [5711, 1175, null],
  [321, 123, null],
  [0, 20, null],
  [12, 1175, null],
  [7, 7, null],
  [-3, 3, null],
  [2.5, 3, null],
  [null, 3, null],
] as const)('%s printed for %s: %s', (printed, meant, slip) => {
  expect(slipOf(printed, meant)).toBe(slip);
});
