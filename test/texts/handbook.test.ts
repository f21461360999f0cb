import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/audit/rules';
import { handbookMarkdown } from '../../src/dev/handbook';
import type { Lang } from '../../src/texts';
import { LEFT_OUT, catalogueNumbers, chaptersOf, entryOf, handbook, handbookWords } from '../../src/texts/handbook';
import * as en from '../../src/texts/en/handbook';
import * as zh from '../../src/texts/zh/handbook';

const LANGS: readonly Lang[] = ['zh', 'en'];
const ids = RULES.map(({ id }) => id);

/** All strings in a value; functions are called with small numbers or words. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return strings((value as (...args: unknown[]) => unknown)(2, 3));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(strings);
  return [];
}

const chinese = [zh.entries, handbookWords('zh'), LEFT_OUT.map(({ reason }) => reason.zh)].flatMap(strings);
const english = [en.entries, handbookWords('en'), LEFT_OUT.map(({ reason }) => reason.en)].flatMap(strings);

describe('the handbook', () => {
  it('is the file that is committed; `npm run generate` writes it', async () => {
    const options = { ...(await resolveConfig('HANDBOOK.md')), parser: 'markdown' };
    await expect(await format(handbookMarkdown(), options)).toMatchFileSnapshot('../../HANDBOOK.md');
  });

  it('tells every rule once, and no rule that does not exist', () => {
    const told = chaptersOf(RULES).flatMap(({ rules }) => rules.map(({ id }) => id));
    expect([...told].sort()).toEqual([...ids].sort());
    for (const lang of LANGS) expect(Object.keys(handbook(lang)).sort()).toEqual([...ids].sort());
  });

  it('accuses nobody', () => {
    expect(chinese.filter((text) => /错误|造假|虚假|违法|违规|谎/.test(text))).toEqual([]);
    expect(english.filter((text) => /\berrors?\b|\bwrong|fraud|\bfals|illegal|\bviolat/i.test(text))).toEqual([]);
  });

  it('prints no identifiers of the program', () => {
    expect(chinese.filter((text) => /[a-z][A-Z]|\w\/[a-z]/.test(text))).toEqual([]);
    expect(english.filter((text) => /[a-z][A-Z]|\w\/[a-z]/.test(text))).toEqual([]);
  });
});

describe.each(ids)('%s', (id) => {
  it.each(LANGS)('is explained in whole sentences (%s)', (lang) => {
    const texts = Object.values(entryOf(id, lang) ?? {});
    expect(texts).toHaveLength(6);
    for (const text of texts) {
      expect(text.length).toBeGreaterThan(8);
      expect(text).toMatch(lang === 'zh' ? /[。”]$/ : /[.”]$/);
      expect(text).not.toMatch(/ {2}|undefined/);
      if (lang === 'zh') expect(text).toMatch(/\p{Script=Han}/u);
    }
  });

  it('gives the same figures in both languages', () => {
    const figures = (lang: Lang) => new Set((entryOf(id, lang)?.fails ?? '').replace(/(?<=\d),(?=\d{3})/g, '').match(/\d{2,}/g));
    const shared = [...figures('en')].filter((figure) => figures('zh').has(figure));
    if (figures('zh').size && figures('en').size) expect(shared).not.toEqual([]);
  });
});

describe('the catalogue', () => {
  const covered = new Set(RULES.flatMap(({ covers }) => covers));
  const leftOut = LEFT_OUT.flatMap(({ numbers }) => numbers);

  it.each(catalogueNumbers())('%s is carried out, or left out for a reason', (number) => {
    expect([covered.has(number), leftOut.includes(number)].filter(Boolean)).toHaveLength(1);
  });

  it('has every number that a rule names', () => {
    expect([...covered].filter((number) => !catalogueNumbers().includes(number))).toEqual([]);
  });
});

/** Text of every test and of the list of expectations beside the sample pages. */
function testsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /\.test\.tsx?$|\.cases\.ts$|^pages\.json$/.test(file.name))
    .filter((file) => !file.parentPath.endsWith('texts'))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
}

describe('the sources', () => {
  it('carry the handbook only where it is shown', () => {
    const importing = readdirSync('src', { withFileTypes: true, recursive: true })
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
      .map((file) => join(file.parentPath, file.name).replaceAll('\\', '/'))
      .filter((file) => /from '[^']*\/handbook(?:\/[\w-]+)?'/.test(readFileSync(file, 'utf8')));
    expect(
      importing.filter(
        (file) => !/^src\/(?:dev\/(?:handbook|generated)\.ts|(?:ui|texts(?:\/(?:zh|en))?)\/handbook\/)/.test(file),
      ),
    ).toEqual([]);
  });
});

describe('tests', () => {
  const tests = testsBelow('test');
  it.each(ids)('have cases of %s', (id) => {
    const named = new RegExp(`['"\`]${id}(?:['"\`]|\\.)`);
    expect(tests.some((text) => named.test(text))).toBe(true);
  });

  const ownFile = (id: string): string => join('test', 'audit', 'rules', `${id}.test.ts`);
  it.each(ids.filter((id) => existsSync(ownFile(id))))('%s fails, passes, and knows where it cannot tell', (id) => {
    const text = readFileSync(ownFile(id), 'utf8');
    expect(text).toMatch(/'fail'/);
    expect(text).toMatch(/'pass'|findings: \[\]|\(\[\]\)/);
    const rule = readFileSync(join('src', 'audit', 'rules', `${id}.ts`), 'utf8');
    if (/unsure\(|notApplicable\(/.test(rule)) expect(text).toMatch(/'unsure'|'not-applicable'/);
  });
});
