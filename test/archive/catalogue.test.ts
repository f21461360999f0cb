import { describe, expect, it } from 'vitest';
import { Catalogue, type Wanted } from '../../src/archive/catalogue';
import { entryOf } from '../../src/archive/entry';
import type { Audit } from '../../src/audit/types';
import { figuresOf } from '../../src/exports/operands';
import type { Decision } from '../../src/messages/decision';
import { VIOLATED } from './here';

const PLACE = '9906000021';

/** A report of a body, with the doubts of the sample or without any. */
function entryFor(agency: string, year: number, { sweep = 's', isClean = false, place = PLACE } = {}) {
  if (!VIOLATED.report) throw new Error('no report');
  const report = { ...VIOLATED.report, agency, year, title: `${agency}${year}年报` };
  const audit: Audit = { ...VIOLATED, report, ...(isClean && { findings: [], repairs: [] }) };
  return entryOf(audit, { sweep, plan: year, part: 1, address: `http://a.jiangcheng.gov.cn/${year}.html`, place });
}

const decided = (id: string, change: Partial<Decision> = {}) => {
  const finding = VIOLATED.findings.find((one) => one.id === id);
  if (!finding) throw new Error('no finding');
  const figures = figuresOf(finding, VIOLATED);
  const decision: Decision = { verdict: 'confirmed', before: null, note: '', who: '', at: '', figures, ...change };
  return { place: PLACE, finding: id, decision };
};

const all = VIOLATED.findings.map(({ id }) => id);
const entries = [
  entryFor('江城市水务局', 2024),
  entryFor('江城市水务局', 2025, { sweep: '' }),
  entryFor('江城市教育局', 2025, { isClean: true }),
  entryFor('青禾县教育局', 2025, { place: 'elsewhere' }),
];
const found = (wanted: Wanted, decisions: ReturnType<typeof decided>[] = []) =>
  new Catalogue(entries, decisions).find(wanted).map(({ entry }) => `${entry.agency} ${entry.year}`);

describe('the catalogue', () => {
  it('lists all by agency, the newest year first', () => {
    const names = found({});
    expect(names).toHaveLength(4);
    expect(names.indexOf('江城市水务局 2025')).toBe(names.indexOf('江城市水务局 2024') - 1);
    expect(new Catalogue(entries, []).years()).toEqual([2025, 2024]);
  });

  it('finds words in any order and width', () => {
    expect(found({ text: '教育 江城' })).toEqual(['江城市教育局 2025']);
    expect(found({ text: '２０２４.HTML' })).toEqual(['江城市水务局 2024']);
    expect(found({ text: '气象' })).toEqual([]);
  });

  it('keeps to a year, a sweep and a severity', () => {
    expect(found({ year: 2024 })).toEqual(['江城市水务局 2024']);
    expect(found({ sweep: '' })).toEqual(['江城市水务局 2025']);
    expect(found({ severity: 'error', text: '江城' })).toHaveLength(2);
    expect(found({ severity: 'none' })).toEqual(['江城市教育局 2025']);
    expect(found({ severity: 'unread' })).toEqual([]);
  });

  it('knows what is decided, where it was decided, and what is stale', () => {
    const done = all.map((id) => decided(id));
    expect(found({ state: 'decided' }, done)).toEqual(['江城市水务局 2025', '江城市水务局 2024']);
    expect(found({ state: 'open' }, done)).toEqual(['青禾县教育局 2025']);
    expect(found({ state: 'stale' }, done)).toEqual([]);
    const stale = all.map((id) => decided(id, { figures: { 'requests/granted/total': 99 } }));
    expect(found({ state: 'stale' }, stale)).toHaveLength(2);
    const notes = all.map((id) => decided(id, { verdict: null, note: '已去函' }));
    expect(found({ state: 'decided' }, notes)).toEqual([]);
    expect(found({ state: 'open' }, notes)).toHaveLength(3);
  });
});
