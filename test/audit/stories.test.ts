import { describe, expect, it } from 'vitest';
import { causeOf, placesOf } from '../../src/audit/repairs/causes';
import type { Claim } from '../../src/report/types';
import { auditWith, findingsOf } from './balanced';

const COLUMNS = ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total'];
const row = (id: string, ...cells: number[]) =>
  Object.fromEntries(COLUMNS.map((column, i) => [`requests/${id}/${column}`, cells[i] ?? 0]));
/** Twenty-two requests, all granted; `received` is what the total of those received says. */
const requests = (received: number) => ({
  ...row('receivedNew', 20, 2, 0, 0, 0, 0, received),
  ...row('granted', 20, 2, 0, 0, 0, 0, 22),
  ...row('disposedTotal', 20, 2, 0, 0, 0, 0, 22),
});
const claim = (value: number): Claim => ({
  quote: `共收到申请${value}件`,
  section: 'overview',
  value,
  readings: [['requests/receivedNew/total']],
  certain: true,
  passage: 'passage/other/0',
  start: 5,
  end: 7,
});

describe('one cause, one story', () => {
  it('joins a figure that stands one column off', () => {
    const cells = {
      ...row('receivedNew', 0, 2, 0, 0, 0, 0, 2),
      ...row('granted', 0, 0, 2, 0, 0, 0, 2),
      ...row('disposedTotal', 0, 2, 0, 0, 0, 0, 2),
    };
    const result = auditWith(cells);
    expect(result.repairs[0]).toMatchObject({ slip: 'neighbour-column', unique: true });
    expect(result.findings.map(({ repair, story }) => [repair, story])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('joins the figure of the text that the repaired cell then shows', () => {
    const result = auditWith(requests(23), { claims: [claim(22)] });
    expect(result.repairs[0]?.changes).toEqual([{ fact: 'requests/receivedNew/total', from: 23, to: 22 }]);
    expect(findingsOf(result, 'claim-violated')[0]).toMatchObject({ repair: 0, story: 0 });
  });

  it('leaves out a figure of the text that the repair does not explain', () => {
    const result = auditWith(requests(23), { claims: [claim(30)] });
    expect(findingsOf(result, 'claim-violated')[0]).not.toHaveProperty('repair');
  });

  it('tells two independent causes apart', () => {
    const result = auditWith({
      ...requests(22),
      'requests/refused.stateSecret/naturalPerson': 1,
      'requests/declined.duplicate/business': 3,
    });
    const stories = result.findings.filter(({ repair }) => repair === 0).map(({ story }) => story);
    expect(new Set(stories).size).toBe(2);
  });

  it('tells the slip of each of them', () => {
    const result = auditWith({
      ...row('receivedNew', 21, 30, 0, 4, 0, 0, 55),
      ...row('granted', 12, 30, 0, 0, 0, 0, 51),
      ...row('grantedPart', 0, 0, 4, 0, 0, 0, 4),
      ...row('disposedTotal', 21, 30, 0, 4, 0, 0, 55),
    });
    const slips = placesOf(result.findings).map((story) => [causeOf(story, result.repairs)?.slip, story.length]);
    expect(slips).toEqual([
      ['transposed', 2],
      ['neighbour-column', 2],
    ]);
  });
});
