import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, sumOf } from '../src/dev/counts.mjs';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly peer?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Files that git keeps or would keep, as paths from the root. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file && existsSync(file));

const isText = (file: string) => !/\.(png|jpe?g|ico|pdf|woff2?|gz|zip|docx|xlsx)$/.test(file);

test('the top level holds the folders of the design and nothing else', () => {
  const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.slice(0, file.indexOf('/'))));
  const allowed = ['.ci', '.github', '.vscode', 'assets', 'entrypoints', 'src', 'test'];
  expect([...folders].filter((folder) => !allowed.includes(folder))).toEqual([]);
});

test('no file names a path or a registry of one machine', () => {
  const path = new RegExp(`(?<![\\w.~*})/-])/(?:${['work', 'tmp', 'farm', 'home', 'Users'].join('|')})/[\\w.-]`);
  const found = files.filter((file) => isText(file) && file !== 'test/repo.test.ts' && path.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test('the lockfile names every package of every platform and no address', () => {
  const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
  const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').pop()));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  expect(Object.keys(packages).filter((place) => packages[place]?.resolved)).toEqual([]);
});

test('every dependency is pinned to one version, and what ships is under a licence that lets it', () => {
  const { dependencies, devDependencies } = json('package.json') as Readonly<Record<string, Readonly<Record<string, string>>>>;
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  const { packages } = json('package-lock.json') as { packages: Record<string, Locked> };
  const shipped = Object.entries(packages).filter(
    ([place, { dev, devOptional, peer }]) => place && !dev && !devOptional && !peer,
  );
  const free = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];
  expect(shipped.filter(([, { license = '' }]) => !free.includes(license))).toEqual([]);
  const unproved = Object.entries(packages).filter(([place, { integrity = '' }]) => place && !integrity.startsWith('sha512-'));
  expect(unproved).toEqual([]);
});

test('one version everywhere', () => {
  const versionIn = (file: string) => (json(file) as Locked).version;
  const version = versionIn('package.json');
  expect(versionIn('package-lock.json')).toBe(version);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## ${version}`);
  expect(readFileSync('src/audit/version.ts', 'utf8')).toContain(`'gouji ${version}'`);
  const built = '.output/chrome-mv3/manifest.json';
  if (existsSync(built)) expect(versionIn(built)).toBe(version);
});

test('default exports stand only where a tool asks for them', () => {
  const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/^entrypoints\/|\.config\.ts$/.test(file));
  expect(sources.filter((file) => /^export default /m.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test('the lint configuration has a wall for every folder of code in src', () => {
  const { overrides } = json('.oxlintrc.json') as { overrides: { files: string[]; rules: Record<string, unknown> }[] };
  const walled = overrides.filter(({ rules }) => 'no-restricted-imports' in rules).flatMap((override) => override.files);
  const folders = new Set(files.flatMap((file) => /^src\/([^/]+)\/.*\.(?:ts|tsx|mjs)$/.exec(file)?.[1] ?? []));
  expect([...folders].filter((folder) => !walled.includes(`src/${folder}/**`))).toEqual([]);
});

test('what did not run counts as failed', () => {
  const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 0, testResults: [] };
  const broken = { name: 'a.test.ts', status: 'failed', assertionResults: [] };
  expect(countsOf({ ...report, testResults: [broken] }, false)).toMatchObject({ passed: 3, failed: 3 });
  expect(countsOf(null, false)).toMatchObject({ passed: 0, failed: 1 });
  const clean = { ...report, numFailedTests: 0, numPendingTests: 0 };
  expect(countsOf(clean, true)).toEqual({ passed: 3, failed: 0, remarks: [] });
  expect(countsOf(clean, false).failed).toBe(1);
  expect(sumOf([countsOf(clean, true), { passed: 2, failed: 1 }])).toEqual({ passed: 5, failed: 1 });
});

test('tests that pass at their second attempt are named, and few may', () => {
  const report = { numPassedTests: 9, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
  const few = countsOf(report, true, ['a', 'b', 'c']);
  expect([few.passed, few.failed, few.remarks.length]).toEqual([9, 0, 3]);
  expect(few.remarks[0]).toContain('a');
  expect(countsOf(report, true, ['a', 'b', 'c', 'd', 'e'])).toMatchObject({ passed: 7, failed: 2 });
});

test('words of the reports stand in forms and texts only', () => {
  const sources = files.filter((file) => /^src\/(?!forms|texts|ui|cli|dev)\w+\/.*\.tsx?$/.test(file));
  const withoutComments = (file: string) =>
    readFileSync(file, 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/^\s*\/\/.*$/gm, '');
  expect(sources.filter((file) => /\p{Script=Han}/u.test(withoutComments(file).replaceAll('Script=Han', '')))).toEqual([]);
});

test('links between the pages for developers lead somewhere', () => {
  const pages = files.filter((file) => /^(?:CONTRIBUTING|README)\.md$|^src\/.*\.md$/.test(file));
  const broken = pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)]
      .map(([, path = '']) => join(dirname(page), path))
      .filter((path) => !existsSync(path)),
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(broken).toEqual([]);
});

test('every decision is listed, with what, why and what was refused', () => {
  const decisions = files.filter((file) => /^src\/decisions\/\d{3}-[\w-]+\.md$/.test(file));
  const map = readFileSync('src/README.md', 'utf8');
  expect(decisions.filter((file) => !map.includes(file.slice('src/'.length)))).toEqual([]);
  const parts = (file: string) => [...readFileSync(file, 'utf8').matchAll(/^## (\w+)$/gm)].map(([, part]) => part).join();
  expect(decisions.filter((file) => parts(file) !== 'What,Why,Refused')).toEqual([]);
  expect(new Set(decisions.map((file) => file.slice(0, 'src/decisions/000'.length))).size).toBe(decisions.length);
});

test('the security policy names tests and files that exist', () => {
  const named = [...readFileSync('SECURITY.md', 'utf8').matchAll(/`((?:src|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
