// Audits 100,000 files (hard links of the sample pages) in one run, tells the rate, and fails when memory went above 400 MB.
// [--files N] [--year-before] [--format jsonl|json|text]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { layPages } from './shared/lay-pages.mjs';

/** Most memory of the process with all its threads, in MB. */
const MOST = 400;
const COMMAND = '.output/cli/gouji.mjs';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '100000' },
    format: { type: 'string', default: 'jsonl' },
    'year-before': { type: 'boolean', default: false },
  },
});

/** Runs the command; its last message is the most memory that it ever had, in kB. */
async function run(args) {
  const told = "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}\\n`))";
  const script = `import { isMainThread } from 'node:worker_threads'; if (isMainThread) ${told};`;
  const preload = `data:text/javascript,${encodeURIComponent(script)}`;
  const child = spawn(process.execPath, ['--import', preload, COMMAND, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let bytes = 0;
  let lines = 0;
  let last = '';
  child.stdout.on('data', (piece) => {
    bytes += piece.length;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++;
  });
  child.stderr.on('data', (piece) => (last = (last + piece).slice(-4000)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  const said = last.trimEnd().split('\n');
  return { status, bytes, lines, memory: Number(said.at(-1)) / 1024, closing: said.at(-2) };
}

if (!existsSync(COMMAND)) throw new Error('run npm run build first');
mkdirSync('.artifacts', { recursive: true });
const folder = mkdtempSync('.artifacts/files-');
try {
  const count = Number(values.files);
  layPages(folder, count);
  const start = performance.now();
  const earlier = values['year-before'] ? ['--year-before', folder] : [];
  const { status, bytes, lines, memory, closing } = await run(['audit', folder, '--format', values.format, ...earlier]);
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count} files, ${(bytes / 1e6).toFixed(0)} MB printed, status ${status}`);
  console.log(closing);
  console.log(`${(count / seconds).toFixed(0)} files a second, ${memory.toFixed(0)} MB of memory at most (no more than ${MOST})`);
  const isWhole = values.format !== 'jsonl' || lines === count;
  if (!isWhole) console.log(`${lines} lines were printed`);
  process.exitCode = isWhole && memory <= MOST && status === 1 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
