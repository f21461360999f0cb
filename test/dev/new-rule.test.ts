import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaffoldRule } from '../../src/dev/rule-scaffold.mjs';

const ID = 'moon-phase';
const OWN_TESTS = `test/audit/rules/${ID}.test.ts`;
/** What else looks at every rule. */
const LOOKING = ['test/audit/rules/catalogue', 'test/audit/rules/applies', 'test/texts', 'test/ui/handbook'];

let tree = '';
const node = (...options: string[]) => spawnSync(process.execPath, options, { cwd: tree, encoding: 'utf8' });
const tool = (path: string, ...options: string[]) => node(join('node_modules', ...path.split('/')), ...options);
const written: string[] = [];

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'gouji-rule-'));
  const kept = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' });
  for (const file of kept.split('\0').filter((path) => path && !path.startsWith('assets/') && existsSync(path))) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    cpSync(file, join(tree, file));
  }
  cpSync('.wxt', join(tree, '.wxt'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(tree, 'node_modules'));
  const { stdout } = node('src/dev/new-rule.mjs', ID);
  written.push(...stdout.split('\n').filter((line) => /\.(?:ts|md)$/.test(line)));
}, 180_000);
afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('a new rule that is not written yet', () => {
  it('has every place that a rule has', () => {
    expect(written.filter((path) => !readFileSync(join(tree, path), 'utf8').includes(ID))).toEqual([]);
    expect(written).toContain('HANDBOOK.md');
  });

  it('compiles, is formatted and passes lint', () => {
    // What the rule stands in, and its tests; the others know no rule by its type.
    const scope = { extends: './tsconfig.json', include: ['.wxt/wxt.d.ts', 'src/**/*', OWN_TESTS] };
    writeFileSync(join(tree, 'tsconfig.rule.json'), JSON.stringify(scope));
    expect(tool('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.rule.json').stdout).toBe('');
    expect(tool('prettier/bin/prettier.cjs', '--check', ...written).status).toBe(0);
    expect(tool('oxlint/bin/oxlint', ...written.filter((path) => path.endsWith('.ts'))).stdout).toMatch(
      /0 warnings and 0 errors/,
    );
  });

  it('fails no tests but its own', () => {
    const report = join(tree, 'report.json');
    tool('vitest/vitest.mjs', 'run', ...LOOKING, OWN_TESTS, '--reporter=json', `--outputFile=${report}`);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as { testResults: { name: string; status: string }[] };
    const failed = testResults.filter(({ status }) => status !== 'passed').map(({ name }) => name);
    expect(testResults.length).toBeGreaterThan(LOOKING.length);
    expect(failed.map((name) => name.slice(name.indexOf('test/')))).toEqual([OWN_TESTS]);
  });
});

describe('a rule cannot be made', () => {
  const rule = { id: ID, severity: 'notice', covers: [], key: 'differs', chapter: 'cells' } as const;
  const read = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

  it('under an id that is taken, or is none', () => {
    expect(() => scaffoldRule({ ...rule, id: 'fee-unit' }, read)).toThrow(/there is a rule/);
    expect(() => scaffoldRule({ ...rule, id: 'Moon phase' }, read)).toThrow(/an id is words/);
  });

  it('in a chapter that does not exist, or where a list is gone', () => {
    expect(() => scaffoldRule({ ...rule, chapter: 'moons' }, read)).toThrow(/no chapter/);
    expect(() => scaffoldRule(rule, (path) => (path.endsWith('index.ts') ? '' : read(path)))).toThrow(/not where it was/);
  });
});
