import { describe, expect, test } from 'vitest';
import { findRepairGroups, findRepairs } from '../../src/audit/repairs';
import type { FactId } from '../../src/forms';
import { golden2023 } from './golden';
import { apply, changed, relations, sorted, told, violated, printed, repairsOf } from './repairs.cases';

describe('two balances that several rows could mend', () => {
  const values = printed(['requests/carriedIn/naturalPerson', 60], ['requests/carriedIn/total', 65]);
  const truth = 'requests/carriedIn/naturalPerson=91 requests/carriedIn/total=96';

  test('every row that could is listed', () => {
    const repairs = repairsOf(values);
    expect(sorted(repairs.map(({ changes }) => changes[0]!.fact))).toEqual([
      'requests/carriedIn/naturalPerson',
      'requests/carriedOut/naturalPerson',
      'requests/receivedNew/naturalPerson',
    ]);
    expect(repairs.map(told)).toContain(truth);
  });

  test('what last year’s report carried out comes first', () => {
    const hints = new Map<FactId, number[]>([['requests/carriedIn/naturalPerson', [91]]]);
    expect(told(findRepairs({ relations, values, hints })[0])).toBe(truth);
  });

  test('a slip that the total of the row carried on is one slip', () => {
    const [first] = repairsOf(printed(['requests/carriedIn/naturalPerson', 19], ['requests/carriedIn/total', 24]));
    expect(told(first)).toBe(truth);
    expect(first?.slip).toBe('transposed');
  });
});

describe('table four', () => {
  const row = 'remedies/litigationAfter';
  const values = printed([`${row}/total`, 99]);

  test('does not decide which cell is wrong: every cell that could be is named, the likely slip first', () => {
    expect(repairsOf(values).map(told)).toEqual([
      `${row}/upheld=23`,
      `${row}/other=77`,
      `${row}/total=89`,
      `${row}/pending=19`,
      `${row}/corrected=10`,
    ]);
  });

  test('what the narrative says decides the order', () => {
    const hints = new Map<FactId, number[]>([[`${row}/pending`, [19]]]);
    expect(told(findRepairs({ relations, values, hints })[0])).toBe(`${row}/pending=19`);
  });

  test('a figure that the narrative confirms is the last to be doubted', () => {
    const hints = new Map<FactId, number[]>([[`${row}/total`, [99]]]);
    expect(told(findRepairs({ relations, values, hints }).at(-1))).toBe(`${row}/total=89`);
  });

  test('a total that lacks a part', () => {
    const repairs = repairsOf(printed(['remedies/reconsideration/total', 131]));
    expect(repairs[0]).toMatchObject({
      changes: [{ fact: 'remedies/reconsideration/total', to: 440 }],
      slip: 'total-not-updated',
    });
  });
});

describe('errors that have nothing to do with each other', () => {
  const values = printed(['requests/granted/business', 21], ['remedies/litigationDirect/upheld', 3]);

  test('are joined: every repair mends all', () => {
    const repairs = repairsOf(values);
    expect(repairs.length).toBeGreaterThan(1);
    for (const repair of repairs) {
      expect(violated(apply(values, repair))).toEqual([]);
      expect(repair.resolves).toEqual(violated(values));
    }
  });

  test('can be had one by one', () => {
    expect(findRepairGroups({ relations, values }).map((group) => [group.violated, group.repairs.length])).toEqual([
      [['requests.rowTotal/granted', 'requests.disposedTotal/business'], 1],
      [['remedies.total/litigationDirect'], 4],
    ]);
  });
});

describe('what cannot be repaired', () => {
  const shambles = new Map([...golden2023].map(([fact, value], at) => [fact, value + at * at + 1]));

  test('a table that is wrong throughout gets no repair', () => {
    expect(violated(shambles)).toHaveLength(42);
    expect(repairsOf(shambles)).toEqual([]);
  });

  test('it does not hide the repair of another table', () => {
    const values = new Map(
      [...shambles].map(([fact, value]) => [fact, fact.startsWith('requests') ? value : golden2023.get(fact)!]),
    );
    const groups = findRepairGroups({ relations, values: changed(values, ['remedies/litigationDirect/total', 42]) });
    expect(groups.map(({ repairs }) => repairs.length > 0)).toEqual([false, true]);
  });

  test('a cell that nobody located is never changed', () => {
    const values = new Map(golden2023);
    values.delete('remedies/litigationDirect/other');
    const facts = repairsOf(values).flatMap((repair) => repair.changes.map(({ fact }) => fact));
    expect(facts).not.toContain('remedies/litigationDirect/other');
  });

  test('figures beyond exact arithmetic', () => {
    expect(repairsOf(printed(['requests/granted/total', 2 ** 60]))).toEqual([]);
  });
});
