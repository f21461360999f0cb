import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { reportWith } from '../balanced';
import { judge, marked, OLD_FORM, passages, sectionsWith } from './stage';

describe('agency-differs', () => {
  const names = (agency: string, text: string) => judge('agency-differs', {}, { agency, preface: passages('preface', text) });

  it('goes by two characters of a name at least', () => {
    expect(names('云岫区教育局', '现公布禾岭2023年政府信息公开工作年度报告。').findings[0]?.params.found).toBe('禾岭');
    expect(names('云岫区教育局', '现公布县政府2023年政府信息公开工作年度报告。').outcome).toBe('pass');
    expect(names('禾岭', '现公布云岫区教育局2023年政府信息公开工作年度报告。').outcome).toBe('fail');
  });

  it('marks what the body calls itself behind a quotation', () => {
    const text = '落实《街道办法》（试行），我街道公开信息30条。';
    const sections = sectionsWith({ problems: [text] });
    const { findings } = judge('agency-differs', {}, { agency: '禾岭镇人民政府', sections });
    expect(findings).toMatchObject([{ key: 'agency-differs.self', params: { agency: '禾岭镇人民政府', found: '我街道' } }]);
    expect(marked(text, findings[0])).toBe('我街道');
  });

  it('is told once', () => {
    const preface = passages('preface', '现公布云岫区人民政府2023年政府信息公开工作年度报告。');
    const sections = sectionsWith({ overview: ['本年我街道公开信息30条。'] });
    expect(judge('agency-differs', {}, { agency: '禾岭镇人民政府', preface, sections }).keys).toEqual(['name']);
  });
});

it('agency-renamed names both bodies and both years', () => {
  const before = reportWith({}, { year: 2022, agency: '青禾市水利局' });
  const params = { agency: '青禾市水务局', before: '青禾市水利局', year: 2023, earlier: 2022 };
  expect(judge('agency-renamed', {}, {}, { lastYear: before }).findings).toMatchObject([{ severity: 'notice', params }]);
  const older = reportWith({}, { year: 2021 });
  expect(judge('agency-renamed', {}, {}, { lastYear: older }).findings).toMatchObject([
    { key: 'agency-renamed.year', params: { ...params, before: '青禾市水务局', earlier: 2021 } },
  ]);
});

describe('all-zero', () => {
  const tables = (status: 'present' | 'partial'): Partial<Report> => ({
    tables: (['disclosure', 'requests', 'remedies'] as const).map((id) => ({
      id,
      status: id === 'remedies' ? status : 'present',
    })),
  });
  const zero = (cells: Record<string, string | number>, more: Partial<Report> = {}) =>
    judge('all-zero', cells, more, { local: true });

  it('asks once more about a form of zeros and blanks', () => {
    expect(zero({ 'requests/granted/total': '' }).findings).toMatchObject([
      { severity: 'notice', params: { count: 200 }, place: 'table/requests' },
    ]);
  });

  it.each([1, 'O'])('passes a form with one figure or text: %s', (text) => {
    expect(zero({ 'requests/granted/total': text }).outcome).toBe('pass');
  });

  it('does not apply when part of a table was not found', () => {
    expect(zero({}, tables('partial')).reason).toBe('cells-not-located');
  });
});

it('overview-long counts the characters of section one', () => {
  const long = (...texts: string[]) =>
    judge('overview-long', {}, { sections: sectionsWith({ overview: texts }) }, { local: true });
  expect(long('公'.repeat(600), '开'.repeat(400)).outcome).toBe('pass');
  expect(long('公'.repeat(600), ' 开'.repeat(401)).findings).toMatchObject([
    { severity: 'notice', params: { count: 1001, limit: 1000 }, place: 'section/overview' },
  ]);
});

describe('two rules about last year', () => {
  it('leave each other’s relations alone', () => {
    const [now, before] = [{ 'disclosure/normdocs/inForce': 2 }, reportWith({}, { year: 2022 })];
    expect(judge('carried-over', now, {}, { lastYear: before }).outcome).toBe('pass');
    expect(judge('in-force-continuity', now, {}, { lastYear: before }).outcome).toBe('fail');
  });

  it('say why single relations could not be checked', () => {
    const lastYear = reportWith({}, { year: 2022 });
    const lost = { 'requests/carriedIn/research': null, 'disclosure/normdocs/issued': null };
    expect(judge('carried-over', lost, {}, { lastYear })).toMatchObject({ outcome: 'unsure', reason: 'cell-not-located' });
    expect(judge('in-force-continuity', lost, {}, { lastYear })).toMatchObject({ outcome: 'unsure', reason: 'cell-not-located' });
  });
});

describe('citation-outdated', () => {
  const OLD = '按照国办公开办函〔2019〕60号文件的要求编制本报告。';
  const ask = (text: string, more: Partial<Report> = {}) =>
    judge('citation-outdated', {}, { sections: sectionsWith({ overview: [text] }), ...more });

  it('reads section one, too, and marks the citation', () => {
    const { findings } = ask(`全年平稳。${OLD}`);
    expect(findings).toMatchObject([{ params: { year: 2023 } }]);
    expect(marked(`全年平稳。${OLD}`, findings[0])).toBe('公开办函〔2019〕60号');
    expect(ask('', { sections: sectionsWith({ other: [OLD] }) }).outcome).toBe('pass');
  });

  it('goes by the sentences that do not say that it is over, and by the newest', () => {
    expect(ask(`${OLD.slice(0, -1)}，现已废止。`).outcome).toBe('pass');
    expect(ask(`原有规定。${OLD}`).outcome).toBe('fail');
    expect(ask(`${OLD}按照国办公开办函〔2021〕30号文件填报。`).outcome).toBe('pass');
  });

  it('applies from 2021 on', () => {
    expect(ask(OLD, { year: 2021 }).outcome).toBe('fail');
    expect(ask(OLD, { year: 2020 }).reason).toBe('other-form');
    expect(ask(OLD, { form: null }).severities).toEqual(['warning']);
  });
});

describe('cells-lost in a form of a later year', () => {
  const later = { form: null, year: 2031, generations: [] } as const;
  const granted = (...kept: string[]) =>
    Object.fromEntries(
      ['naturalPerson', 'business', 'research', 'nonprofit', 'legalService', 'otherOrg', 'total']
        .filter((column) => !kept.includes(column))
        .map((column) => [`requests/granted/${column}`, null]),
    );
  const told = (cells: Record<string, null>, more: Partial<Report> = {}) => judge('cells-lost', cells, { ...later, ...more });

  it('misses no row that was not seen', () => expect(told(granted()).outcome).toBe('pass'));

  it('misses cells of rows that were seen, or counted', () => {
    expect(told(granted('business')).findings).toMatchObject([{ params: { table: 'requests', rows: 1 } }]);
    const rowCounts: Report['rowCounts'] = [
      { table: 'requests', row: 'granted', seen: 7, expected: 7, facts: ['requests/granted/total'] },
    ];
    expect(told(granted(), { rowCounts }).findings[0]?.facts).toHaveLength(7);
  });

  it('misses every cell of a form that was in use', () => {
    expect(told(granted(), { year: 2025 }).outcome).toBe('fail');
    expect(told(granted(), { year: null }).outcome).toBe('fail');
  });
});

describe('decisions-as-items', () => {
  const row = (name: string, previous: number | string, change: number | string, decisions: number) => ({
    [`disclosure/${name}/itemsPrevious`]: previous,
    [`disclosure/${name}/itemsChange`]: change,
    [`disclosure/${name}/decisions`]: decisions,
  });
  const judged = (...rows: Record<string, number | string>[]) =>
    judge('decisions-as-items', Object.assign({}, ...rows), OLD_FORM);

  it('takes note of two rows that count powers', () => {
    expect(judged(row('licences', 5, 2, 7), row('coercion', 9, -1, 8)).findings).toMatchObject([
      { severity: 'notice', params: { count: 2 }, facts: { length: 6 } },
    ]);
  });

  it.each<[string, Record<string, number | string>]>([
    ['no change', row('coercion', 9, 0, 9)],
    ['a blank', row('coercion', '', 8, 8)],
    ['decisions', row('coercion', 9, -1, 9)],
  ])('takes one row for chance, beside one of %s', (_what, other) => {
    expect(judged(row('licences', 5, 2, 7), other).outcome).toBe('pass');
  });
});
