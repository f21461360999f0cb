import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder, gouji, linesOf, shell } from './command';

const report = readFileSync('test/pages/clean-city.html', 'utf8');

let folder: Folder;
beforeAll(() => {
  folder = new Folder();
  for (let i = 0; i < 60; i++) folder.file(`many/${i}.html`, report);
});
afterAll(() => folder.remove());

describe('results that cannot be written', () => {
  const said = (stderr: string) => stderr.trimEnd().split('\n');

  it.runIf(existsSync('/dev/full')).each(['jsonl', 'json', 'text'])('to a full disk, as %s: one line, status 2', (format) => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const input of [folder.at('many'), folder.at('many/1.html')]) {
        const run = gouji(['audit', input, '--format', format], { stdio: ['ignore', full, 'pipe'] });
        expect(run.status).toBe(2);
        expect(said(run.stderr)).toEqual([expect.stringContaining('ENOSPC')]);
      }
      expect(gouji(['--version'], { stdio: ['ignore', full, 'pipe'] }).status).toBe(2);
    } finally {
      closeSync(full);
    }
  });

  it('to somebody who has read enough: what was printed is whole, one line, status 2', () => {
    const run = shell(`set -o pipefail; gouji audit ${folder.at('many')} --format jsonl --lang en | head -1`);
    expect(linesOf(run)).toHaveLength(1);
    expect(said(run.stderr)).toEqual(['gouji: nobody reads the results any more, the rest is left out']);
    expect(run.status).toBe(2);
  });

  it('messages that cannot be written change nothing', () => {
    const full = openSync('/dev/full', 'w');
    try {
      const run = gouji(['audit', folder.at('many/1.html'), folder.at('none.html')], { stdio: ['ignore', 'pipe', full] });
      expect(linesOf(run)).toHaveLength(2);
      expect(run.status).toBe(2);
    } finally {
      closeSync(full);
    }
  });
});

describe('a terminal gets text without control characters', () => {
  // Colours and titles of windows, sounds, other directions of writing, lines and ends of lines, nothing at all.
  const HOSTILE = '\u001b]0;x\u0007\u001b[31m\u009b2J\u0000\u007f\u202e\u2066\u200f\u061c\u2028\u2029\u0085\u200b\ufeff';
  const OBEYED = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
  const entities = [...HOSTILE].map((sign) => `&#${sign.codePointAt(0)};`).join('');
  const hostile = report
    .replace(/<h1[^>]*>[^<]*/, (title) => `${title}${entities}`)
    .replaceAll('望汐市', `望汐${entities}市`)
    .replaceAll('受理', `受${entities}理`)
    .replace('</body>', `<p>${entities}</p></body>`);

  it.each(['zh', 'en'])('of a report, in %s', (lang) => {
    const path = folder.file('hostile.html', hostile);
    const run = gouji(['audit', path, '--format', 'text', '--lang', lang]);
    expect(run.stdout).toContain('42');
    expect(run.stdout).not.toMatch(OBEYED);
    expect(run.stderr).not.toMatch(OBEYED);
  });

  it('of the name of a file, which is seen all the same', () => {
    const name = 'a\u001b[2J\nb\u202e\u2028.html';
    folder.file(`names/${name}`, report);
    folder.file(`names/\u001b]0;x\u0007.ofd`, '');
    const run = gouji(['audit', folder.at('names'), folder.at(`gone\u001b[1m\n.html`), '--format', 'text']);
    expect(run.stdout).toContain('a\\u{1b}[2J\\u{a}b\\u{202e}\\u{2028}.html');
    expect(run.stderr).toContain('gone\\u{1b}[1m\\u{a}.html');
    expect(run.stderr).toContain('\\u{1b}]0;x\\u{7}.ofd');
    expect(run.stdout + run.stderr).not.toMatch(OBEYED);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('of arguments that make no sense', () => {
    for (const args of [['\u001b[31m'], ['audit', 'x', '--format', '\u202e'], ['audit', '--\u001b[2J']])
      expect(gouji(args).stderr).not.toMatch(OBEYED);
  });

  it('JSON keeps them as they are', () => {
    const name = 'json\u001b\u202e.html';
    const path = folder.file(name, report);
    expect(linesOf(gouji(['audit', path, '--format', 'jsonl']))[0]?.source).toBe(path);
  });
});
