import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { judge, OLD_FORM, sectionsWith } from './stage';

type Cells = Readonly<Record<string, string | number | null>>;

/** What a rule says of a report beside that of the year before. */
const compared = (rule: string, now: Cells, before: Cells, more: Partial<Report> = {}, earlier: Partial<Report> = {}) =>
  judge(rule, now, more, { lastYear: reportWith(before, { year: (more.year ?? 2023) - 1, ...earlier }) });

describe('figures-copied', () => {
  const three = {
    'remedies/reconsideration/upheld': 2,
    'remedies/reconsideration/total': 2,
    'disclosure/licences/decisions': 5,
  };
  const four = { ...three, 'disclosure/fees/amount': '0.5' };

  it('asks when four figures or more are last year’s', () => {
    const { findings } = compared('figures-copied', four, four);
    expect(findings).toMatchObject([{ severity: 'warning', params: { count: 4 } }]);
    expect([...(findings[0]?.facts ?? [])].sort()).toEqual(Object.keys(four).sort());
  });

  it.each<[string, Cells, Cells]>([
    ['three figures', three, three],
    ['one that differs', four, { ...four, 'disclosure/licences/decisions': 6 }],
    ['a cell more', four, { ...four, 'disclosure/rules/issued': null }],
    ['a cell less', { ...four, 'disclosure/rules/issued': null }, four],
  ])('passes %s', (_what, now, before) => expect(compared('figures-copied', now, before).outcome).toBe('pass'));

  it('does not compare two forms', () => {
    const old = { ...OLD_FORM, year: 2022 };
    expect(compared('figures-copied', three, three, {}, old)).toMatchObject({ reason: 'other-form' });
  });
});

describe('text-copied', () => {
  const LETTERS = Array.from({ length: 400 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('');
  const tell = (text: string, section: 'overview' | 'problems' | 'other' = 'overview') => ({
    sections: sectionsWith({ [section]: [text] }),
  });
  const alike = (now: string, before: string) => compared('text-copied', {}, {}, tell(now), tell(before)).findings;

  it.each(['overview', 'problems'] as const)('asks about a section that is last year’s but for figures: %s', (section) => {
    const [now, before] = [tell(`${LETTERS}9条`, section), tell(`${LETTERS.slice(0, 30)} 12${LETTERS.slice(30)}8条`, section)];
    expect(compared('text-copied', {}, {}, now, before).findings).toMatchObject([
      { severity: 'notice', params: { section, share: 100 }, place: `section/${section}` },
    ]);
  });

  it('leaves section six alone, and texts of set phrases', () => {
    expect(compared('text-copied', {}, {}, tell(LETTERS, 'other'), tell(LETTERS, 'other')).findings).toEqual([]);
    expect(alike(LETTERS.slice(0, 119), LETTERS.slice(0, 119))).toEqual([]);
    expect(alike(LETTERS.slice(0, 120), LETTERS.slice(0, 120))).toHaveLength(1);
    expect(alike(LETTERS.slice(0, 125), LETTERS.slice(0, 119))).toEqual([]);
    expect(alike(LETTERS.slice(0, 119), LETTERS.slice(0, 125))).toEqual([]);
  });

  it('goes by the share of runs that both have', () => {
    // 196 runs against 176 of them, and against 178.
    expect(alike(LETTERS.slice(0, 200), LETTERS.slice(0, 180))).toEqual([]);
    expect(alike(LETTERS.slice(0, 200), LETTERS.slice(0, 182))).toMatchObject([{ params: { share: 91 } }]);
    expect(alike(LETTERS.slice(0, 182), LETTERS.slice(0, 200))).toMatchObject([{ params: { share: 91 } }]);
    expect(alike(LETTERS.slice(0, 200), LETTERS.slice(200))).toEqual([]);
  });
});

describe('pending-remedies', () => {
  const pending = { 'remedies/litigationDirect/pending': 3, 'remedies/litigationDirect/total': 3 };

  it('notes a row in which fewer cases are counted than were pending', () => {
    expect(compared('pending-remedies', { 'remedies/litigationDirect/total': 2 }, pending).findings).toMatchObject([
      {
        severity: 'notice',
        params: { row: 'litigationDirect', left: 3, right: 2, table: 'remedies' },
        facts: ['remedies/litigationDirect/total'],
      },
    ]);
  });

  it.each<[string, Cells, Cells]>([
    ['as many', { 'remedies/litigationDirect/total': 3 }, pending],
    ['no total', { 'remedies/litigationDirect/total': '' }, pending],
    ['no total found', { 'remedies/litigationDirect/total': null }, pending],
    ['nothing said of those pending', {}, { ...pending, 'remedies/litigationDirect/pending': '' }],
  ])('passes %s', (_what, now, before) => expect(compared('pending-remedies', now, before).outcome).toBe('pass'));
});

describe('items-continuity', () => {
  const OLD = { ...OLD_FORM, year: 2020 };
  const ago = { ...OLD_FORM, year: 2019 };
  const last = { 'disclosure/services/itemsPrevious': 9, 'disclosure/services/itemsChange': '+3' };
  const now = (previous: string | number | null) => ({ 'disclosure/services/itemsPrevious': previous });

  it('asks when last year’s number with its change is not this year’s', () => {
    expect(compared('items-continuity', now(13), last, OLD, ago).findings).toMatchObject([
      {
        severity: 'warning',
        params: { row: 'services', left: 12, right: 13, difference: -1, table: 'disclosure' },
        facts: ['disclosure/services/itemsPrevious'],
      },
    ]);
  });

  it.each<[string, Cells, Cells]>([
    ['the same', now(12), last],
    ['a blank', now(''), last],
    ['a cell that was not found', now(null), last],
    ['a blank change', now(13), { ...last, 'disclosure/services/itemsChange': '' }],
    ['a blank number', now(13), { ...last, 'disclosure/services/itemsPrevious': '' }],
  ])('passes %s', (_what, cells, before) => {
    expect(compared('items-continuity', cells, before, OLD, ago).outcome).toBe('pass');
  });

  it('needs the form of 2019 in both years', () => {
    expect(compared('items-continuity', {}, {}, {}, { ...OLD_FORM, year: 2022 }).reason).toBe('other-form');
    expect(compared('items-continuity', {}, {}, OLD, { year: 2019 }).reason).toBe('other-form');
  });
});

describe('documents in force and requests carried over', () => {
  const stock = (inForce: string | number) => ({ 'disclosure/normdocs/inForce': inForce });
  const flow = { 'disclosure/normdocs/issued': 5, 'disclosure/normdocs/repealed': 2 };

  it('name the cells of this year that do not follow', () => {
    expect(compared('in-force-continuity', { ...flow, ...stock(12) }, stock(10)).findings).toMatchObject([
      {
        severity: 'warning',
        params: { row: 'normdocs', left: 13, right: 12, difference: 1, table: 'disclosure' },
        relations: ['continuity.inForce/normdocs'],
        facts: ['disclosure/normdocs/issued', 'disclosure/normdocs/repealed', 'disclosure/normdocs/inForce'],
      },
    ]);
    expect(compared('in-force-continuity', { ...flow, ...stock(13) }, stock(10)).outcome).toBe('pass');
    expect(
      compared('carried-over', { 'requests/carriedIn/business': 1 }, { 'requests/carriedOut/business': 3 }).findings,
    ).toMatchObject([
      {
        severity: 'warning',
        params: { column: 'business', left: 3, right: 1, difference: 2, table: 'requests' },
        relations: ['continuity.carriedIn/business'],
        facts: ['requests/carriedIn/business'],
      },
    ]);
  });

  it.each([
    ['', 10, 'total-blank'],
    ['', 0, 'total-blank'],
    ['O', 10, 'unreadable'],
  ])('are unsure about %j after %j', (now, before, reason) => {
    const found = compared('in-force-continuity', { ...flow, ...stock(now) }, stock(before));
    expect(found).toMatchObject({ outcome: 'unsure', reason });
  });

  it('take blanks for 0 where all are blank or 0', () => {
    expect(compared('in-force-continuity', stock(''), stock(0)).outcome).toBe('pass');
  });
});
