import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { audit, type Audit } from '../../src/audit';
import { decodeBytes } from '../../src/readers/decode';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseShown } from '../../src/report';

/** What `test/pages/pages.json` says of a page. */
interface Expected {
  readonly status: string;
  readonly reason?: string;
  readonly mayReason?: readonly string[];
  readonly form?: string | null;
  readonly year?: number;
  readonly agency?: string;
  readonly publishedOn?: string | null;
  readonly violated: readonly string[];
  readonly unchecked: Readonly<Record<string, readonly string[]>>;
  readonly may?: { readonly holds?: readonly string[]; readonly findings?: readonly string[] };
  readonly findings: readonly {
    readonly rule: string;
    readonly facts?: readonly string[];
    readonly relations?: readonly string[];
    readonly section?: string;
    readonly table?: string;
  }[];
  readonly facts?: Readonly<Record<string, number | null>>;
}

interface Entry {
  readonly file: string;
  readonly title: string;
  readonly kind: string;
  readonly expect: Expected;
}

const listed: { pages: Entry[] } | Entry[] = JSON.parse(readFileSync('test/pages/pages.json', 'utf8'));
const entries = (Array.isArray(listed) ? listed : listed.pages).filter(({ kind }) => kind !== 'special');

/** Rules that ask about wording and habits; planted pages are not written with them in mind. */
const ABOUT_SUMS_AND_SHAPE = /^(?:requests|remedies|section|table|cells|figure|label|form|claim)-/;

function auditPage(file: string): Audit {
  const text = decodeBytes(readFileSync(`test/pages/${file}`)) ?? '';
  const [report] = recogniseShown((withHidden) => readHtmlFile(text, withHidden));
  if (!report) throw new Error('no answer');
  return audit(report, { source: file, sha256: '', auditedAt: '2026-01-01T00:00:00Z' });
}

const reasons = (result: Audit) =>
  result.relations.filter(({ verdict }) => verdict === 'unchecked').map(({ id, reason }) => `${id}: ${reason}`);

/** The findings that were expected of a page or may be there, as the rules that gave them. */
function rulesOf(findings: readonly { readonly rule: string }[], may: ReadonlySet<string>): string[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  return [...rules].filter((rule) => ABOUT_SUMS_AND_SHAPE.test(rule) && !may.has(rule)).sort();
}

it.each(entries)('$file ($title) is read and checked as planted', ({ file, expect: expected }) => {
  const result = auditPage(file);
  expect(result.status).toBe(expected.status);
  if (expected.reason) expect([expected.reason, ...(expected.mayReason ?? [])]).toContain(result.reason);
  if (expected.status !== 'audited') return;

  const told = (['form', 'year', 'agency', 'publishedOn'] as const).filter((key) => key in expected);
  expect(result.report).toMatchObject(Object.fromEntries(told.map((key) => [key, expected[key]])));

  const violated = result.relations.filter(({ verdict }) => verdict === 'violated').map(({ id }) => id);
  expect(violated.sort()).toEqual([...expected.violated].sort());

  const mayHold = new Set(expected.may?.holds);
  const open = (entry: string) => !mayHold.has(entry.split(':')[0] ?? '');
  const unchecked = Object.entries(expected.unchecked).flatMap(([reason, ids]) => ids.map((id) => `${id}: ${reason}`));
  expect(reasons(result).filter(open).sort()).toEqual(unchecked.filter(open).sort());

  for (const [id, value] of Object.entries(expected.facts ?? {})) expect(result.report?.facts[id], id).toMatchObject({ value });

  const may = new Set(expected.may?.findings);
  expect(rulesOf(result.findings, may)).toEqual(rulesOf(expected.findings, may));
  for (const { rule, facts = [], relations = [] } of expected.findings) {
    const own = result.findings.filter((finding) => finding.rule === rule);
    expect(own.flatMap((finding) => finding.facts)).toEqual(expect.arrayContaining([...facts]));
    expect(own.flatMap((finding) => finding.relations)).toEqual(expect.arrayContaining([...relations]));
  }
});
