// Sweeps the whole region of the tests, 63 bodies on a dozen hosts, on the desk in Chromium: planned, edited, killed in the middle,
// gone on with, decided by keyboard, handed over, checked again. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';

const args = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/long/desk.config.ts'];
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
process.exitCode = status ?? 1;
