import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { extensionFolder } from '../../src/dev/browser.mjs';
import type { Measure } from './measure';

const kB = (file: string): number => statSync(file).size / 1000;

/** A module and everything that it imports, by file. */
function scriptsFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/(?:import|from)\s*["'`](\.[^"'`]+\.js)["'`]/g);
  for (const [, path] of imports) scriptsFrom(resolve(dirname(file), path ?? ''), seen);
  return seen;
}

/** What opening popup and panel loads: their scripts, without those that they fetch later. */
function surfaceScripts(): Set<string> {
  const seen = new Set<string>();
  const page = ['popup.html', 'sidepanel.html'].map((name) => readFileSync(join(extensionFolder, name), 'utf8')).join('\n');
  for (const [, path] of page.matchAll(/(?:src|href)="([^"]+\.js)"/g)) scriptsFrom(join(extensionFolder, path ?? ''), seen);
  return seen;
}

/** Bytes of what is loaded where, as built, minified and not compressed. */
export function measureSizes(): Measure[] {
  const one = (name: string) => [kB(join(extensionFolder, name))];
  return [
    { name: 'detector.js', unit: 'kB', values: one('detector.js'), target: 4.5 },
    { name: 'eye.js', unit: 'kB', values: one('eye.js'), target: 14 },
    { name: 'auditor.js', unit: 'kB', values: one('auditor.js'), target: 36 },
    { name: 'marks.js', unit: 'kB', values: one('marks.js'), target: 30 },
    {
      name: 'popup and panel, scripts',
      unit: 'kB',
      values: [[...surfaceScripts()].reduce((sum, file) => sum + kB(file), 0)],
      target: 110,
    },
  ];
}
