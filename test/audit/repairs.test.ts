import { describe, expect, test } from 'vitest';
import { expandRelations } from '../../src/audit/relations/expand';
import { findRepairs } from '../../src/audit/repairs';
import type { Repair } from '../../src/audit/types';
import { RELATIONS, type FactId } from '../../src/forms';
import { golden2023 } from './golden';
import { forms, told, printed, repairsOf } from './repairs.cases';

describe('a balanced report', () => {
  test.each(Object.entries(forms))('of the %s needs no repair', (_name, values) => {
    expect(repairsOf(values)).toEqual([]);
  });
});

describe('one wrong cell of table three', () => {
  test.each<[FactId, number, string[], Repair['slip']]>([
    ['requests/granted/naturalPerson', 1176, ['requests.rowTotal/granted', 'requests.disposedTotal/naturalPerson'], 'digit'],
    ['requests/granted/total', 1119, ['requests.rowTotal/granted', 'requests.disposedTotal/total'], 'transposed'],
    [
      'requests/receivedNew/naturalPerson',
      340,
      ['requests.rowTotal/receivedNew', 'requests.balance/naturalPerson'],
      'lost-digit',
    ],
    ['requests/carriedOut/total', 1211, ['requests.rowTotal/carriedOut', 'requests.balance/total'], 'doubled-digit'],
    [
      'requests/unable.notHeld/business',
      740,
      ['requests.rowTotal/unable.notHeld', 'requests.disposedTotal/business'],
      'factor-ten',
    ],
    [
      'requests/disposedTotal/total',
      3400,
      ['requests.rowTotal/disposedTotal', 'requests.disposedTotal/total', 'requests.balance/total'],
      null,
    ],
  ])('%s printed as %i is named with its true figure', (fact, from, resolves, slip) => {
    expect(repairsOf(printed([fact, from]))).toEqual([{ changes: [{ fact, from, to: golden2023.get(fact) }], resolves, slip }]);
  });

  test('left blank: the repair says what belongs there, from null', () => {
    const fact = 'requests/granted/business';
    expect(repairsOf(printed([fact, null]))[0]?.changes).toEqual([{ fact, from: null, to: 12 }]);
  });

  test('a negative count is repaired to a count', () => {
    expect(told(repairsOf(printed(['requests/granted/business', -12]))[0])).toBe('requests/granted/business=12');
  });

  test('in the form with one row of 其他处理', () => {
    const others = ['other.noCorrection', 'other.feeUnpaid', 'other.misc'] as const;
    const columns = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'] as const;
    const all = columns.map((column) => {
      const sum = others.reduce((total, row) => total + golden2023.get(`requests/${row}/${column}`)!, 0);
      return [`requests/other.all/${column}`, sum] as const;
    });
    const values = printed(...all, ['requests/other.all/business', 30]);
    const repairs = findRepairs({ relations: expandRelations(RELATIONS.one), values });
    expect(repairs.map(told)).toEqual(['requests/other.all/business=3']);
  });
});

describe('a figure one cell beside', () => {
  test('in the next column', () => {
    const [first] = repairsOf(printed(['requests/unable.notHeld/research', 1], ['requests/unable.notHeld/nonprofit', 0]));
    expect(first?.slip).toBe('neighbour-column');
    expect(told(first)).toBe('requests/unable.notHeld/nonprofit=1 requests/unable.notHeld/research=0');
  });

  test('in the next row', () => {
    const [first] = repairsOf(
      printed(['requests/refused.stateSecret/naturalPerson', 27], ['requests/refused.lawForbids/naturalPerson', 0]),
    );
    expect(first?.slip).toBe('neighbour-row');
    expect(told(first)).toBe('requests/refused.lawForbids/naturalPerson=27 requests/refused.stateSecret/naturalPerson=0');
  });

  test('a run of figures, each one column further', () => {
    const row = 'requests/grantedPart';
    const [first] = repairsOf(printed([`${row}/naturalPerson`, 0], [`${row}/business`, 319], [`${row}/research`, 7]));
    expect(first?.slip).toBe('neighbour-column');
    expect(told(first)).toBe(`${row}/business=7 ${row}/naturalPerson=319 ${row}/research=0`);
  });

  test('carried on by the sums of both columns: named after the smaller repairs', () => {
    const values = printed(
      ['requests/other.misc/business', 0],
      ['requests/other.misc/research', 3],
      ['requests/disposedTotal/business', 96],
      ['requests/disposedTotal/research', 3],
    );
    const repairs = repairsOf(values);
    expect(repairs.map(({ changes, slip }) => [changes.length, slip])).toEqual([
      [2, 'neighbour-column'], // the 3 of carriedIn could stand in the wrong column as well
      [2, 'digit'],
      [4, 'neighbour-column'],
    ]);
    expect(told(repairs[2])).toContain('requests/other.misc/business=3 requests/other.misc/research=0');
  });
});

describe('totals', () => {
  test('that nobody made anew when a part changed', () => {
    const values = printed(
      ['requests/receivedNew/naturalPerson', 3400],
      ['requests/receivedNew/total', 3509],
      ['requests/granted/naturalPerson', 1173],
    );
    const repair = repairsOf(values).find(({ slip }) => slip === 'total-not-updated');
    expect(told(repair)).toBe(
      'requests/disposedTotal/naturalPerson=3373 requests/disposedTotal/total=3484 requests/granted/total=1189',
    );
  });

  test('left at 0 all the way down: one story', () => {
    const rows = [...golden2023.keys()].filter((fact) => /^requests\/(granted|refused|unable|declined).*\/total$/.test(fact));
    const [repair, ...others] = repairsOf(printed(...rows.map((fact) => [fact, 0] as const)));
    expect(others).toEqual([]);
    expect(repair?.slip).toBe('total-not-updated');
    expect(repair?.changes).toHaveLength(rows.filter((fact) => golden2023.get(fact) !== 0).length);
  });

  test('a wrong figure carried on to every total is listed after the smaller repairs', () => {
    const values = printed(
      ['requests/grantedPart/naturalPerson', 391],
      ['requests/grantedPart/total', 400],
      ['requests/disposedTotal/naturalPerson', 3447],
      ['requests/disposedTotal/total', 3558],
    );
    const carried = repairsOf(values).find((repair) => repair.changes.length === 4 && repair.slip === 'transposed');
    expect(told(carried)).toContain('requests/grantedPart/naturalPerson=319 requests/grantedPart/total=328');
  });
});
