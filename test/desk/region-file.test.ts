import { expect, test } from 'vitest';
import { handOver } from '../../src/desk/hand-over';
import type { Sweeping } from '../../src/desk/sweeping';
import type { Tools } from '../../src/desk/tools';
import { SweepState } from '../../src/sweep/state';
import type { JournalRecord } from '../../src/sweep/schema';
import { FIRST, Profile, VIOLATED } from '../archive/here';

const ADDRESS = 'http://www.jiangcheng.gov.cn/1.html';
const [agency, title, year] = ['江城市水务局', '江城市水务局2025年政府信息公开工作年度报告', 2025];
const REPORT = { ...VIOLATED, report: VIOLATED.report && { ...VIOLATED.report, agency, title, year } };

/** A sweep that has read one report. */
const RECORDS: readonly JournalRecord[] = [
  FIRST,
  { step: 'planned', plans: [{ id: 9, ask: { address: ADDRESS }, role: { kind: 'report', name: title, isFile: false } }] },
  { step: 'sent', id: 9 },
  {
    step: 'answered',
    id: 9,
    outcome: { kind: 'read', status: 200, type: 'text/html', sha256: VIOLATED.sha256, size: 9 },
    plans: [],
  },
  { step: 'audited', id: 9, standings: [{ agency, title, year, status: 'audited', reason: null }] },
];

test.each([
  ['zh', /^区域一览_江城市_2026-01-20\.html$/, '区域一览'],
  ['en', /^A_region_at_a_glance_江城市_2026-01-20\.html$/, 'A region at a glance'],
] as const)(
  'a sweep as one page (%s), with each report once and what changed since the round before',
  async (lang, called, words) => {
    const { archive, earlier, id } = await twoRounds();
    const state = new SweepState();
    for (const record of RECORDS) state.apply(record);
    const about = { id, name: '江城市', begunAt: '2026-01-20T08:00:00Z', expected: [], again: earlier };
    const tools = { archive, now: () => new Date('2026-01-20T08:00:00Z') };
    const { name, content } = await handOver({ about, state } as unknown as Sweeping, 'html', tools as Tools, lang, '2026-01-20');
    expect(name).toMatch(called);
    expect(content.type).toBe('text/html;charset=utf-8');
    const page = await content.text();
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain(words);
    expect(page.split(`>${agency}</bdi>`).length - 1).toBe(2);
    expect(page).toContain('4711');
  },
);

/** The same report in two rounds of the archive, one figure of it another in the earlier one. */
async function twoRounds() {
  const archive = new Profile().window();
  const keep = async (audit: typeof VIOLATED): Promise<string> => {
    const id = await archive.sweeps.begin({ name: '江城市', begunAt: '2026-01-20T08:00:00Z', expected: [], again: null }, FIRST);
    const book = await archive.sweeps.take(id);
    for (const record of RECORDS.slice(1)) await book.append(record);
    await book.audited({ plan: 9, address: ADDRESS, place: 'jiangcheng.gov.cn' }, [{ ...audit, source: ADDRESS }]);
    book.close();
    return id;
  };
  const facts = { ...REPORT.report?.facts, 'requests/receivedNew/total': { raw: '4711', value: 4711 } };
  const earlier = await keep({ ...REPORT, sha256: 'b'.repeat(64), report: REPORT.report && { ...REPORT.report, facts } });
  return { archive, earlier, id: await keep(REPORT) };
}
