import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit';
import { stableId } from '../../src/audit/stable-id';
import type { Claim, Report } from '../../src/report/types';
import { auditSound, auditWith, reportWith, zeros } from './balanced';
import { golden2023 } from './golden';

const AT = { source: 'a.html', sha256: 'ab', auditedAt: '2026-01-01T00:00:00Z' };
const FILE = { text: '年度报告.pdf', address: 'https://www.example.gov.cn/a.pdf' };

describe('the audit of what is no report', () => {
  it('says why, and offers the files of the page', () => {
    const report: Report = reportWith({}, { status: 'unreadable', reason: 'attachment-only', attachments: [FILE] });
    const { relations, continuity, findings, repairs, rulesRun, ...rest } = audit(report, AT);
    expect([relations, continuity, findings, repairs, rulesRun].flat()).toEqual([]);
    expect(rest).toEqual({
      schema: 1,
      tool: 'gouji 0.1.0',
      rules: '2026.1',
      ...AT,
      status: 'unreadable',
      reason: 'attachment-only',
      attachments: [FILE],
      report: null,
      coverage: { relations: 0, holds: 0, violated: 0, unchecked: 0, facts: 0, factsOfForm: 0 },
    });
  });
});

describe('the audit of a report', () => {
  it('names its input, its versions and its part', () => {
    const result = audit(reportWith(), { ...AT, part: 2 });
    expect(result).toMatchObject({ ...AT, schema: 1, tool: 'gouji 0.1.0', rules: '2026.1', part: 2 });
    expect(result).toMatchObject({ status: 'audited', reason: null });
    expect(audit(reportWith(), AT)).not.toHaveProperty('part');
    expect(audit(reportWith(), AT)).not.toHaveProperty('attachments');
    expect(audit(reportWith({}, { attachments: [FILE] }), AT).attachments).toEqual([FILE]);
  });

  it('tells whose report it is, and every cell that was found', () => {
    const period = { from: '2023-01-01', to: '2023-12-31' };
    const { report } = auditSound(reportWith({}, { period }));
    expect(report).toMatchObject({
      form: '2021',
      title: '青禾市水务局2023年政府信息公开工作年度报告',
      agency: '青禾市水务局',
      year: 2023,
      publishedOn: '2024-01-15',
      period,
      claims: [],
    });
    expect(report?.sections[0]).toEqual({ id: 'overview', status: 'present', heading: '一、总体情况' });
    expect(report?.tables.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'disclosure present',
      'requests present',
      'remedies present',
    ]);
    expect(Object.keys(report?.facts ?? {})).toHaveLength(200);
  });

  it('counts verdicts', () => {
    const cells = {
      'remedies/reconsideration/total': 1,
      'remedies/litigationDirect/total': '',
      'remedies/litigationAfter/total': 'O',
    };
    expect(auditWith(cells).coverage).toEqual({
      relations: 42,
      holds: 39,
      violated: 1,
      unchecked: 2,
      facts: 200,
      factsOfForm: 200,
    });
  });

  it('does not look last year up in what is no report', () => {
    const lastYear = reportWith({}, { year: 2022, status: 'not-a-report' });
    expect(auditSound(reportWith(), { lastYear }).continuity).toEqual([]);
    expect(auditSound(reportWith(), { lastYear: reportWith({}, { year: 2022 }) }).continuity).toHaveLength(9);
  });
});

describe('a form that nobody knows', () => {
  const row = Object.fromEntries([...zeros().keys()].filter((id) => id.includes('/granted/')).map((id) => [id, null]));

  it('is checked as far as its cells were found', () => {
    expect(auditWith({}, { form: null, year: 2031 }).coverage.relations).toBe(42);
    expect(auditWith({}, { form: null, year: 2031, foreignRows: ['转送'] }).coverage.relations).toBe(42 - 7);
    expect(auditWith(row, { form: null, year: 2031 }).coverage.relations).toBe(42 - 8);
    expect(auditWith(row).coverage).toMatchObject({ relations: 42, unchecked: 8 });
  });

  it('has all relations open when nothing was found', () => {
    const nothing = Object.fromEntries([...zeros().keys()].map((id) => [id, null]));
    expect(auditWith(nothing, { form: null }).coverage).toMatchObject({ relations: 42, unchecked: 42, facts: 0 });
  });
});

describe('the id of a finding', () => {
  const lost = { 'remedies/reconsideration/total': 1 };
  const idOf = (more: Partial<Report>, cells: Record<string, number> = lost) => auditWith(cells, more).findings[0]?.id;

  it('is that of agency, year, rule and cells', () => {
    const id = idOf({});
    expect(id).toMatch(/^[0-9a-f]{16}$/);
    expect(idOf({}, { 'remedies/reconsideration/total': 7 })).toBe(id);
    const others = [
      idOf({ agency: '青禾市水利局', title: '青禾市水利局2023年政府信息公开工作年度报告' }),
      idOf({ year: null }),
      idOf({}, { 'remedies/litigationDirect/total': 1 }),
    ];
    expect(new Set([id, ...others]).size).toBe(4);
  });

  it('tells what concerns no cell by its section, table or paragraph', () => {
    const sections = reportWith().sections.map((section) => ({ ...section, status: 'empty' as const }));
    const ids = auditWith({}, { sections }).findings.map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  it('stays the same from version to version', () => {
    expect(stableId('青禾市水务局', '2023', 'requests-balance')).toBe(stableId('青禾市水务局', '2023', 'requests-balance'));
    expect(stableId('ab', 'c')).not.toBe(stableId('a', 'bc'));
    expect(stableId('')).toBe('1ff249c1009cfd78');
    expect(stableId('青禾市水务局', '2023')).toBe('0741cc7255c5d74f');
  });
});

describe('what else is told of single cells', () => {
  const UPHELD = 'remedies/reconsideration/upheld';
  const TOTAL = 'remedies/reconsideration/total';
  const claim = (value: number, ...readings: Claim['readings'][number][]): Claim => ({
    quote: '',
    section: 'overview',
    value,
    readings,
    certain: false,
    passage: 'passage/other/0',
    start: 0,
    end: 1,
  });
  const best = (...claims: Claim[]) => auditWith({ [UPHELD]: 20, [TOTAL]: 60 }, { claims }).repairs[0]?.changes[0]?.fact;

  it('chooses among repairs', () => {
    expect(best(claim(60, [UPHELD]))).toBe(UPHELD);
    expect(best(claim(20, [TOTAL]))).toBe(TOTAL);
    expect(best(claim(1, [TOTAL]), claim(20, [TOTAL]))).toBe(TOTAL);
    expect(best(claim(20, ['remedies/reconsideration/pending'], [TOTAL]))).toBe(TOTAL);
  });

  it('is not told by the sum of several', () => {
    const alone = best();
    expect(best(claim(20, [TOTAL, 'requests/granted/total']))).toBe(alone);
    expect(best(claim(60, [UPHELD, 'requests/granted/total']))).toBe(alone);
  });
});

describe('requests carried over', () => {
  const figures = (facts: ReadonlyMap<string, number>) => Object.fromEntries(facts);
  const cells = {
    ...figures(golden2023),
    'requests/carriedIn/naturalPerson': 60,
    'requests/carriedIn/total': 65,
  };
  const carried = { 'requests/carriedOut/naturalPerson': 91, 'requests/carriedOut/total': 96 };
  const best = (lastYear: Report | null) => auditSound(reportWith(cells), { lastYear }).repairs[0]?.changes;
  const truth = [
    { fact: 'requests/carriedIn/naturalPerson', from: 60, to: 91 },
    { fact: 'requests/carriedIn/total', from: 65, to: 96 },
  ];

  it('choose among repairs when last year’s report is of the same body', () => {
    expect(best(null)).not.toEqual(truth);
    expect(best(reportWith(carried, { year: 2022 }))).toEqual(truth);
    expect(best(reportWith(carried, { year: 2021 }))).not.toEqual(truth);
  });
});
