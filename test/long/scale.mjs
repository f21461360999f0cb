// Audits 100,000 generated pages of 42 kB: pages a second, most memory, processor time against parse5 alone on the first 2,000 of them,
// minutes for a million. Then once more, killed (-9) at five moments and gone on with: nothing lost, nothing told twice.
// [--pages N] [--kills N] [--seed N] [--keep: the pages stay in .artifacts/scale for the next run]
import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { moduleServer } from '../../src/dev/module-server.mjs';
import { auditInto } from './shared/killed-run.mjs';
import { difference, toldIn } from './shared/told.mjs';

/** Most memory of the process with all its threads, in MB: as for 100,000 small files (`npm run long files`). */
const MOST = 400;
const ALONE = 2000;

const text = { type: 'string' };
const { values } = parseArgs({
  options: {
    pages: { ...text, default: '100000' },
    kills: { ...text, default: '5' },
    seed: { ...text, default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const [pages, kills] = [Number(values.pages), Number(values.kills)];
let state = Number(values.seed);
/** From 0 to below 1, the same for the same seed. */
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;

const folder = join('.artifacts', 'scale');
const input = join(folder, 'pages');

async function layOut() {
  if (existsSync(input) && readdirSync(input).length === pages) return;
  const server = await moduleServer();
  try {
    const { makePages } = await server.ssrLoadModule('/test/bench/made-pages.ts');
    const bytes = makePages(input, pages);
    console.log(`${pages} pages of ${(bytes / pages / 1000).toFixed(1)} kB`);
  } finally {
    await server.close();
  }
}

/** Processor time of parse5 alone in one process, in ms a page. */
function parsedAlone() {
  const some = join(folder, 'some');
  rmSync(some, { recursive: true, force: true });
  mkdirSync(some);
  const names = readdirSync(input).sort().slice(0, ALONE);
  for (const name of names) linkSync(join(input, name), join(some, name));
  const script = 'const u = process.resourceUsage(); console.log((u.userCPUTime + u.systemCPUTime) / 1000)';
  const told = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => { ${script} })`)}`;
  const { stdout } = spawnSync(process.execPath, ['--import', told, 'test/bench/parse-alone.mjs', some], { encoding: 'utf8' });
  return Number(stdout) / names.length;
}

mkdirSync(folder, { recursive: true });
try {
  await layOut();
  const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'r.jsonl')];
  for (const path of [whole, out]) rmSync(path, { force: true });
  const before = parsedAlone();
  const run = await auditInto(whole, input);
  const alone = (before + parsedAlone()) / 2;
  const each = run.time / pages;
  console.log(
    `${(pages / run.seconds).toFixed(0)} pages a second by the clock, ${run.memory.toFixed(0)} MB of memory at most (no more than ${MOST})`,
  );
  console.log(`processor time ${each.toFixed(2)} ms a page, parse5 alone ${alone.toFixed(2)} ms: ${(each / alone).toFixed(2)} ×`);
  console.log(`a million pages on ${cpus().length} processors: ${((each * 1e6) / cpus().length / 60_000).toFixed(0)} minutes`);
  const size = statSync(whole).size;
  for (let kill = 1; kill <= kills; kill++) {
    const { status, said, memory } = await auditInto(out, input, random() * (size / kills) * 0.9);
    const ended = status === null ? 'killed' : `status ${status}, ${memory.toFixed(0)} MB`;
    console.log(`kill ${kill}: ${ended}, ${statSync(out).size} of ${size} bytes; ${said.at(-1) ?? ''}`);
  }
  const resumed = await auditInto(out, input);
  const [expected, actual] = [await toldIn(whole), await toldIn(out)];
  const { lost, doubled, isSame } = difference(expected, actual);
  console.log(`${run.said.at(-1)}\n${resumed.said.at(-1)}`);
  console.log(`${expected.told.size} results: ${lost} lost, ${doubled} told more than once or otherwise`);
  const isOne = isSame && run.status === resumed.status && run.said.at(-1) === resumed.said.at(-1);
  process.exitCode = isOne && run.memory <= MOST ? 0 : 1;
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
