import fc from 'fast-check';
import type { SourceCell } from '../../src/readers/grid';
import { TARGETS } from './targets';

/** Words of a target in any order, with what nobody expects between them. */
export const soupOf = (target: string, maxLength = 60): fc.Arbitrary<string> => {
  const words = TARGETS[target]?.words ?? [];
  const strange = fc.string({ unit: 'binary', maxLength: 6 });
  return fc
    .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, strange), { maxLength })
    .map((parts) => parts.join(''));
};

const span = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
  fc.constantFrom(0, 7, 40, 999, 1000, 1001, 65_534),
);

/** Row groups whose cells span what they like. */
export const groupsOfCells: fc.Arbitrary<SourceCell[][][]> = fc
  .array(
    fc.array(fc.array(fc.record({ text: fc.string({ maxLength: 3 }), colSpan: span, rowSpan: span }), { maxLength: 5 }), {
      maxLength: 7,
    }),
    { maxLength: 3 },
  )
  .map((groups) => groups.map((rows) => rows.map((row) => row.map((cell) => ({ ...cell, anchor: {} })))));
