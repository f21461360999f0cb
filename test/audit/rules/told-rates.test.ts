import { describe, expect, it } from 'vitest';
import type { Claim, Report } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { totals } from '../telling';
import { sectionsWith } from './stage';
import { claim, DISPOSED, IN, NEW, NONE, rate, TEXT, told } from './told';

describe('growth-rate', () => {
  const before = reportWith(totals({ receivedNew: 100, carriedIn: 50 }), { year: 2022 });
  const cells = totals({ receivedNew: 120, carriedIn: 30 });
  const grown = (percent: number, claims: Claim[], lastYear = before, at = 5) =>
    told('growth-rate', cells, { claims, narrative: { ...NONE, growths: [{ ...rate(percent, at), year: null }] } }, lastYear);
  const BOTH = [[NEW], [NEW, IN]];

  it('goes by the reading that fits this year', () => {
    expect(grown(20, [claim(120, 5, BOTH)]).outcome).toBe('pass');
    expect(grown(0, [claim(150, 5, BOTH)]).outcome).toBe('pass');
    expect(grown(50, [claim(150, 5, BOTH)]).findings).toMatchObject([
      { params: { stated: 50, value: 150, before: 150, computed: '0.0' }, facts: [NEW, IN], claims: [0] },
    ]);
  });

  it('goes by every reading when none fits', () => {
    expect(grown(40, [claim(140, 5, BOTH)]).outcome).toBe('pass');
    expect(grown(-6.6, [claim(140, 5, BOTH)]).outcome).toBe('pass');
    expect(grown(20, [claim(140, 5, BOTH)]).findings).toMatchObject([{ params: { before: 100, computed: '40.0' } }]);
  });

  it.each<[string, Claim[], Report, number]>([
    ['a figure that is no claim', [], before, 5],
    ['a figure that stands elsewhere', [claim(120, 6, [[NEW]])], before, 5],
    ['a figure of another paragraph', [{ ...claim(120, 5, [[NEW]]), passage: 'passage/overview/1' }], before, 5],
    ['a figure that nobody is sure of', [claim(120, 5, [[NEW]], false)], before, 5],
    ['nothing last year', [claim(120, 5, [[NEW]])], reportWith({}, { year: 2022 }), 5],
    [
      'a blank last year',
      [claim(120, 5, [['requests/granted/business']])],
      reportWith({ 'requests/granted/business': '' }, { year: 2022 }),
      5,
    ],
  ])('cannot tell from %s', (_what, claims, lastYear, at) => {
    const sections = sectionsWith({ overview: [TEXT, TEXT] });
    const narrative = { ...NONE, growths: [{ ...rate(99, at), year: null }] };
    const found = told('growth-rate', cells, { sections, claims, narrative }, lastYear);
    expect(found).toMatchObject({ outcome: 'unsure', reason: 'cells-unknown', findings: [] });
  });

  it('forgives one unit of the last digit', () => {
    const one = [claim(120, 5, [[NEW]])];
    expect([19.9, 20.1, 19.8, 20.2].map((percent) => grown(percent, one).outcome)).toEqual(['pass', 'pass', 'fail', 'fail']);
  });
});

describe('share', () => {
  const cells = {
    ...totals({ receivedNew: 100, carriedIn: 25, disposedTotal: 80, granted: 20 }),
    'requests/receivedNew/business': 40,
  };
  const of = (percent: number, ...claims: Claim[]) =>
    told('share', cells, { claims, narrative: { ...NONE, shares: [rate(percent, 5)] } });
  const GRANTED = [['requests/granted/total']];

  it.each([25, 20, 16])('of an outcome is of those disposed of, received or taken over: %d %%', (percent) => {
    expect(of(percent, claim(20, 5, GRANTED)).outcome).toBe('pass');
  });

  it('may be of any figure of the paragraph, and of none of another', () => {
    expect(of(50, claim(20, 5, GRANTED), claim(40, 9, [[NEW]])).outcome).toBe('pass');
    const elsewhere = { ...claim(40, 9, [[NEW]]), passage: 'passage/other/0' };
    expect(of(50, claim(20, 5, GRANTED)).outcome).toBe('fail');
    expect(
      told('share', cells, {
        claims: [claim(20, 5, GRANTED), elsewhere],
        sections: sectionsWith({ overview: [TEXT], other: [TEXT] }),
        narrative: { ...NONE, shares: [rate(50, 5)] },
      }).outcome,
    ).toBe('fail');
  });

  it('is told beside the likeliest whole', () => {
    expect(of(33, claim(20, 5, GRANTED)).findings).toMatchObject([
      { severity: 'notice', params: { stated: 33, value: 20, whole: 80, computed: '25.0' }, facts: GRANTED[0], claims: [0] },
    ]);
    expect(of(33, claim(40, 5, [['requests/receivedNew/business']])).findings).toMatchObject([
      { params: { value: 40, whole: 100, computed: '40.0' } },
    ]);
  });

  it('may go by the figure of the table instead of that of the text', () => {
    expect(of(25, claim(21, 5, GRANTED)).outcome).toBe('pass');
  });

  it.each<[string, Claim]>([
    ['a figure that nobody is sure of', claim(20, 5, GRANTED, false)],
    ['a figure that is not about requests', claim(20, 5, [['remedies/reconsideration/total']])],
    ['a figure that may be about something else', claim(20, 5, [...GRANTED, ['remedies/reconsideration/total']])],
    ['another figure', claim(20, 6, GRANTED)],
  ])('cannot be checked for %s', (_what, one) =>
    expect(of(33, one)).toMatchObject({ outcome: 'unsure', reason: 'whole-unknown' }),
  );

  it('cannot be checked when nothing was disposed of, or nobody knows', () => {
    const shares = { narrative: { ...NONE, shares: [rate(33, 5)] }, claims: [claim(20, 5, GRANTED)] };
    expect(told('share', { ...cells, [DISPOSED]: 'O' }, shares).outcome).toBe('unsure');
  });
});
