import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/audit/doubts';
import type { EvaluatedClaim, Finding } from '../../src/audit/types';
import { claim, GRANTED, judged, NEW, notice, repair, story, told, violated } from './judged';

describe('one slip told by several rules is one doubt', () => {
  const contradict = notice('claims-contradict', {}, { severity: 'warning', claims: [0, 1] });

  it('two sentences that differ, one of them from the table', () => {
    const claims = [claim(NEW, 3), claim(NEW, 4)];
    expect(told(judged([violated(1, 4, 3), contradict], { claims }))).toEqual([['claim-violated', 'claims-contradict']]);
    expect(told(judged([violated(0, 3, 5), violated(1, 4, 5), contradict], { claims }))).toHaveLength(2);
    expect(told(judged([contradict], { claims }))).toHaveLength(1);
  });

  it('the same figure told in two sentences', () => {
    const twice = [violated(0, 4, 3), violated(1, 4, 3)];
    expect(told(judged(twice, { claims: [claim(NEW, 4), claim(NEW, 4)] }))).toHaveLength(1);
    expect(told(judged(twice, { claims: [claim(NEW, 4), claim(GRANTED, 4)] }))).toHaveLength(2);
    expect(told(judged([violated(0, 4, 3), violated(1, 5, 3)], { claims: [claim(NEW, 4), claim(NEW, 5)] }))).toHaveLength(2);
  });

  it('outcomes whose sum is missed by as much as one of them misses the table', () => {
    const claims = [claim(NEW, 9), claim(GRANTED, 4)];
    const outcomes = (difference: number) => notice('outcomes-told', { difference }, { claims: [0, 1] });
    expect(told(judged([violated(1, 4, 3), outcomes(1)], { claims }))).toEqual([['claim-violated', 'outcomes-told']]);
    expect(told(judged([violated(0, 9, 10), outcomes(1)], { claims }))).toHaveLength(1);
    expect(told(judged([violated(1, 4, 3), outcomes(5)], { claims }))).toHaveLength(2);
  });

  it('figures that do not balance, by as much as one of them misses the table', () => {
    const [incoming, answered] = [claim(NEW, 20), claim('requests/disposedTotal/total', 19)];
    const balance = (difference: number) => notice('text-balance', { difference }, { claims: [0, 1] });
    const given = (finding: Finding, difference: number) =>
      told(judged([finding, balance(difference)], { claims: [incoming, answered] }));
    expect(given(violated(0, 20, 19), 1)).toEqual([['claim-violated', 'text-balance']]);
    expect(given(violated(1, 19, 20), 1)).toEqual([['claim-violated', 'text-balance']]);
    expect(given(violated(0, 20, 21), 1)).toHaveLength(2);
    expect(given(violated(2, 20, 19), 1)).toHaveLength(2);
    const claims = [incoming, answered, claim(GRANTED, 7)];
    const beside = judged([violated(2, 7, 6), violated(0, 20, 19), balance(1)], { claims });
    expect(told(beside)).toEqual([['claim-violated'], ['claim-violated', 'text-balance']]);
  });

  it('a list and a figure in it, or its whole', () => {
    const list = notice(
      'parts-of-whole',
      { whole: 9, sum: 10, difference: -1 },
      { place: 'passage/1', span: { start: 0, end: 30 } },
    );
    const inside = [claim(NEW, 4, 12)];
    expect(told(judged([violated(0, 4, 3), list], { claims: inside }))).toHaveLength(1);
    expect(told(judged([violated(0, 9, 10), list], { claims: inside }))).toHaveLength(1);
    expect(told(judged([violated(0, 4, 3), list], { claims: [claim(NEW, 4, 40)] }))).toHaveLength(2);
    expect(told(judged([violated(0, 4, 2), list], { claims: inside }))).toHaveLength(2);
    expect(told(judged([violated(0, 4, 3), { ...list, place: 'passage/2' }], { claims: inside }))).toHaveLength(2);
    const { span: _, ...unmarked } = list;
    expect(told(judged([violated(0, 4, 3), unmarked], { claims: inside }))).toHaveLength(2);
    expect(told(judged([violated(0, 9, 11), list], { claims: inside }))).toHaveLength(2);
    expect(told(judged([violated(0, 8, 10), list], { claims: inside }))).toHaveLength(2);
  });

  it('a rate that is that of the figure in the table', () => {
    const rate = (stated: number) => notice('growth-rate', { before: 100, stated, computed: '12.0' }, { claims: [0] });
    const claims = [claim(NEW, 112)];
    expect(told(judged([violated(0, 112, 110), rate(10)], { claims }))).toHaveLength(1);
    expect(told(judged([violated(0, 112, 110), rate(40)], { claims }))).toHaveLength(2);
  });

  it('a column and the total that carries the same difference', () => {
    const over = (column: string, difference: number, severity: Finding['severity']) =>
      notice('carried-over', { column, difference }, { severity, relations: [`continuity.carriedIn/${column}`] });
    const both = judged([over('naturalPerson', 2, 'warning'), over('total', 2, 'error')]);
    expect(doubtsOf(both)).toMatchObject([{ severity: 'error', relations: { length: 2 } }]);
    expect(told(judged([over('naturalPerson', 2, 'warning'), over('total', 3, 'error')]))).toHaveLength(2);
    expect(
      told(judged([over('naturalPerson', 2, 'warning'), over('business', 1, 'warning'), over('total', 3, 'error')])),
    ).toHaveLength(2);
  });

  it('a column above its bound, and the total by as much', () => {
    const bound = (column: string, shown: number, row = 'granted') => notice('requests-bound', { column, row, shown, most: 5 });
    const over = notice('carried-over', { column: 'total', row: 'granted', difference: 2 });
    expect(told(judged([bound('naturalPerson', 7), bound('total', 7)]))).toHaveLength(1);
    expect(told(judged([bound('naturalPerson', 7), bound('total', 8)]))).toHaveLength(2);
    expect(told(judged([bound('naturalPerson', 7), bound('total', 7, 'grantedPart')]))).toHaveLength(2);
    expect(told(judged([bound('naturalPerson', 7), bound('business', 7)]))).toHaveLength(2);
    expect(told(judged([bound('naturalPerson', 7), over]))).toHaveLength(2);
  });

  it('a repair that also mends what was carried over, a sum in the text, a subtotal or the blanks', () => {
    const fact = 'requests/carriedIn/business';
    const over = (left: number) => notice('carried-over', { column: 'business', left }, { facts: [fact] });
    expect(told(judged([...story(fact), over(2)], { repairs: [repair(fact, 3, 2)] }))).toHaveLength(1);
    expect(told(judged([...story(fact), over(5)], { repairs: [repair(fact, 3, 2)] }))).toHaveLength(2);
    const guesses = [fact, NEW].map((cell) => ({ ...repair(cell, 3, 2), slip: null }));
    expect(told(judged([...story(fact), over(2)], { repairs: guesses }))).toHaveLength(2);

    const sum: EvaluatedClaim = { ...claim(fact, 7), readings: [[fact, NEW]] };
    const facts = { [NEW]: { value: 5 }, [fact]: { value: 3 } };
    const given = { claims: [sum], facts, repairs: [repair(fact, 3, 2)] };
    expect(told(judged([...story(fact), violated(0, 7, 8)], given))).toHaveLength(1);
    expect(told(judged([...story(fact), violated(0, 9, 8)], given))).toHaveLength(2);
    const read = (...readings: string[][]) => ({ ...given, claims: [{ ...sum, readings }] });
    expect(told(judged([...story(fact), violated(0, 7, 8)], read([NEW], [fact, NEW])))).toHaveLength(1);
    expect(told(judged([...story(fact), violated(0, 5, 8)], read([NEW], [fact])))).toHaveLength(2);

    const subtotal = (value: number) => notice('local-subtotals', { value, sum: 6 }, { facts: [fact] });
    expect(told(judged([...story(fact), subtotal(5)], { repairs: [repair(fact, 3, 2)] }))).toHaveLength(1);
    expect(told(judged([...story(fact), subtotal(9)], { repairs: [repair(fact, 3, 2)] }))).toHaveLength(2);

    const blank = (...cells: string[]) => notice('cells-blank', {}, { severity: 'warning', facts: cells });
    expect(told(judged([...story(fact), blank(fact)], { repairs: [repair(fact, null, 2)] }))).toHaveLength(1);
    expect(told(judged([...story(fact), blank(fact, NEW)], { repairs: [repair(fact, null, 2)] }))).toHaveLength(2);
  });

  it.each([
    ['year-differs', { found: 2022, year: 2023 }, 'year-differs', { found: 2022 }, 1],
    ['year-differs', { found: 2022, year: 2023 }, 'year-differs', { found: 2021 }, 2],
    ['year-differs', { found: 2022, year: 2023 }, 'period-differs', { from: '2022-01-01' }, 1],
    ['year-differs', { found: 2022, year: 2023 }, 'period-differs', { from: '2021-01-01' }, 2],
    ['year-differs', { found: 2023, year: 2024 }, 'published-early', { published: '2024-01-09', year: 2024 }, 1],
    ['year-differs', { found: 2023, year: 2024 }, 'published-early', { published: '2023-12-09', year: 2024 }, 2],
    ['year-differs', { found: 2024, year: 2023 }, 'published-late', { published: '2025-01-09' }, 1],
    ['year-differs', { found: 2022, year: 2023 }, 'published-late', { published: '2025-01-09' }, 2],
    ['year-differs', { found: 2022, year: 2023 }, 'published-late', { published: '2023-01-09' }, 2],
    ['year-differs', { found: 2024, year: 2023 }, 'published-late', { published: '2026-01-09' }, 2],
    ['agency-differs', { found: '禾岭镇' }, 'agency-renamed', { before: '禾岭镇' }, 1],
    ['agency-differs', { found: '禾岭镇' }, 'agency-renamed', { before: '青禾市' }, 2],
    ['in-force-continuity', { row: 'rules' }, 'in-force-low', { row: 'rules' }, 1],
    ['in-force-continuity', { row: 'rules' }, 'in-force-low', { row: 'normdocs' }, 2],
    ['section-missing', { section: 'requests' }, 'table-missing', { table: 'requests' }, 1],
    ['section-missing', { section: 'requests' }, 'table-missing', { table: 'remedies' }, 2],
    ['fee-unpaid-untold', {}, 'fee-untold', {}, 1],
    ['fee-contradicts', {}, 'fee-untold', {}, 2],
  ])('%s %j beside %s %j: %i', (one, params, other, more, doubts) => {
    expect(told(judged([notice(one, params), notice(other, { ...more, again: 1 })]))).toHaveLength(doubts);
    expect(told(judged([notice(other, { ...more, again: 1 }), notice(one, params)]))).toHaveLength(doubts);
  });

  it('a heading out of order and its number', () => {
    const number = notice('heading-numbers', {}, { place: 'section/remedies' });
    const misplaced = (id: string) =>
      notice('section-misplaced', { section: id }, { severity: 'warning', place: `section/${id}` });
    expect(told(judged([misplaced('remedies'), number]))).toHaveLength(1);
    expect(told(judged([misplaced('other'), number]))).toHaveLength(2);
  });
});
