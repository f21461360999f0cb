// Keeps sweeps, pages and decisions in a real Chromium and kills it at random moments, again and again on one profile: whatever
// had been told as saved is there, nothing is there in part, and a sweep goes on from its last record. [--seed N] [--kills N]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, kills: { type: 'string', default: '25' } } });
const args = ['run', '-c', 'test/long/archive.config.ts'];
const env = { ...process.env, ARCHIVE_SEED: values.seed, ARCHIVE_KILLS: values.kills };
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
