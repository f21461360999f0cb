import { describe, expect, it } from 'vitest';
import { countOf, doubtsOf, sumOfCounts } from '../../src/audit/doubts';
import type { Audit } from '../../src/audit/types';
import { finding } from '../hand/marked';
import { claim, GRANTED, judged, NEW, notice, repair, story, violated } from './judged';

describe('doubts', () => {
  it('stand the gravest first, then in the order of the form', () => {
    const given = judged([
      notice('form-unknown'),
      notice('label-differs', { table: 'remedies' }, { severity: 'warning' }),
      notice('cells-lost', { table: 'disclosure' }, { severity: 'warning' }),
      finding({ id: 'sum', facts: [GRANTED], relations: ['requests.rowTotal/granted'] }),
    ]);
    expect(doubtsOf(given).map(({ severity, section }) => [severity, section])).toEqual([
      ['error', 'requests'],
      ['warning', 'disclosure'],
      ['warning', 'remedies'],
      ['notice', 'whole'],
    ]);
  });

  it('have the cause of their own repair', () => {
    const repairs = [repair(NEW, 3, 4), repair(GRANTED, 5, 6)];
    const second = story(GRANTED).map((one) => ({ ...one, repair: 1 }));
    expect(doubtsOf(judged(second, { repairs }))).toMatchObject([{ cause: { changes: [{ fact: GRANTED, from: 5, to: 6 }] } }]);
  });

  it('lose no finding and tell none twice', () => {
    const given = judged([violated(0, 4, 3), ...story(NEW), notice('all-zero'), violated(1, 4, 3)], {
      claims: [claim(NEW, 4), claim(NEW, 4)],
      repairs: [repair(NEW, 3, 4)],
    });
    const ids = doubtsOf(given).flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(given.findings.map(({ id }) => id).toSorted());
  });

  it('are counted with the relations that they concern; notices apart', () => {
    const coverage = { relations: 42, holds: 40, violated: 2, unchecked: 0, facts: 200, factsOfForm: 200 };
    const given = judged([...story(NEW), notice('label-differs')], { repairs: [repair(NEW, 3, 4)] });
    const count = countOf({ ...given, coverage } as unknown as Audit);
    expect(count).toEqual({ error: 1, warning: 0, notice: 1, involved: 2, relations: 42, holds: 40, unchecked: 0 });
    expect(sumOfCounts([count, count])).toMatchObject({ error: 2, notice: 2, involved: 4, relations: 84 });
    expect(sumOfCounts([])).toMatchObject({ error: 0, relations: 0 });
  });
});
