import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'expressions-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the gate says of files of code, each by its name, and whether it lets them through. */
function gate(files: Readonly<Record<string, string>>): { passes: boolean; says: string } {
  const paths = Object.entries(files).map(([name, code]) => {
    const path = join(folder, `${name}.ts`);
    writeFileSync(path, code);
    return path;
  });
  const { status, stdout } = spawnSync(process.execPath, ['src/dev/expressions.mjs', ...paths], { encoding: 'utf8' });
  return { passes: status === 0, says: stdout };
}

describe('an expression that takes more than its share of time is not let through', () => {
  // In one run, since the gate is long in starting.
  let told = { passes: true, says: '' };
  beforeAll(() => {
    told = gate({
      exponential: 'export const words: RegExp = /^(?:申请|申|请|件)*[。]$/;',
      quadratic: 'export const some = /(?:部分|个别|\\d+[个家])(?:部门|单位)/;',
      made: `const units = ['件', '条'];\nexport const counted = new RegExp(\`\\\\d+[\${units.join('')}]\`);`,
    });
  }, 120_000);

  test('which the gate says by its status', () => {
    expect(told.passes).toBe(false);
  });

  test('exponential: a word that is also two', () => {
    expect(told.says).toContain('exponential.ts:1: does not end');
  });

  test('quadratic: digits that may begin anywhere', () => {
    expect(told.says).toMatch(/quadratic\.ts:1: (?:does not end|takes \d{2,}|takes [34]\.\d times)/);
  });

  test('quadratic, and made of words at run time', () => {
    expect(told.says).toContain('made.ts:2: ');
    expect(told.says).toContain('/\\d+[件条]/');
  });
});

test('an expression that is made where nobody sees it is not let through', () => {
  const told = gate({ unseen: 'export const late = (words: string) => new RegExp(words);' });
  expect(told.passes).toBe(false);
  expect(told.says).toContain('unseen.ts:1: makes an expression that nothing here has made');
});

test('what takes time in proportion is let through, read or made', () => {
  const told = gate({ fair: "export const one = /\\d[件条]/;\nexport const other = new RegExp(`^[${'件条'}]$`);" });
  expect(told.says).toContain('2 expressions · recheck: 2 safe');
  expect(told.passes).toBe(true);
});
