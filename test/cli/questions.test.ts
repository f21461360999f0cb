import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSchema, type Audit } from '../../src/audit/schema';
import { figures } from '../../src/cli/figures';
import { printedPage } from '../audited-page';

/** The blocks of SQL of the README, by language: two views, then three questions. */
const README = readFileSync('README.md', 'utf8');
const blocks = [...README.matchAll(/```sql\n([^`]*)```/g)].map(([, sql = '']) => sql);
const LANGS = [
  { lang: 'zh', results: '结果.jsonl', sql: blocks.slice(0, 4) },
  { lang: 'en', results: 'results.jsonl', sql: blocks.slice(4) },
];

/** Sample pages enough that each question has an answer. */
const PAGES = /^(?:balance|clean|golden|lost|row|seed|transposed).*\.html$/;

const folder = mkdtempSync(join(tmpdir(), 'gouji-questions-'));
const audits: Audit[] = [];
let database: DuckDBInstance;

beforeAll(async () => {
  const pages = readdirSync('test/pages').filter((name) => PAGES.test(name));
  const lines: string[] = [];
  for (const page of pages) lines.push(await printedPage(page));
  for (const { results } of LANGS) writeFileSync(join(folder, results), lines.join(''));
  audits.push(
    ...lines
      .join('')
      .split('\n')
      .filter(Boolean)
      .map((line) => auditSchema.parse(JSON.parse(line))),
  );
  database = await DuckDBInstance.create(':memory:');
}, 180_000);
afterAll(() => {
  database.closeSync();
  rmSync(folder, { recursive: true });
});

const report = ({ report: of, source }: Audit) => ({ source, body: of?.agency ?? '', year: of?.year ?? null });
const figure = (audit: Audit, cell: string): number | null => audit.report?.facts[cell]?.value ?? null;
const sound = audits.filter.bind(audits, ({ status, coverage }: Audit) => status === 'audited' && coverage.violated === 0);
const bySource = (a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1);

/** The answers, reckoned from the audits themselves. */
const ANSWERS: readonly (() => unknown[][])[] = [
  () =>
    audits
      .filter(({ status, coverage }) => status === 'audited' && coverage.violated > 0)
      .sort((a, b) => b.coverage.violated - a.coverage.violated || bySource(a, b))
      .map((audit) => {
        const { source, body, year } = report(audit);
        return [body, year, audit.coverage.violated, audit.coverage.unchecked, source];
      }),
  () =>
    sound()
      .map((audit) => {
        const cells = Object.keys(audit.report?.facts ?? {}).filter((id) => /^requests\/refused\.[^/]+\/total$/.test(id));
        const refused = cells.reduce((sum, id) => sum + (figure(audit, id) ?? 0), 0);
        return { ...report(audit), refused, disposed: figure(audit, 'requests/disposedTotal/total') ?? 0 };
      })
      .filter(({ disposed }) => disposed >= 10)
      .map((row) => ({ ...row, share: Math.round((1000 * row.refused) / row.disposed) / 10 }))
      .sort((a, b) => b.share - a.share || bySource(a, b))
      .map(({ body, year, disposed, refused, share }) => [body, year, disposed, refused, share]),
  () => {
    const told = audits
      .filter(({ report: of }) => of)
      .map((audit) => ({ ...report(audit), received: figure(audit, 'requests/receivedNew/total') ?? Number.NaN }));
    return told
      .flatMap((now) => told.map((past) => ({ now, past })))
      .filter(({ now, past }) => past.body === now.body && past.year === (now.year ?? 0) - 1 && now.received > past.received)
      .sort((a, b) => b.now.received - b.past.received - (a.now.received - a.past.received) || bySource(a.now, b.now))
      .map(({ now, past }) => [now.body, now.year, past.received, now.received, now.source]);
  },
];

const run = async (connection: DuckDBConnection, sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
const inFolder = (sql: string) => sql.replace(/read_json\('/, `read_json('${folder}/`);

describe.each(LANGS)('the README in $lang', ({ sql: [views = '', ...questions] }) => {
  it('asks three questions, and each is answered as the audits say', async () => {
    expect(questions).toHaveLength(3);
    const connection = await database.connect();
    await connection.run(inFolder(views));
    for (const [at, question] of questions.entries()) {
      const rows = await run(connection, question);
      expect(rows.length, question).toBeGreaterThan(0);
      expect(rows, question).toEqual(ANSWERS[at]?.());
    }
    connection.closeSync();
  });
});

it('the figures in long form are numbers where they are read', async () => {
  const out = join(folder, 'figures.csv');
  expect(await figures([join(folder, 'results.jsonl'), '--csv', '--out', out])).toBe(0);
  const connection = await database.connect();
  const rows = await run(
    connection,
    `SELECT count(*)::INT, sum("数值"), typeof(any_value("数值")) LIKE '%CHAR%' FROM read_csv('${out}')`,
  );
  const values = audits.flatMap(({ report: of }) => Object.values(of?.facts ?? {}).map(({ value }) => value));
  expect(rows[0]?.[0]).toBe(values.length);
  expect(rows[0]?.[1]).toBeCloseTo(
    values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    6,
  );
  expect(rows[0]?.[2]).toBe(false);
  connection.closeSync();
});

it('a line that is no result is told by its number, and nothing to do by the usage', async () => {
  const spoilt = join(folder, 'spoilt.jsonl');
  writeFileSync(spoilt, `${readFileSync(join(folder, 'results.jsonl'), 'utf8').split('\n')[0]}\n\n{"schema":1}\n`);
  expect(await figures([spoilt, '--csv', '--out', join(folder, 'spoilt.csv')])).toBe(2);
  expect(await figures([spoilt])).toBe(2);
  expect(await figures([join(folder, 'none.jsonl'), '--csv', '--out', join(folder, 'none.csv')])).toBe(2);
});
