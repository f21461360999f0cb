import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit, type Audit } from '../../src/audit';
import { numberOf, packDocument, unpackDocument } from '../../src/document/transfer';
import type { Anchor } from '../../src/document/types';
import { readHtmlFile } from '../../src/readers/file';
import { recognise, type Report } from '../../src/report';
import { asSeen, type SeenText } from '../../src/report/as-seen';
import { outcomeOf } from '../audit/rules/stage';
import { LINES, THREE } from './tables/small-tables';
import { page, table } from './written';

const STAMP = { source: 'seen', sha256: '', auditedAt: '2026-01-01T00:00:00Z' };

/** The first report of a page, read as from a tab: every text has a place of its own. */
const read = (markup: string): Report => recognise(unpackDocument(packDocument(readHtmlFile(markup)).packed))[0] as Report;
const sample = (name: string): Report => read(readFileSync(`test/pages/${name}.html`, 'utf8'));

/** The report when the texts of some facts or passages are seen otherwise. */
function seen(report: Report, texts: Readonly<Record<string, SeenText | string>>): Report {
  const byPlace = new Map<number | null, SeenText[]>();
  for (const [id, text] of Object.entries(texts))
    byPlace.set(numberOf(report.locate(id)), [typeof text === 'string' ? { text } : text]);
  return asSeen(report, (anchor: Anchor) => byPlace.get(numberOf(anchor)) ?? []);
}

const audited = (report: Report): Audit => audit(report, STAMP);
const verdictOf = (result: Audit, id: string) => {
  const { verdict, reason } = result.relations.find((relation) => relation.id === id) ?? {};
  return reason ? `${verdict} ${reason}` : verdict;
};

const ROW = 'requests/granted/total';

describe('a cell that shows another figure than its text', () => {
  const result = audited(seen(sample('row-total'), { [ROW]: '7' }));

  it('has no value, and says what it shows', () => {
    const { raw } = sample('row-total').facts.get(ROW) ?? {};
    expect(result.report?.facts[ROW]).toEqual({ raw, value: null, unreadable: true, seen: '7' });
  });

  it('leaves its relations unchecked, and accuses nobody', () => {
    expect(verdictOf(audited(sample('row-total')), 'requests.rowTotal/granted')).toBe('violated');
    expect(verdictOf(result, 'requests.rowTotal/granted')).toBe('unchecked not-as-seen');
    expect(verdictOf(result, 'requests.disposedTotal/total')).toBe('unchecked not-as-seen');
    expect(result.findings.flatMap(({ severity, rule }) => (severity === 'notice' ? [] : [rule]))).toEqual(['not-as-seen']);
    expect(result.repairs).toEqual([]);
  });

  it('is told once a table, with both readings', () => {
    const two = audited(
      seen(sample('row-total'), { [ROW]: '7', 'requests/carriedOut/total': '', 'remedies/litigationDirect/total': '3' }),
    );
    expect(outcomeOf('not-as-seen', two).findings).toMatchObject([
      { key: 'not-as-seen.cells', severity: 'warning', params: { table: 'requests', count: 2, fact: ROW, seen: '7' } },
      { key: 'not-as-seen.cells', params: { table: 'remedies', count: 1, seen: '3' } },
    ]);
    expect(outcomeOf('figure-not-count', two).findings).toEqual([]);
  });
});

it('a relation that held is not said to hold where its cells are seen otherwise', () => {
  const sound = sample('clean-city');
  expect(verdictOf(audited(sound), 'requests.rowTotal/granted')).toBe('holds');
  expect(verdictOf(audited(seen(sound, { [ROW]: '9999' })), 'requests.rowTotal/granted')).toBe('unchecked not-as-seen');
});

it('comes behind a cell that was not found, and before one that is no number', () => {
  const lost = sample('lost-cell');
  const row = lost.rowCounts[0]?.row ?? '';
  const before = verdictOf(audited(lost), `requests.rowTotal/${row}`);
  expect(before).toMatch(/^unchecked row-has-/);
  const kept = [...lost.facts.keys()].find((id) => id.startsWith(`requests/${row}/`));
  expect(verdictOf(audited(seen(lost, kept ? { [kept]: '77' } : {})), `requests.rowTotal/${row}`)).toBe(before);
  const odd = sample('unreadable-figure');
  const [id = ''] = [...odd.facts].find(([, fact]) => fact.unreadable) ?? [];
  const [, rowOf = ''] = id.split('/');
  expect(verdictOf(audited(odd), `requests.rowTotal/${rowOf}`)).toBe('unchecked unreadable');
  const other = [...odd.facts.keys()].find((fact) => fact.startsWith(`requests/${rowOf}/`) && fact !== id) ?? '';
  expect(verdictOf(audited(seen(odd, { [other]: '55' })), `requests.rowTotal/${rowOf}`)).toBe('unchecked not-as-seen');
});

describe('what is no difference', () => {
  const cell = sample('clean-city').facts.get(ROW);
  it.each([
    ['blanks', ` ${cell?.raw}\u00a0\n`],
    ['a unit', `${cell?.raw}件`],
    ['the name of its column', `总计${cell?.raw}`],
    ['full-width digits', String(cell?.raw).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))],
    ['the mark of a note', `${cell?.raw}①`],
  ])('%s', (_, text) => {
    expect(seen(sample('clean-city'), { [ROW]: text }).facts.get(ROW)).toEqual(cell);
  });

  it('a blank that shows a placeholder', () => {
    const report = sample('placeholders');
    const [id = '', blank] = [...report.facts].find(([, fact]) => fact.value === null) ?? [];
    expect(seen(report, { [id]: blank?.raw === '' ? '/' : '' }).facts.get(id as typeof ROW)).toEqual(blank);
    expect(seen(report, { [id]: '12' }).facts.get(id as typeof ROW)).toMatchObject({ value: null, unreadable: true, seen: '12' });
  });
});

describe('a number of the text that shows otherwise', () => {
  const report = sample('claim-differs');
  const at = report.claims.findIndex((_, index) => audited(report).report?.claims[index]?.verdict === 'violated');
  const claim = report.claims[at] as Report['claims'][number];
  const { passage, start, end } = claim;

  it('is not compared, and told', () => {
    const result = audited(seen(report, { [passage]: { text: '1', start, end } }));
    expect(result.report?.claims[at]).toMatchObject({ verdict: 'unchecked', reason: 'not-as-seen', seen: '1' });
    expect(outcomeOf('claim-violated', result).findings).toEqual([]);
    expect(outcomeOf('not-as-seen', result).findings).toMatchObject([
      { key: 'not-as-seen.claim', claims: [at], params: { value: claim.value, seen: '1' } },
    ]);
  });

  it('leaves the other numbers of its paragraph what they are', () => {
    const result = audited(seen(report, { [passage]: { text: '1', start: end + 200, end: end + 201 } }));
    expect(result.report?.claims[at]).toMatchObject({ verdict: 'violated' });
    expect(outcomeOf('not-as-seen', result).outcome).toBe('not-applicable');
  });
});

it('the figures of a line that stands for several cells are not told apart', () => {
  const line = (row: readonly (string | number)[]) => `<p>${row.join('　')}</p>`;
  const report = read(page({ three: THREE.map(line).join('') }));
  const ids = [...report.facts.keys()].filter((id) => id.startsWith('requests/granted/'));
  expect(new Set(ids.map((id) => numberOf(report.locate(id)))).size).toBe(1);
  const found = seen(report, { [ROW]: { text: '3', start: 8, end: 9 } });
  expect(ids.map((id) => found.facts.get(id)?.seen)).toEqual(Array.from({ length: 7 }, () => '3'));
});

it('a subtotal that shows otherwise is not compared', () => {
  const [label = '', ...columns] = THREE[0] ?? [];
  const heads = [label, ...columns.slice(0, -1), '小计', '总计'].join(' | ');
  const rows = LINES.map(([name, ...figures]) => [name, ...figures.slice(0, -1), 1, figures.at(-1)].join(' | '));
  const report = read(page({ three: table([heads, ...rows].join('\n')) }));
  const subtotals = (of: Report) => outcomeOf('local-subtotals', audited(of)).findings.length;
  expect(subtotals(report)).toBe(LINES.length);
  expect(subtotals(seen(report, { 'sum/0': '99' }))).toBe(LINES.length - 1);
});
