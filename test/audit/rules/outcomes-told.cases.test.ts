import { describe, expect, it } from 'vitest';
import type { FactId } from '../../../src/forms';
import type { Claim } from '../../../src/report/types';
import { totals } from '../telling';
import { judge, sectionsWith } from './stage';

const ROWS = {
  receivedNew: 20,
  carriedIn: 3,
  granted: 10,
  grantedPart: 5,
  'unable.notHeld': 4,
  disposedTotal: 19,
  carriedOut: 4,
};
/** Everybody who asked is a natural person, so that all sums hold. */
const PERSONS = Object.fromEntries(Object.entries(ROWS).map(([row, value]) => [`requests/${row}/naturalPerson`, value]));
const SHOWN = { ...totals(ROWS), ...PERSONS };

/** A sentence of one paragraph that is sure of a figure of some rows. */
const say = (value: number, rows: string[], more: Partial<Claim> = {}): Claim => ({
  quote: `${value}件`,
  section: 'overview',
  value,
  readings: [rows.map((row): FactId => `requests/${row}/total`)],
  certain: true,
  passage: 'passage/overview/0',
  start: 1,
  end: 2,
  ...more,
});
const disposed = (value: number) => say(value, ['disposedTotal']);
const received = (value: number) => say(value, ['receivedNew']);
const granted = say(10, ['granted']);
const part = say(5, ['grantedPart']);
const notHeld = say(4, ['unable.notHeld']);
const ALL = [granted, part, notHeld];

function told(claims: readonly Claim[], cells: Record<string, string | number | null> = {}) {
  const sections = sectionsWith({ overview: ['一'.repeat(20), '二'.repeat(20)] });
  const { outcome, reason, findings } = judge('outcomes-told', { ...SHOWN, ...cells }, { sections, claims });
  return { outcome, reason, findings };
}

describe('outcomes beside those disposed of', () => {
  it('make up their number', () => {
    expect(told([disposed(19), ...ALL]).outcome).toBe('pass');
    expect(told([disposed(23), ...ALL]).findings).toMatchObject([
      {
        key: 'outcomes-told.differs',
        severity: 'notice',
        params: { sum: 19, whole: 23, difference: -4 },
        facts: ['requests/disposedTotal/total'],
        claims: [0, 1, 2, 3],
        place: 'passage/overview/0',
      },
    ]);
  });

  it('are not taken for those received', () => {
    expect(told([received(23), disposed(19), ...ALL]).outcome).toBe('pass');
  });

  it.each<[string, Claim[]]>([
    ['two outcomes', [disposed(23), granted, part]],
    ['no total', [...ALL]],
    ['a total that nobody is sure of', [{ ...disposed(23), certain: false }, ...ALL]],
    ['an outcome that nobody is sure of', [disposed(23), granted, part, { ...notHeld, certain: false }]],
    ['an outcome without a reading', [disposed(23), granted, part, { ...notHeld, readings: [] }]],
    ['an outcome told with those carried out', [disposed(23), granted, part, say(4, ['unable.notHeld', 'carriedOut'])]],
    ['outcomes in another paragraph', [disposed(23), granted, part, { ...notHeld, passage: 'passage/overview/1' }]],
  ])('are not told by %s', (_what, claims) => {
    expect(told(claims)).toMatchObject({ outcome: 'not-applicable', reason: 'not-told', findings: [] });
  });

  it.each<[string, Claim[]]>([
    ['two totals', [disposed(23), disposed(19), ...ALL]],
    ['one outcome told twice', [disposed(23), ...ALL, granted]],
    [
      'outcomes that share a row',
      [disposed(23), say(15, ['granted', 'grantedPart']), say(9, ['grantedPart', 'unable.notHeld']), say(0, ['other.misc'])],
    ],
  ])('leave it open with %s', (_what, claims) => {
    expect(told(claims)).toMatchObject({ outcome: 'unsure', reason: 'list-open', findings: [] });
  });

  it('are told once where a sum and its parts are told', () => {
    const sum = say(15, ['granted', 'grantedPart']);
    const refused = say(0, ['refused.stateSecret']);
    expect(told([disposed(19), sum, ...ALL, refused])).toMatchObject({ outcome: 'pass' });
    expect(told([disposed(18), sum, ...ALL, refused]).findings).toMatchObject([{ params: { sum: 19, whole: 18 } }]);
  });

  it.each<[string, string | number | null, string]>([
    ['nothing', 0, 'fail'],
    ['a blank', '', 'fail'],
    ['a figure', 2, 'unsure'],
    ['text that is no number', 'O', 'unsure'],
    ['no cell that was found', null, 'unsure'],
  ])('are told in full when the row that is left out shows %s', (_what, cell, outcome) => {
    expect(told([disposed(23), ...ALL], { 'requests/declined.petition/total': cell }).outcome).toBe(outcome);
  });

  it('are not told in full when the row that is left out has figures, but no total', () => {
    const cells = { 'requests/declined.petition/total': '', 'requests/declined.petition/business': 2 };
    expect(told([disposed(23), ...ALL], cells).outcome).toBe('unsure');
  });
});

describe('outcomes beside those received', () => {
  it('make up their number with those carried out, with or without those carried in', () => {
    expect(told([received(23), ...ALL]).outcome).toBe('pass');
    expect(told([received(20), ...ALL]).outcome).toBe('pass');
    expect(told([received(26), ...ALL]).findings).toMatchObject([
      {
        key: 'outcomes-told.received',
        params: { sum: 23, whole: 26, difference: -3 },
        facts: ['requests/receivedNew/total'],
        claims: [0, 1, 2, 3],
      },
    ]);
  });

  it('go by what the text says of those carried over, else by the table', () => {
    expect(told([received(20), ...ALL, say(1, ['carriedOut']), say(0, ['carriedIn'])]).outcome).toBe('pass');
    expect(told([received(17), ...ALL, say(1, ['carriedOut'])]).outcome).toBe('pass');
    expect(told([received(17), ...ALL, say(1, ['carriedOut']), say(2, ['carriedIn'])]).findings).toMatchObject([
      { params: { sum: 20, whole: 17, difference: 3 } },
    ]);
  });

  it.each(['carriedIn', 'carriedOut'])(
    'leave it open when what was %s is a figure of the table that its own row contradicts',
    (row) => {
      const cells = { [`requests/${row}/total`]: 9 };
      expect(told([received(26), ...ALL], cells)).toMatchObject({ outcome: 'unsure', reason: 'list-open' });
      expect(told([received(26), ...ALL, say(3, ['carriedIn']), say(4, ['carriedOut'])], cells).outcome).toBe('fail');
    },
  );

  it.each(['carriedIn', 'carriedOut'])('leave it open when nobody knows what was %s', (row) => {
    const cells = { [`requests/${row}/total`]: 'O' };
    expect(told([received(26), ...ALL], cells)).toMatchObject({ outcome: 'unsure', reason: 'list-open' });
    expect(told([received(26), ...ALL, say(3, [row])], cells).outcome).toBe('fail');
  });
});
