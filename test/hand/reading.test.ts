import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packDocument } from '../../src/document/transfer';
import type { Lang } from '../../src/texts';
import { readHtmlFile } from '../../src/readers/file';
import { audited, done, jobOf } from './done';

const markup = (name: string) => readFileSync(`test/pages/${name}.html`, 'utf8');
const read = (page: string, withHidden = false) => JSON.stringify(packDocument(readHtmlFile(page, withHidden)).packed);

const auditedPage = (name: string, lang: Lang = 'zh') => audited(jobOf(read(markup(name)), { lang }));
const shownOf = (name: string, lang: Lang = 'zh') => auditedPage(name, lang).reports[0]!.shown;

describe('a reading', () => {
  it('is audited, and it is told where each cell stands', () => {
    const { reports, title } = auditedPage('row-total');
    expect(reports[0]?.audit.coverage).toMatchObject({ holds: 40, violated: 2 });
    expect(reports[0]?.audit.source).toBe('http://www.qinghe.gov.cn/');
    expect(title).toContain('年度报告');
  });

  it('tells the page where all that takes part in findings stands, and nothing of a sound report', () => {
    const report = shownOf('row-total');
    expect(report.places['requests/granted/total']).toEqual([expect.any(Number)]);
    const operands = report.marks.flatMap(({ parts, totals }) => [...parts, ...totals]);
    expect(Object.keys(report.places)).toEqual(expect.arrayContaining(operands));
    expect(report.places['remedies/reconsideration/total']).toBeUndefined();
    expect(shownOf('clean-city')).toMatchObject({ isReport: true, marks: [], tales: [], goals: {}, places: {} });
    expect(shownOf('gov-news')).toMatchObject({ isReport: false, marks: [] });
  });

  it('tells the page which number of which passage a claim is', () => {
    const { marks, places } = shownOf('claim-differs');
    expect(marks.find(({ stop }) => stop)?.id).toBe('claim/0');
    expect(places['claim/0']).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
  });

  it('speaks the language of the reader', () => {
    expect(shownOf('row-total').tales[0]?.message).toContain('总计');
    expect(shownOf('row-total', 'en').tales[0]?.message).toMatch(/^[^\u4e00-\u9fff]+$/);
    expect(auditedPage('row-total', 'en').words.legend.flat().join()).toMatch(/^[^\u4e00-\u9fff]+$/);
  });

  it('asks for the hidden parts only when what is shown is no whole report', () => {
    const hidden = markup('row-total').replace(/<table/, '<table style="display:none"');
    const shown = read(hidden);
    expect(done(jobOf(shown))).toEqual({ kind: 'wants-all' });
    const { reports } = audited(jobOf(shown, { reading: { shown, all: read(hidden, true) } }));
    expect(reports[0]?.audit.coverage.facts).toBe(auditedPage('row-total').reports[0]?.audit.coverage.facts);
    expect(audited(jobOf(read(markup('clean-city')))).kind).toBe('audited');
  });

  it('says whether something names a report that may still arrive', () => {
    expect(auditedPage('list-page').candidate).toBe(true);
    expect(auditedPage('gov-news').candidate).toBe(false);
    const named = jobOf(read(markup('gov-news')), { address: 'http://www.qinghe.gov.cn/zfxxgknb/2024/' });
    expect(audited(named).candidate).toBe(true);
  });

  it('is held against the same report in another file, where that is what it should be', () => {
    const shown = read(markup('clean-city'));
    const [own] = audited(jobOf(shown)).reports;
    const { agency, year } = own!.whose!;
    const [cell, { raw }] = Object.entries(own!.audit.report!.facts).find(([, { value }]) => (value ?? 0) > 100)!;
    const other = read(markup('clean-city').replaceAll(`>${raw}<`, '>98765<'));
    const twin = { text: 0, part: 0, agency, year, source: 'http://www.qinghe.gov.cn/2024.pdf' };
    const told = (wanted: typeof twin) => audited(jobOf(shown, { texts: [{ shown: other }], twins: [wanted] }));
    const findings = told(twin).reports[0]!.audit.findings.filter(({ rule }) => rule === 'same-report-differs');
    expect(findings[0]).toMatchObject({ params: { fact: cell, raw, other: '98765', where: twin.source }, facts: [cell] });
    const astray = told({ ...twin, agency: '别处' });
    expect(astray.spoilt).toEqual([0]);
    expect(astray.reports[0]!.audit.findings).toEqual(own!.audit.findings);
  });

  it('audited again says the same, also beside others and in the other language', () => {
    const first = auditedPage('row-total');
    for (const name of ['clean-city', 'claim-differs', 'gov-news']) auditedPage(name);
    auditedPage('row-total', 'en');
    expect(auditedPage('row-total')).toEqual(first);
  });
});

describe('the report on the year before', () => {
  const [on2023, on2024] = [read(markup('golden-suqian-2023')), read(markup('golden-suqian-2024'))];
  const wanted = { text: 0, part: 0, agency: '宿迁市', year: 2023, sameBody: false };
  const joined = (given: object, text = on2023) =>
    jobOf(on2024, { texts: [{ shown: text }], earlier: [{ ...wanted, ...given }] });

  it('is compared', () => {
    const { reports, spoilt } = audited(joined({}));
    expect(reports[0]?.audit.continuity.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 9 }, () => 'holds'));
    expect(spoilt).toEqual([]);
  });

  it('of a body under another name is compared as one of the same on the reader’s word', () => {
    const renamed = read(markup('golden-suqian-2023').replaceAll('宿迁市', '江城市'));
    const verdicts = (sameBody: boolean) =>
      audited(joined({ agency: '江城市', sameBody }, renamed)).reports[0]?.audit.continuity.map(({ verdict }) => verdict);
    expect(new Set(verdicts(false))).toEqual(new Set(['unchecked']));
    expect(new Set(verdicts(true))).toEqual(new Set(['holds']));
  });

  it.each([
    ['of another year', {}, on2024],
    ['of another agency', { agency: '江城市' }, on2023],
    ['that is not there', { part: 7 }, on2023],
    ['of a text that is none', {}, '{'],
  ])('%s is said to be spoilt, and not compared', (_, given, text) => {
    const { reports, spoilt } = audited(joined(given, text));
    expect(spoilt).toEqual([0]);
    expect(reports[0]?.audit.continuity).toEqual([]);
  });

  it('that no text holds is none', () => {
    expect(audited(jobOf(on2024, { earlier: [wanted] })).spoilt).toEqual([]);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['a text that is no JSON', jobOf('{')],
    ['a document of another shape', jobOf(JSON.stringify({ title: '', meta: [], blocks: [['text', 1]] }))],
    [
      'a grid larger than any',
      jobOf(JSON.stringify({ title: '', meta: [], blocks: [['grid', 1000, 300_000, true, false, []]] })),
    ],
    ['nesting without end', jobOf('['.repeat(1_000_000))],
    [
      'hidden parts of another shape',
      jobOf(read(markup('clean-city')), { reading: { shown: read(markup('clean-city')), all: '1' } }),
    ],
    ['another kind of work', { kind: 'anything' }],
    ['nothing', null],
  ])('%s is refused', (_, job) => {
    expect(done(job)).toEqual({ kind: 'refused' });
  });
  it('is told to have broken off', () => {
    const broken = Object.defineProperty({}, 'kind', {
      get: () => {
        throw new Error('planted');
      },
    });
    expect(done(broken)).toEqual({ kind: 'failed' });
  });
});
