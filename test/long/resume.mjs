// Audits 20,000 files (hard links of the sample pages) into a file, kills the run at five moments, goes on with it each time, and
// holds the result against that of an undisturbed run: nothing is lost, nothing told twice. [--files N] [--kills N] [--seed N]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { layPages } from './shared/lay-pages.mjs';

const COMMAND = '.output/cli/gouji.mjs';
const text = { type: 'string' };
const { values } = parseArgs({
  options: { files: { ...text, default: '20000' }, kills: { ...text, default: '5' }, seed: { ...text, default: '1' } },
});
const [files, kills] = [Number(values.files), Number(values.kills)];
let state = Number(values.seed);
/** From 0 to below 1, the same for the same seed. */
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;

/** Runs the command; it is killed as soon as its file holds so many bytes more than before. */
async function run(out, input, killAfter = Infinity) {
  const child = spawn(process.execPath, [COMMAND, 'audit', input, '--out', out, '--resume', '--progress'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (piece) => (said = (said + piece).slice(-4000)));
  const sizeNow = () => (existsSync(out) ? statSync(out).size : 0);
  const begun = sizeNow();
  const watch = setInterval(() => {
    if (sizeNow() - begun >= killAfter) child.kill('SIGKILL');
  }, 3);
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return { status, said: said.trimEnd().split('\n') };
}

/** How often each report is told, but for the time of its audit. */
function toldIn(path) {
  const told = new Map();
  let from = 0;
  const bytes = readFileSync(path);
  for (let end = bytes.indexOf(10); end >= 0; from = end + 1, end = bytes.indexOf(10, from)) {
    const line = bytes.toString('utf8', from, end).replace(/"auditedAt":"[^"]*"/, '');
    told.set(line, (told.get(line) ?? 0) + 1);
  }
  return { told, isWhole: from === bytes.length };
}

if (!existsSync(COMMAND)) throw new Error('run npm run build first');
mkdirSync('.artifacts', { recursive: true });
const folder = mkdtempSync('.artifacts/resume-');
try {
  const input = join(folder, 'pages');
  layPages(input, files);
  const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'r.jsonl')];
  const start = performance.now();
  const undisturbed = await run(whole, input);
  const seconds = (performance.now() - start) / 1000;
  console.log(`undisturbed: ${(files / seconds).toFixed(0)} files a second, status ${undisturbed.status}`);
  const size = statSync(whole).size;
  for (let kill = 1; kill <= kills; kill++) {
    const { status, said } = await run(out, input, random() * (size / kills) * 0.9);
    console.log(`kill ${kill}: status ${status}, ${statSync(out).size} of ${size} bytes; ${said.at(-1)}`);
  }
  const resumed = await run(out, input);
  console.log(`${undisturbed.said.at(-1)}\n${resumed.said.at(-1)}`);
  const [expected, actual] = [toldIn(whole), toldIn(out)];
  const lost = [...expected.told.keys()].filter((line) => !actual.told.has(line)).length;
  const doubled = [...actual.told].filter(([line, count]) => count !== expected.told.get(line)).length;
  console.log(`${expected.told.size} results: ${lost} lost, ${doubled} told more than once or otherwise`);
  const isSame = !lost && !doubled && actual.isWhole && undisturbed.status === resumed.status;
  process.exitCode = isSame && undisturbed.said.at(-1) === resumed.said.at(-1) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
