import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('each target runs for a second without a crash, and coverage grows', { timeout: 180_000 }, async () => {
  // Other tests run beside this one: an execution may take longer here than in `npm run fuzz`.
  const options = ['--target', 'all', '--seconds', '1', '--slow', '10000'];
  const { stdout } = await promisify(execFile)(process.execPath, ['test/fuzz/run.mjs', ...options]);
  for (const target of ['grid', 'text', 'numerals', 'page'])
    expect(stdout).toMatch(new RegExp(`^${target}: \\d+ executions`, 'm'));
  expect(stdout).not.toMatch(/crash|hang/);
});
