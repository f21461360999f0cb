// Sweeps the region of the tests on the command line and kills it at ten moments, each time at another number of requests, until
// it is done: the result is that of an undisturbed run, and only what was under way is asked for again. [--seed N] [--kills N]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, kills: { type: 'string', default: '10' } } });
const args = ['run', '-c', 'test/long/sweep.config.ts'];
const env = { ...process.env, SWEEP_SEED: values.seed, SWEEP_KILLS: values.kills };
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
