import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const COMMAND = '.output/cli/gouji.mjs';

/** Told as the last of all: processor time in ms, and the most memory in MB, of the process with all its threads. */
const COST = `data:text/javascript,${encodeURIComponent(`
import { existsSync, readFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n' + (userCPUTime + systemCPUTime) / 1000 + ' ' + (/VmHWM:\\s+(\\d+)/.exec(status)?.[1] ?? maxRSS) / 1024 + '\\n');
});`)}`;

/** Audits a folder into a file; killed (-9) as soon as the file holds so many bytes more than before. */
export async function auditInto(out, input, killAfter = Infinity) {
  if (!existsSync(COMMAND)) throw new Error('run npm run build first');
  const args = ['--import', COST, COMMAND, 'audit', input, '--out', out, '--resume', '--progress', '--fail-on', 'never'];
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (piece) => (said = (said + piece).slice(-4000)));
  const sizeNow = () => (existsSync(out) ? statSync(out).size : 0);
  const begun = sizeNow();
  const watch = setInterval(() => {
    if (sizeNow() - begun >= killAfter) child.kill('SIGKILL');
  }, 3);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  const lines = said.split('\n').filter(Boolean);
  const cost = status === null ? '' : lines.pop();
  const [time, memory] = (cost ?? '').split(' ').map(Number);
  return { status, seconds: (performance.now() - start) / 1000, time, memory, said: lines };
}
