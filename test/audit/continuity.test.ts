import { describe, expect, it } from 'vitest';
import { lastYearOf } from '../../src/audit/relations/continuity';
import type { Report } from '../../src/report/types';
import { findingMessage } from '../../src/texts';
import { golden2023, golden2024 } from './golden';
import { auditSound, findingsOf, reportWith } from './balanced';

const agency = '青禾市人民政府';
const figures = (facts: ReadonlyMap<string, number>) => Object.fromEntries([...facts].map(([id, value]) => [id, String(value)]));
const report = (facts: Record<string, string | number | null>, year: number, more: Partial<Report> = {}) =>
  reportWith(facts, { agency, year, publishedOn: `${year + 1}-01-15`, ...more });
const auditYears = (now: Report, lastYear: Report) => auditSound(now, { lastYear });
const before = report(figures(golden2023), 2023);
const open = (result: ReturnType<typeof auditYears>) =>
  result.continuity.filter(({ verdict }) => verdict !== 'holds').map(({ id, verdict, reason }) => [id, verdict, reason]);

describe('two years of one body', () => {
  it('join in every column and in both stocks of documents', () => {
    const result = auditYears(report(figures(golden2024), 2024), before);
    expect(result.continuity).toHaveLength(9);
    expect(open(result)).toEqual([]);
    expect(result.coverage.relations).toBe(42);
    expect(result.findings.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('do not join when the total carried over differs: an inconsistency; a single column: to verify', () => {
    const cells = { ...figures(golden2024), 'requests/carriedIn/total': '120', 'requests/carriedIn/business': '2' };
    const found = findingsOf(auditYears(report(cells, 2024), before), 'carried-over');
    expect(found.map(({ severity, params }) => [params.column, severity, params.left, params.right])).toEqual([
      ['business', 'warning', 3, 2],
      ['total', 'error', 121, 120],
    ]);
  });

  it('are told apart by their years, so that each figure can be looked up', () => {
    const cells = { ...figures(golden2024), 'requests/carriedIn/total': '120', 'remedies/reconsideration/total': '20' };
    const { findings } = auditYears(report(cells, 2024), before);
    const told = (rule: string) => findings.filter((entry) => entry.rule === rule).map((entry) => findingMessage(entry, 'zh'));
    expect(told('carried-over').join()).toContain('2023 年度报告结转下年度 121 件，本年报告上年结转 120 件，差 1');
    expect(told('pending-remedies').join()).toContain('2023 年度报告尚未审结 26 件');
  });

  it('may differ in documents in force, which is only asked about', () => {
    const cells = { ...figures(golden2024), 'disclosure/normdocs/inForce': '400' };
    const found = findingsOf(auditYears(report(cells, 2024), before), 'in-force-continuity');
    expect(found).toMatchObject([{ severity: 'warning', params: { row: 'normdocs', left: 420, right: 400, earlier: 2023 } }]);
  });

  it('are not compared across another name: it is asked whether they are one body', () => {
    const result = auditYears(report(figures(golden2024), 2024, { agency: '青禾市水利局' }), before);
    expect(result.continuity.every(({ verdict, reason }) => verdict === 'unchecked' && reason === 'other-agency')).toBe(true);
    expect(findingsOf(result, 'agency-renamed')).toMatchObject([{ severity: 'notice', key: 'agency-renamed.name' }]);
    expect(result.rulesRun.find(({ rule }) => rule === 'figures-copied')?.outcome).toBe('not-applicable');
  });

  it('are compared when one title puts a higher place before the name, unless their sites differ', () => {
    const placed = (siteCode: string | null) =>
      auditYears(report(figures(golden2024), 2024, { agency: '禾原省青禾市人民政府', siteCode }), {
        ...before,
        siteCode: '9903000001',
      });
    expect(open(placed(null))).toEqual([]);
    expect(findingsOf(placed(null), 'agency-renamed')).toEqual([]);
    expect(placed('9904000001').continuity.every(({ reason }) => reason === 'identity-unknown')).toBe(true);
  });

  it('are not compared when the years are not consecutive', () => {
    const result = auditYears(report(figures(golden2024), 2025), before);
    expect(result.continuity.every(({ reason }) => reason === 'not-last-year')).toBe(true);
    expect(findingsOf(result, 'agency-renamed')).toMatchObject([{ key: 'agency-renamed.year' }]);
  });

  it('leave a relation unchecked when a cell was not found', () => {
    const result = auditYears(report({ ...figures(golden2024), 'requests/carriedIn/total': null }, 2024), before);
    expect(open(result)).toEqual([['continuity.carriedIn/total', 'unchecked', 'cell-not-located']]);
  });

  it('show figures that were copied, unless all are 0', () => {
    const copied = auditYears(report(figures(golden2023), 2024), before);
    expect(findingsOf(copied, 'figures-copied')).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(auditYears(report({}, 2024), report({}, 2023)), 'figures-copied')).toEqual([]);
  });

  it('notice cases that were pending and are no longer counted', () => {
    const cells = { ...figures(golden2024), 'remedies/reconsideration/total': '20' };
    expect(findingsOf(auditYears(report(cells, 2024), before), 'pending-remedies')).toMatchObject([
      { severity: 'notice', params: { left: 26, right: 20 } },
    ]);
  });

  it('share a section when only its digits changed', () => {
    const words =
      '全年围绕公开重点，依托平台及时公开机构职能、规划计划、财政预决算等内容，定期检查栏目更新，主动回应社会关切，累计培训人员';
    const passages = (count: number) => [
      { id: 'p', text: `${words}${count}人次。${words.split('').reverse().join('')}${count}次。`, offset: 0 },
    ];
    const withText = (year: number) => {
      const base = report({}, year);
      return {
        ...base,
        sections: base.sections.map((section) =>
          section.id === 'overview' ? { ...section, passages: passages(year) } : section,
        ),
      };
    };
    expect(findingsOf(auditYears(withText(2024), withText(2023)), 'text-copied')).toMatchObject([
      { severity: 'notice', params: { section: 'overview' } },
    ]);
    expect(findingsOf(auditYears(report({}, 2024), withText(2023)), 'text-copied')).toEqual([]);
  });
});

describe('the form of 2019, two years running', () => {
  const old = { form: '2019' as const, otherRows: 'one' as const, generations: ['2019' as const] };
  const lastYear = report({ 'disclosure/licences/itemsPrevious': 40, 'disclosure/licences/itemsChange': '减3' }, 2019, old);

  it('carries the number of items on', () => {
    expect(
      findingsOf(auditYears(report({ 'disclosure/licences/itemsPrevious': 37 }, 2020, old), lastYear), 'items-continuity'),
    ).toEqual([]);
    expect(
      findingsOf(auditYears(report({ 'disclosure/licences/itemsPrevious': 40 }, 2020, old), lastYear), 'items-continuity'),
    ).toMatchObject([{ severity: 'warning', params: { left: 37, right: 40 } }]);
  });

  it('has no relation of documents in force', () => {
    const result = auditYears(report({}, 2020, old), lastYear);
    expect(result.continuity).toHaveLength(7);
  });
});

describe('last year’s report among several', () => {
  const of = (name: string, year: number, siteCode: string | null = null) => report({}, year, { agency: name, siteCode });
  const [bureau, office, other] = [of('青禾市水务局', 2023), of('青禾市民政局', 2023), of('青禾市水务局', 2022)];

  it('is that of the same body and of the year before', () => {
    expect(lastYearOf(of('青禾市水务局', 2024), [office, other, bureau])).toBe(bureau);
    expect(lastYearOf(of('青禾市民政局', 2024), [bureau, other, office])).toBe(office);
  });

  it('is none when no body fits, or more than one', () => {
    expect(lastYearOf(of('青禾市统计局', 2024), [bureau, office])).toBeNull();
    expect(lastYearOf(of('青禾市水务局', 2024), [bureau, of('青禾市水务局', 2023)])).toBeNull();
  });

  it('is that of the same site when the body was renamed, which is asked about', () => {
    const before = of('青禾市水利局', 2023, '3100000087');
    const now = of('青禾市水务局', 2024, '3100000087');
    expect(lastYearOf(now, [office, before])).toBe(before);
    expect(findingsOf(auditYears(now, before), 'agency-renamed')).toMatchObject([{ severity: 'notice' }]);
  });

  it('is that of the same site among bodies of one name, but none where the site has no code', () => {
    const [here, there, nowhere] = ['3100000087', '5001070012', null].map((code) => of('青禾市水务局', 2023, code));
    expect(lastYearOf(of('青禾市水务局', 2024, '3100000087'), [there, here] as Report[])).toBe(here);
    expect(lastYearOf(of('青禾市水务局', 2024), [there, nowhere] as Report[])).toBeNull();
    const renamed = ['5001070012', null].map((code) => of('青禾市水利局', 2023, code));
    expect(lastYearOf(of('青禾市水务局', 2024), renamed)).toBeNull();
  });

  it('is not compared when it could not be audited', () => {
    expect(auditYears(of('青禾市水务局', 2024), { ...bureau, status: 'unreadable' }).continuity).toEqual([]);
  });

  it('is not taken for that of a namesake on another site', () => {
    const namesake = of('民政局', 2023, '5001070012');
    expect(
      auditYears(of('民政局', 2024, '3100000087'), namesake).continuity.every(({ verdict }) => verdict === 'unchecked'),
    ).toBe(true);
    expect(lastYearOf(of('民政局', 2024, '5001070012'), [of('民政局', 2023, '3100000087'), namesake])).toBe(namesake);
  });

  it('is the only one given, whose body and year are then asked about', () => {
    expect(lastYearOf(of('青禾市统计局', 2024), [bureau])).toBe(bureau);
  });
});
