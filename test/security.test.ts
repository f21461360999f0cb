import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const SECURITY = readFileSync('SECURITY.md', 'utf8');

/** The rows of the table below a heading, without its head. */
function rowsBelow(heading: string): string[][] {
  const [, below = ''] = SECURITY.split(`## ${heading}\n`);
  const [own = ''] = below.split('\n## ');
  const rows = own.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

const SURFACES = rowsBelow('Surface by surface');
const BROKEN_OFF = rowsBelow('What may break off, and what is kept');

/** A test that a row names, by its file and its name. */
interface Named {
  readonly row: string;
  readonly file: string;
  readonly name: string;
}

/** `file` “name”, “another name”; … */
function namedIn([row = '', ...cells]: readonly string[]): Named[] {
  const tests = cells.at(-1) ?? '';
  return tests.split('; `').flatMap((part) => {
    const [file = '', names = ''] = part.replace(/^`/, '').split('` ');
    return [...names.matchAll(/(?:^|, )“(.+?)”(?=, “|$)/g)].map(([, name = '']) => ({ row, file, name }));
  });
}

const sources = new Map<string, string>();
function sourceOf(file: string): string {
  const known = sources.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
  sources.set(file, known);
  return known;
}

describe.each([
  ['surface by surface', SURFACES],
  ['what may break off', BROKEN_OFF],
])('%s', (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))('%s: every row names tests', (__, row) => {
    expect(namedIn(row)).not.toEqual([]);
    expect(row.at(-1)?.match(/“/g)?.length).toBeGreaterThanOrEqual(namedIn(row).length);
  });

  it.each(rows.flatMap(namedIn))('$file has “$name”', ({ file, name }) => {
    expect(file).toMatch(/^test\/.+\.(?:test|e2e)\.tsx?$/);
    const titles = ["'", '"', '`'].map((quote) => quote + name + quote);
    expect(titles.some((title) => sourceOf(file).includes(title))).toBe(true);
  });
});

it('every page of the extension has a row', () => {
  const pages = readdirSync('entrypoints').filter((name) => existsSync(`entrypoints/${name}/index.html`));
  const named = SURFACES.map(([surface = '']) => surface).join(' ');
  expect(pages.filter((page) => !named.includes(`\`${page}\``))).toEqual([]);
});
