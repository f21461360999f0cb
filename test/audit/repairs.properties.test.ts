import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRepairs } from '../../src/audit/repairs';
import type { FactId } from '../../src/forms';
import { apply, changed, forms, relations, sorted, table, told, violated, type Figures } from './repairs.cases';

/** A balanced form in which some cells are printed otherwise, and the relations that could be checked. */
const printedForms = fc
  .constantFrom(...Object.values(forms))
  .chain((figures) =>
    fc.record({
      figures: fc.constant(figures),
      wrong: fc.array(
        fc.tuple(
          fc.constantFrom(...table(figures, 'requests'), ...table(figures, 'remedies')),
          fc.oneof(fc.nat(5), fc.nat(400), fc.integer({ min: -20, max: 4000 }), fc.constant(null), fc.constant(1.5)),
        ),
        { maxLength: 7 },
      ),
      checked: fc.oneof(fc.constant([...relations]), fc.subarray([...relations], { minLength: 20 })),
    }),
  )
  .map(({ figures, wrong, checked }) => ({ values: changed(figures, ...wrong), checked }));

const cells = (values: Figures, facts: readonly string[]) => facts.map((fact) => values.get(fact as FactId) ?? null);

describe('every repair', () => {
  test('makes all relations hold, those that held before too, with whole numbers ≥ 0', () => {
    fc.assert(
      fc.property(printedForms, ({ values, checked }) => {
        const seen = violated(values, checked);
        for (const repair of findRepairs({ relations: checked, values })) {
          expect(violated(apply(values, repair), checked)).toEqual([]);
          expect(repair.resolves).toEqual(seen);
          expect(repair.changes.every(({ to }) => Number.isSafeInteger(to) && to >= 0)).toBe(true);
          expect(repair.changes.map(({ from }) => from)).toEqual(
            cells(
              values,
              repair.changes.map(({ fact }) => fact),
            ),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('changes each of its cells, no cell in vain, and is told once', () => {
    fc.assert(
      fc.property(printedForms, ({ values, checked }) => {
        const repairs = findRepairs({ relations: checked, values });
        const sets = repairs.map((repair) => new Set(told(repair).split(' ')));
        expect(repairs.length).toBeLessThanOrEqual(50);
        expect(repairs.every(({ changes }) => changes.every(({ from, to }) => from !== to))).toBe(true);
        sets.forEach((set, at) => {
          const within = sets.filter((other, place) => place !== at && [...other].every((change) => set.has(change)));
          expect(within).toEqual([]);
        });
      }),
    );
  });

  test('is the same on every run, and nothing given is changed', () => {
    fc.assert(
      fc.property(printedForms, ({ values, checked }) => {
        const before = JSON.stringify([...values]);
        const once = findRepairs({ relations: checked, values });
        expect(findRepairs({ relations: checked, values })).toEqual(once);
        expect(JSON.stringify([...values])).toBe(before);
      }),
    );
  });
});

test('any single figure of table three that is printed otherwise is named with its true value', () => {
  const single = fc.constantFrom(...Object.values(forms)).chain((figures) => {
    const fact = fc.constantFrom(...table(figures, 'requests'));
    return fc.record({ figures: fc.constant(figures), fact, printed: fc.oneof(fc.nat(9), fc.nat(), fc.constant(null)) });
  });
  fc.assert(
    fc.property(single, ({ figures, fact, printed }) => {
      const truth = figures.get(fact)!;
      fc.pre((printed ?? 0) !== truth);
      const repairs = findRepairs({ relations, values: changed(figures, [fact, printed]) });
      expect(repairs.map(({ changes }) => changes)).toEqual([[{ fact, from: printed, to: truth }]]);
    }),
    { numRuns: 1000 },
  );
});

test('hints change the order of repairs, never the repairs', () => {
  const hinted = printedForms.chain(({ values, checked }) =>
    fc
      .array(fc.tuple(fc.constantFrom(...values.keys()), fc.array(fc.nat(400), { maxLength: 2 })), { maxLength: 20 })
      .map((hints) => ({
        values,
        checked,
        hints: new Map(hints),
      })),
  );
  fc.assert(
    fc.property(hinted, ({ values, checked, hints }) => {
      const plain = findRepairs({ relations: checked, values }).map(told);
      const ordered = findRepairs({ relations: checked, values, hints }).map(told);
      if (plain.length < 50) expect(sorted(ordered)).toEqual(sorted(plain));
    }),
  );
});
