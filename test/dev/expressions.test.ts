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

/** What the gate says of a file of code. */
function gate(code: string): { passes: boolean; says: string } {
  const file = join(folder, 'planted.ts');
  writeFileSync(file, code);
  const { status, stdout } = spawnSync(process.execPath, ['src/dev/expressions.mjs', file], { encoding: 'utf8' });
  return { passes: status === 0, says: stdout };
}

describe('an expression that takes more than its share of time is not let through', () => {
  test('exponential: a word that is also two', () => {
    const { passes, says } = gate('export const words: RegExp = /^(?:申请|申|请|件)*[。]$/;');
    expect(passes).toBe(false);
    expect(says).toContain('planted.ts:1: does not end');
  });

  test('quadratic: digits that may begin anywhere', () => {
    const { passes, says } = gate('export const some = /(?:部分|个别|\\d+[个家])(?:部门|单位)/;');
    expect(passes).toBe(false);
    expect(says).toMatch(/planted\.ts:1: (?:does not end|takes \d{2,}|takes [34]\.\d times)/);
  });

  test('quadratic, and made of words at run time', () => {
    const { passes, says } = gate(
      `const units = ['件', '条'];\nexport const counted = new RegExp(\`\\\\d+[\${units.join('')}]\`);`,
    );
    expect(passes).toBe(false);
    expect(says).toContain('planted.ts:2: ');
    expect(says).toContain('/\\d+[件条]/');
  });

  test('made where nobody sees it', () => {
    const { passes, says } = gate('export const late = (words: string) => new RegExp(words);');
    expect(passes).toBe(false);
    expect(says).toContain('planted.ts:1: makes an expression that nothing here has made');
  });
});

test('what takes time in proportion is let through, read or made', () => {
  const { passes, says } = gate("export const one = /\\d[件条]/;\nexport const other = new RegExp(`^[${'件条'}]$`);");
  expect(says).toContain('2 expressions · recheck: 2 safe');
  expect(passes).toBe(true);
});
