import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit';
import { companionsOf } from '../../src/cli/companions';
import { namedBy } from '../../src/cli/meet';
import type { Options } from '../../src/cli/options';
import { auditInput } from '../../src/cli/work';
import { docxOf } from '../documents/docx';
import { sourceOf } from '../documents/sources';
import { xlsxOf } from '../documents/xlsx';
import { htmlWriter } from '../generator/html';
import { seeded } from '../generator/random';

const folder = mkdtempSync(join(tmpdir(), 'gouji-companions-'));
const at = (name: string): string => join(folder, name);
const { draft, truth } = sourceOf(4);
const markup = htmlWriter().write(draft, seeded(4));
/** A figure that the page shows once, so that another one in its place is one cell. */
const [cell, raw] = Object.entries(truth.facts)
  .map(([id, value]): [string, string] => [id, String(value)])
  .find(([, text]) => text.length > 2 && markup.split(`>${text}<`).length === 2) ?? ['', ''];

beforeAll(() => {
  writeFileSync(at('page.html'), markup);
  writeFileSync(at('other.html'), markup.replace(`>${raw}<`, '>98761<'));
  writeFileSync(at('report.docx'), docxOf(draft));
  writeFileSync(at('report.xlsx'), xlsxOf(draft));
  writeFileSync(at('elsewhere.docx'), docxOf(sourceOf(7).draft));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const options: Options = {
  format: 'jsonl',
  failOn: 'error',
  lang: 'zh',
  yearBefore: null,
  sameAgency: false,
  local: false,
  deadline: 30_000,
};

/** What is told of one file when some are named together. */
async function told(name: string, ...names: readonly string[]): Promise<Audit> {
  const named = namedBy(names.map(at));
  const [input] = namedBy([at(name)]);
  const { reports } = await auditInput(input!, options, null, companionsOf(at(name), named));
  return JSON.parse(Buffer.from(reports[0]!).toString()) as Audit;
}

const twinned = async (name: string, ...names: readonly string[]) => {
  const { findings, rulesRun } = await told(name, ...names);
  const run = rulesRun.find(({ rule }) => rule === 'same-report-differs');
  return [run?.outcome, ...findings.filter(({ rule }) => rule === 'same-report-differs').map(({ params }) => params)];
};

describe('a page and its attachment that are named together', () => {
  it('are held against each other, each with the figure of the other and its name', async () => {
    const names = ['other.html', 'report.docx'];
    const page = { fact: cell, raw: '98761', other: raw, where: at('report.docx') };
    expect(await twinned('other.html', ...names)).toEqual(['fail', page]);
    expect(await twinned('report.docx', ...names)).toEqual([
      'fail',
      { fact: cell, raw, other: '98761', where: at('other.html') },
    ]);
  });

  it('show the same where they do', async () => {
    for (const name of ['page.html', 'report.docx']) expect(await twinned(name, 'page.html', 'report.docx')).toEqual(['pass']);
    expect(await twinned('report.xlsx', 'page.html', 'report.xlsx')).toEqual(['pass']);
  });

  it.each([
    ['of another body', ['other.html', 'elsewhere.docx']],
    ['alone', ['other.html']],
    ['two pages', ['other.html', 'page.html']],
    ['that is missing', ['other.html', 'gone.docx']],
    ['in a heap', ['other.html', 'report.docx', ...Array.from({ length: 20 }, (_, i) => `${i}.html`)]],
  ])('are not compared: %s', async (_, names) => expect(await twinned('other.html', ...names)).toEqual(['not-applicable']));
});
