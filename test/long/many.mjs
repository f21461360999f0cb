// The desk with much on it, in a real Chromium: 5,000 reports in the archive, what a search and a step in the table take; then a sweep
// of 500 pages, and what its page and the background hold in memory on the way. Needs `npm run build` first. [--pages N]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { pages: { type: 'string', default: '500' } } });
const env = { ...process.env, MANY_PAGES: values.pages };
const args = ['node_modules/vitest/vitest.mjs', 'run', '-c', 'test/long/many.config.ts'];
const { status } = spawnSync(process.execPath, args, { env, stdio: 'inherit' });
process.exitCode = status ?? 1;
