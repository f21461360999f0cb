import { expect, it } from 'vitest';
import { measureDecoys } from './decoys';

it('figures that state no cell are no claims, and are listed', () => {
  const { decoys, claims, undue, unlisted, notes } = measureDecoys(400, 9000);
  expect(decoys).toBeGreaterThanOrEqual(400);
  expect({ claims, undue, unlisted, notes }).toEqual({ claims: 0, undue: 0, unlisted: 0, notes: [] });
});
