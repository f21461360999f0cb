import { describe, expect, test } from 'vitest';
import { weighed } from './repairs.cases';

const [A, B, T] = ['granted/naturalPerson', 'granted/business', 'granted/total'] as const;
const slipOf = (repair: string) => weighed(repair).slip;
const costOf = (repair: string) => weighed(repair).cost;

describe('one cell', () => {
  test('names what changes, and the slip', () => {
    const fact = `requests/${A}`;
    expect(weighed(`${A} 375>735`)).toMatchObject({ changes: [{ fact, from: 375, to: 735 }], slip: 'transposed' });
    expect(weighed(`${A} _>5`)).toMatchObject({ changes: [{ fact, from: null, to: 5 }], slip: null });
  });

  test.each([
    ['a slip before none', '375>735', '375>802'],
    ['a digit of many before a digit alone', '45>47', '5>7'],
    ['a digit too many before one too few', '1335>135', '135>1385'],
    ['a blank filled before a figure without a slip', '_>37', '52>137'],
    ['a slip before a blank filled', '52>57', '_>57'],
    ['a figure corrected before one taken away', '52>137', '52>0'],
    ['a figure corrected before one out of nothing', '52>137', '0>137'],
    ['a digit of ten before one of nine', '13>10', '3>9'],
  ])('%s', (_which, likely, unlikely) => {
    expect(costOf(`${A} ${likely}`)).toBeLessThan(costOf(`${A} ${unlikely}`));
  });

  test.each([
    ['two digits exchanged, a digit', '375>735', '375>315'],
    ['a factor of ten, a digit', '37>370', '375>315'],
    ['a digit doubled, a digit', '3375>375', '375>315'],
    ['two figures without a slip', '52>137', '81>204'],
  ])('is as likely: %s', (_which, one, other) => {
    expect(costOf(`${A} ${one}`)).toBe(costOf(`${A} ${other}`));
  });
});

describe('what others say of a cell', () => {
  const change = `${A} 52>137`;
  const plain = costOf(change);
  const costTold = (told: Record<string, number[]>, repair = change) => weighed(repair, {}, told).cost;

  test('makes it likelier, or less likely', () => {
    expect(costTold({ [A]: [137] })).toBeLessThan(plain);
    expect(costTold({ [A]: [52] })).toBeGreaterThan(plain);
    expect(costTold({ [A]: [52, 137] })).toBe(plain);
    expect(costTold({ [A]: [99], [B]: [137] })).toBe(plain);
    expect(costTold({ [A]: [0] }, `${A} _>5`)).toBeGreaterThan(costOf(`${A} _>5`));
  });

  test('counts for every cell', () => {
    const both = `${change}, ${B} 33>70`;
    const costs = [costTold({}, both), costTold({ [A]: [137] }, both), costTold({ [A]: [137], [B]: [70] }, both)];
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(new Set(costs).size).toBe(3);
  });
});

describe('figures one cell beside', () => {
  const C = 'granted/research';

  test.each([
    ['two columns exchanged', `${A} 52>7, ${B} 7>52`, 'neighbour-column'],
    ['a figure moved on', `${A} 0>52, ${B} 52>0`, 'neighbour-column'],
    ['a blank beside it', `${A} _>52, ${B} 52>0`, 'neighbour-column'],
    ['three moved to the left', `${A} 7>0, ${B} 9>7, ${C} 0>9`, 'neighbour-column'],
    ['three moved to the right', `${A} 7>9, ${B} 9>0, ${C} 0>7`, 'neighbour-column'],
    ['rows exchanged', `${A} 52>7, grantedPart/naturalPerson 7>52`, 'neighbour-row'],
    ['rows at the end', 'disposedTotal/business 52>7, carriedOut/business 7>52', 'neighbour-row'],
    ['table four', 'remedies/reconsideration/upheld 52>7, remedies/reconsideration/corrected 7>52', 'neighbour-column'],
    ['rows of table four', 'remedies/litigationDirect/upheld 52>7, remedies/litigationAfter/upheld 7>52', 'neighbour-row'],
    ['columns apart', `${A} 52>7, ${C} 7>52`, null],
    ['rows apart', `${B} 52>7, refused.stateSecret/business 7>52`, null],
    ['columns the other way', `${B} 52>7, ${A} 7>52`, null],
    ['cells askew', `${A} 52>7, grantedPart/business 7>52`, null],
    ['tables apart', `${T} 52>7, remedies/reconsideration/total 7>52`, null],
    ['figures that are new', `${A} 52>7, ${B} 7>53`, null],
    ['three, two of them exchanged', `${A} 52>7, ${B} 7>52, ${C} 81>204`, null],
  ])('%s', (_how, repair, slip) => {
    expect(slipOf(repair)).toBe(slip);
  });

  test('are one slip', () => {
    const column = costOf(`${A} 52>7, ${B} 7>52`);
    const row = costOf(`${A} 52>7, grantedPart/naturalPerson 7>52`);
    expect(column).toBe(costOf(`${A} 375>735`));
    expect(row).toBeGreaterThan(column);
    expect(row).toBeLessThan(costOf(`${A} 135>1385`));
  });
});

describe('totals', () => {
  test('that lack one part were not made anew', () => {
    const parts = { [A]: 52, [B]: 185 };
    expect(weighed(`${T} 52>237`, parts).slip).toBe('total-not-updated');
    expect(weighed(`${T} 53>237`, parts).slip).toBeNull();
    expect(weighed(`${T} 422>237`, parts).slip).toBeNull();
    expect(weighed(`${T} 52>237`, parts).cost).toBeLessThan(weighed(`${T} 53>237`, parts).cost);
    expect(weighed(`${T} 52>57`, { [A]: 52, [B]: 5 })).toMatchObject({ slip: 'digit', cost: costOf(`${T} 52>57`) });
  });

  test('that lag by the same were not made anew, or many that lag', () => {
    const rows = ['granted', 'grantedPart', 'unable.notHeld', 'declined.petition', 'other.misc'];
    const lag = (by: (at: number) => number, count = 5) =>
      slipOf(
        rows
          .slice(0, count)
          .map((row, at) => `${row}/total ${21 + at}>${21 + at + by(at)}`)
          .join(', '),
      );
    expect(lag(() => 113, 2)).toBe('total-not-updated');
    expect(lag((at) => 113 + 7 * at, 2)).toBeNull();
    expect(lag((at) => 113 + 7 * at, 4)).toBeNull();
    expect(lag((at) => 113 + 7 * at, 5)).toBe('total-not-updated');
    expect(slipOf(`${T} 21>134, ${A} 35>148`)).not.toBe('total-not-updated');
  });

  test('that carry a wrong part on are no second slip', () => {
    const both = weighed(`${A} 375>735, ${T} 375>735`);
    expect(both.slip).toBe('transposed');
    expect(both.cost).toBeGreaterThan(costOf(`${A} 375>735`));
    expect(both.cost).toBeLessThan(2 * costOf(`${A} 375>735`));
    expect(costOf(`${A} 375>735, ${T} 380>741`)).toBeGreaterThan(both.cost);
    expect(costOf(`${A} 375>735, grantedPart/total 375>735`)).toBeGreaterThan(both.cost);
  });
});

test('several cells are named after the slip that all of them show', () => {
  const far = 'refused.stateSecret/research';
  expect(slipOf(`${A} 375>735, ${far} 481>841`)).toBe('transposed');
  expect(slipOf(`${A} 375>735, ${far} 481>485`)).toBeNull();
  expect(costOf(`${A} 375>735, ${far} 481>841`)).toBe(costOf(`${A} 375>735`) + costOf(`${far} 481>841`));
});
