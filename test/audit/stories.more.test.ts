import { describe, expect, it } from 'vitest';
import type { FactId } from '../../src/forms';
import type { Claim } from '../../src/report/types';
import { auditWith, findingsOf } from './balanced';

const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'];
const row = (id: string, ...cells: (number | string)[]) =>
  Object.fromEntries(COLUMNS.map((column, i) => [`requests/${id}/${column}`, cells[i] ?? 0]));
/** Twenty-two requests, all granted; `received` is what the cell of natural persons says. */
const requests = (received: number | string) => ({
  ...row('receivedNew', received, 2, 0, 0, 0, 0, 22),
  ...row('granted', 20, 2, 0, 0, 0, 0, 22),
  ...row('disposedTotal', 20, 2, 0, 0, 0, 0, 22),
});
const PERSONS = 'requests/receivedNew/naturalPerson';
const claim = (value: number, ...readings: string[][]): Claim => ({
  quote: `申请${value}件`,
  section: 'overview',
  value,
  readings: readings as FactId[][],
  certain: true,
  passage: 'passage/other/0',
  start: 2,
  end: 4,
});
const stories = (result: ReturnType<typeof auditWith>, rule: string) =>
  findingsOf(result, rule).map(({ repair, story }) => [repair, story]);

describe('what goes away with a repair', () => {
  it('is the remark on the very figure that changes', () => {
    const result = auditWith(requests('-20'));
    expect(result.repairs[0]?.changes).toEqual([{ fact: PERSONS, from: -20, to: 20 }]);
    expect(stories(result, 'requests-row-total')).toEqual([[0, 0]]);
    expect(stories(result, 'figure-not-count')).toEqual([[0, 0]]);
  });

  it('is no remark on another figure', () => {
    const result = auditWith({ ...requests(21), 'disclosure/licences/decisions': '-1' });
    expect(stories(result, 'requests-row-total')).toEqual([[0, 0]]);
    expect(stories(result, 'figure-not-count')).toEqual([[undefined, undefined]]);
  });

  it('is no remark on the cell that is not about its figure', () => {
    const labels = [{ table: 'requests' as const, expected: '甲', found: '乙', facts: [PERSONS as FactId] }];
    expect(stories(auditWith(requests(21), { labels }), 'label-differs')).toEqual([[undefined, undefined]]);
  });

  it('is a figure of the text that one of its readings then shows', () => {
    const told = (...readings: string[][]) =>
      stories(auditWith(requests(21), { claims: [claim(20, ...readings)] }), 'claim-violated');
    expect(told([PERSONS])).toEqual([[0, 0]]);
    expect(told([PERSONS], ['requests/granted/business'])).toEqual([[0, 0]]);
    expect(told([PERSONS, 'requests/granted/business'])).toEqual([[undefined, undefined]]);
    expect(told(['requests/granted/business'])).toEqual([[undefined, undefined]]);
  });

  it('is no pair of figures of which it shows but one', () => {
    const claims = [claim(20, [PERSONS]), claim(25, [PERSONS])];
    const result = auditWith(requests(21), { claims });
    expect(stories(result, 'claim-violated')).toEqual([
      [0, 0],
      [undefined, undefined],
    ]);
    expect(stories(result, 'claims-contradict')).toEqual([[undefined, undefined]]);
  });
});

describe('a repair', () => {
  it('is the only one, or one of several of its size', () => {
    expect(auditWith(requests(21)).repairs.map(({ unique }) => unique)).toEqual([true]);
    const { repairs } = auditWith({ 'remedies/reconsideration/upheld': 2, 'remedies/reconsideration/total': 3 });
    expect(repairs.length).toBeGreaterThan(1);
    expect(new Set(repairs.map(({ unique }) => unique))).toEqual(new Set([false]));
  });

  it('does not name the cell of the text when another would do as well', () => {
    const cells = { 'remedies/reconsideration/upheld': 2, 'remedies/reconsideration/total': 3 };
    const result = auditWith(cells, { claims: [claim(2, ['remedies/reconsideration/total'])] });
    expect(stories(result, 'claim-violated')).toEqual([[undefined, undefined]]);
    expect(stories(result, 'remedies-total')).toEqual([[undefined, undefined]]);
  });

  it('is none where nothing is violated', () => {
    const result = auditWith({ 'requests/granted/total': 'O' }, { claims: [claim(5, ['requests/carriedIn/total'])] });
    expect(result.repairs).toEqual([]);
    expect(stories(result, 'claim-violated')).toEqual([[undefined, undefined]]);
  });
});

describe('one figure in the wrong row', () => {
  it('is one story, although no relation links the two cells alone', () => {
    const cells = {
      ...row('receivedNew', 20, 2, 0, 0, 0, 0, 22),
      ...row('carriedOut', 0, 0, 0, 0, 0, 0, 0),
      ...row('granted', 20, 2, 0, 0, 0, 0, 22),
      ...row('disposedTotal', 20, 2, 0, 0, 0, 0, 22),
      'requests/carriedIn/nonprofit': 3,
      'requests/carriedIn/legalService': 0,
      'requests/carriedIn/total': 3,
      'requests/carriedOut/legalService': 3,
      'requests/carriedOut/total': 3,
    };
    const result = auditWith(cells);
    expect(result.repairs[0]?.slip).toBe('neighbour-column');
    expect(new Set(result.findings.map(({ story }) => story))).toEqual(new Set([0]));
  });
});
