// Sweeps sites through a queue: a real redis-server on loopback with an append-only file, three workers of which one is killed, Redis
// killed and started again. The merged results hold each page once, and are those of `gouji sweep` without a queue.
// [--sites N] [--pages N] (200 and 500 make 100,000 reports)
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { sites: { type: 'string', default: '24' }, pages: { type: 'string', default: '12' } } });
if (spawnSync('redis-server', ['--version']).error) {
  console.error('redis-server is not installed (Debian: apt-get install redis-server)');
  process.exitCode = 2;
} else {
  const args = ['run', '-c', 'test/long/queue.config.ts'];
  const env = { ...process.env, QUEUE_SITES: values.sites, QUEUE_PAGES: values.pages };
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
