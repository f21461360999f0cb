import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { unreadable } from '../../src/audit/unaudited';
import { NoResult } from '../../src/cli/groups';
import { merge } from '../../src/cli/merge';
import { Occupied } from '../../src/cli/occupy';
import { Filled, ResultFile } from '../../src/cli/result-file';

const folder = mkdtempSync(join(tmpdir(), 'gouji-results-'));
afterAll(() => rmSync(folder, { recursive: true }));
let path = '';
let count = 0;
beforeEach(() => (path = join(folder, `${count++}.jsonl`)));

/** A line of results. */
const line = (source: string, sha256: string, more: object = {}) =>
  `${JSON.stringify({ ...unreadable(source, sha256 ? 'empty' : 'timeout'), sha256, auditedAt: '2026-01-01T00:00:00Z', ...more })}\n`;
const [A, B] = [line('年报/a.html', 'aa'), line('年报/b.html', 'bb')];
const parts = (...numbers: number[]) => numbers.map((part) => line('c.html', 'cc', { part })).join('');

/** What stands in the file after somebody went on with it and wrote `more`. */
async function goneOn(more = '', asked: readonly (readonly [string, string])[] = []): Promise<string> {
  const file = await ResultFile.open(path, true);
  for (const [source, sha256] of asked) if (file.toldOf(source, sha256)?.sha256 !== sha256) file.replace();
  if (more) file.stream.write(more);
  await file.close(true);
  return readFileSync(path, 'utf8');
}

it('a line that was cut off is taken out, wherever it was cut', async () => {
  for (const cut of [1, 20, Buffer.byteLength(B) - 1]) {
    writeFileSync(path, Buffer.concat([Buffer.from(A), Buffer.from(B).subarray(0, cut)]));
    expect(await goneOn(B)).toBe(A + B);
  }
});

it('of a document with several reports all are told, or none', async () => {
  writeFileSync(path, A + parts(1, 2));
  const file = await ResultFile.open(path, true);
  expect(file.toldOf('c.html', 'cc')).toBeNull();
  await file.close(true);
  expect(readFileSync(path, 'utf8')).toBe(A);
  writeFileSync(path, parts(1, 2) + A);
  expect(await goneOn()).toBe(parts(1, 2) + A);
});

it('what is told anew replaces what was told, also when a run was stopped in between', async () => {
  writeFileSync(path, A + B);
  const anew = line('年报/a.html', 'a2');
  expect(await goneOn(anew, [['年报/a.html', 'a2']])).toBe(B + anew);
  writeFileSync(path, A + B + anew);
  expect(await goneOn()).toBe(B + anew);
  expect(existsSync(`${path}.lock`)).toBe(false);
});

it('inputs that may bear one name are told apart by their content', async () => {
  const [one, two] = [line('-', 'aa'), line('-', 'bb')];
  writeFileSync(path, one + two);
  expect(await goneOn()).toBe(one + two);
});

it('is left alone where it holds something else, where nobody asked to go on, and where another process writes', async () => {
  writeFileSync(path, `${A}{"schema":1}\n`);
  await expect(ResultFile.open(path, true)).rejects.toThrow(NoResult);
  writeFileSync(path, A);
  await expect(ResultFile.open(path, false)).rejects.toThrow(Filled);
  writeFileSync(`${path}.lock`, String(process.ppid));
  await expect(ResultFile.open(path, true)).rejects.toThrow(Occupied);
  expect(readFileSync(path, 'utf8')).toBe(A);
});

it('several files become one: each input once, in the order of the paths, what was read first of all', async () => {
  const other = join(folder, 'other.jsonl');
  const out = join(folder, 'merged.jsonl');
  const later = { auditedAt: '2026-02-01T00:00:00Z' };
  writeFileSync(path, line('年报/b/x.html', '') + line('年报/b.html', 'b1') + parts(1) + line('年报/z.html', 'zz'));
  writeFileSync(other, parts(1, 2) + line('年报/b.html', 'b2', later) + line('年报/b/x.html', 'xx') + B.slice(0, 50));
  expect(await merge([path, other, '--out', out])).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(
    parts(1, 2) + line('年报/b/x.html', 'xx') + line('年报/b.html', 'b2', later) + line('年报/z.html', 'zz'),
  );
  writeFileSync(other, '{}\n');
  expect(await merge([path, other])).toBe(2);
  expect(await merge([])).toBe(2);
});
