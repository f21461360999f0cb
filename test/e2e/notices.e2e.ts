import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const NOTICES = 'THIRD-PARTY-NOTICES.txt';
const noticesOf = (build: string) => readFileSync(join('.output', build, NOTICES), 'utf8');
const namesIn = (notices: string) => [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S*\nLicence: (\S+)$/gm)].map(([, name]) => name);

/** Packages that an unminified bundle itself says that it was made from. */
function packagesIn(build: string): string[] {
  const files = readdirSync(join('.output', build)).filter((name) => name.endsWith('.mjs'));
  const text = files.map((name) => readFileSync(join('.output', build, name), 'utf8')).join('\n');
  const regions = [...text.matchAll(/^\/\/ (?:#region )?(?:\S*\/)?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm)];
  return [...new Set(regions.map(([, name = '']) => name))];
}

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Readonly<Record<string, string>> };

describe('whose code a build contains is told beside it', () => {
  it('by the command line: every package that its bundle names', () => {
    const told = namesIn(noticesOf('cli'));
    const contained = packagesIn('cli');
    expect(contained).toEqual(expect.arrayContaining(['parse5', 'entities']));
    expect(told).toEqual(expect.arrayContaining(contained));
  });

  it.each(['chrome-mv3', 'firefox-mv3'].filter((build) => existsSync(join('.output', build))))(
    'by the extension: %s',
    (build) => {
      expect(namesIn(noticesOf(build))).toEqual(expect.arrayContaining(['preact', 'zod', 'webextension-polyfill', 'wxt']));
    },
  );

  it('every dependency stands in one of them, each once', () => {
    const builds = ['cli', 'chrome-mv3'].map(noticesOf).map(namesIn);
    expect(builds.flat()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    for (const names of builds) expect(new Set(names).size).toBe(names.length);
  });

  it('with the words of each licence', () => {
    const all = ['cli', 'chrome-mv3'].map(noticesOf).join('\n');
    expect(all).toContain('Mozilla Public License Version 2.0');
    expect(all).toContain('Redistributions in binary form must reproduce the above copyright');
    expect(all).toMatch(/Permission is hereby granted, free of charge/);
    expect(all).toMatch(/Source: https:\/\/github\.com\/mozilla\/webextension-polyfill/);
    for (const part of all.split(/^-{80}$/m)) expect(part.length, part.slice(0, 60)).toBeGreaterThan(500);
  });
});
