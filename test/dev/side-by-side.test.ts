import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ran, sideBySide } from '../../src/dev/side-by-side.mjs';

describe('steps side by side', () => {
  it('run two at a time, and their results stand in the given order', async () => {
    let [running, most] = [0, 0];
    const step = (turns: number) => async () => {
      most = Math.max(most, ++running);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      running--;
      return turns;
    };
    expect(await sideBySide([9, 1, 5, 2, 30, 0].map(step))).toEqual([9, 1, 5, 2, 30, 0]);
    expect(most).toBe(2);
  });
});

describe('a script that was run', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gouji-ran-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (code: string, timeout = 60_000) => {
    const script = join(folder, 'script.mjs');
    writeFileSync(script, code);
    return ran(script, ['given'], { cwd: folder, timeout });
  };

  it('tells whether it succeeded, and all that it said', async () => {
    expect(await run('console.log(process.argv[2]); console.error("and more")')).toMatchObject({
      succeeded: true,
      output: expect.stringMatching(/^given\nand more\n$|^and more\ngiven\n$/),
    });
    expect(await run('console.log("no"); process.exit(3)')).toMatchObject({ succeeded: false, output: 'no\n' });
  });

  it('is stopped when it hangs, which is no success', async () => {
    expect(await run('setInterval(() => undefined, 1000)', 500)).toMatchObject({ succeeded: false, output: '' });
  });
});
