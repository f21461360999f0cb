import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageOf, pdfShare, sourcesOf, storeManifest } from '../../src/dev/packing.mjs';

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const folderOf = (build: string) => `.output/${build}`;

/** What each browser is asked for; a change here is a change for every reader. */
const MANIFESTS = json('test/e2e/manifests.json') as Record<string, unknown>;
const REASONS = json('assets/store/permissions.json') as Record<string, Record<'zh' | 'en', string>>;

describe.each(BUILDS)('the package of %s', (build) => {
  it('asks for what was agreed on and bears no key', () => {
    const { version: _, ...manifest } = storeManifest(folderOf(build));
    expect(manifest).toEqual(MANIFESTS[build]);
    const files = unzipSync(packageOf(folderOf(build)));
    const packed = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as Record<string, unknown>;
    expect(packed).not.toHaveProperty('key');
    expect(packed).toEqual(storeManifest(folderOf(build)));
    expect(Object.keys(files)).toContain('THIRD-PARTY-NOTICES.txt');
    expect(Object.keys(files).filter((name) => name.endsWith('.map'))).toEqual([]);
  });

  it('holds the same bytes whenever it is packed', () => {
    expect(Buffer.from(packageOf(folderOf(build))).equals(packageOf(folderOf(build)))).toBe(true);
  });

  it('takes no more than 580 kB without what only PDF needs', () => {
    const bytes = packageOf(folderOf(build)).length;
    expect(bytes - pdfShare(folderOf(build))).toBeLessThanOrEqual(580_000);
  });

  it('has a reason in both languages, in the README, too, for all that it asks for', () => {
    const manifest = storeManifest(folderOf(build));
    const asked = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
    const readme = readFileSync('README.md', 'utf8');
    for (const name of asked.flatMap((kind) => manifest[kind] as string[])) {
      expect(REASONS[name]?.zh.length, name).toBeGreaterThan(10);
      expect(REASONS[name]?.en.length, name).toBeGreaterThan(10);
      expect(readme.split(`\`${name}\``).length - 1, `${name} in both parts of the README`).toBeGreaterThanOrEqual(2);
    }
  });
});

it('the sources hold what a build needs and no more of the tests', () => {
  const names = Object.keys(unzipSync(sourcesOf('.')));
  for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'LICENSE', 'test/pages/transposed.html'])
    expect(names).toContain(name);
  expect(names.filter((name) => name.startsWith('test/'))).toHaveLength(1);
  expect(existsSync('assets/store/zh.md') && existsSync('assets/store/en.md')).toBe(true);
});
