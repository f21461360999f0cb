// `npm run same -- <commit> [file or folder…]`: whether this tree audits as another commit does. Both command lines are built
// and audit the same inputs: test/pages (also with a year before), 2,000 generated pages, and what is named. Equal: exit 0.
// Different: the first difference is told by input and place in the JSON; exit 1. Time of audit and version are left out.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { firstDifference } from './difference.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const room = join(root, '.artifacts', 'same');
const PAGES = 2000;

const git = (...options) => execFileSync('git', options, { cwd: root, encoding: 'utf8' }).trim();

/** Builds the command line of a tree; gives its script. */
function build(tree, folder) {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const options = ['build', '-c', 'vite.cli.config.ts', '--outDir', folder, '--logLevel', 'error'];
  execFileSync(process.execPath, [vite, ...options], { cwd: tree, stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'gouji.mjs');
}

/** Builds the command line of a commit in a work tree of its own, once: a commit does not change. */
function buildCommit(commit) {
  const folder = join(room, 'built', commit);
  const script = join(folder, 'gouji.mjs');
  if (existsSync(script)) return script;
  const tree = join(room, 'tree');
  rmSync(tree, { recursive: true, force: true });
  git('worktree', 'prune');
  git('worktree', 'add', '--quiet', '--detach', tree, commit);
  try {
    for (const own of ['node_modules', '.wxt']) symlinkSync(join(root, own), join(tree, own));
    return build(tree, folder);
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

/** Writes the generated pages, by the generator of this tree, so that both are asked about the same ones. */
async function writePages() {
  const folder = join(room, 'generated');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await createServer({
    root,
    configFile: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { generatePage } = await server.ssrLoadModule('/test/generator/index.ts');
    for (let seed = 0; seed < PAGES; seed++) {
      const { layout, kind, html } = generatePage(seed);
      writeFileSync(join(folder, `${String(seed).padStart(4, '0')}-${layout.replace('/', '-')}.${kind}`), html);
    }
  } finally {
    await server.close();
  }
  return folder;
}

/** The audits of one run, as they are printed. */
function auditsOf(script, name, options) {
  const file = join(room, `${name}.jsonl`);
  const output = openSync(file, 'w');
  const { status } = spawnSync(process.execPath, [script, 'audit', ...options, '--format', 'jsonl', '--fail-on', 'never'], {
    cwd: root,
    stdio: ['ignore', output, 'ignore'],
  });
  closeSync(output);
  if (status === null) throw new Error(`the ${name} was killed`);
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** An audit without what differs from run to run. */
function comparable(line) {
  const { auditedAt: _, tool: __, ...audit } = JSON.parse(line);
  return audit;
}

/** Compares two runs; null when they are equal, else what differs first. */
function compare(before, after) {
  for (let at = 0; at < Math.max(before.length, after.length); at++) {
    if (before[at] === after[at]) continue;
    const [one, other] = [before[at], after[at]].map((line) => (line === undefined ? null : comparable(line)));
    const difference = firstDifference(one, other);
    if (difference) return { input: (one ?? other).source, part: (one ?? other).part, ...difference };
  }
  return null;
}

const hashOf = (lines) => {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(JSON.stringify(comparable(line)));
  return hash.digest('hex').slice(0, 16);
};

const short = (value) => (value === undefined ? 'nothing' : JSON.stringify(value)).slice(0, 400);

const [name, ...folders] = process.argv.slice(2);
if (!name) {
  console.error('npm run same -- <commit> [file or folder…]');
  process.exit(2);
}
const commit = git('rev-parse', '--verify', `${name}^{commit}`);
mkdirSync(room, { recursive: true });
const scripts = [buildCommit(commit), build(root, join(room, 'built', 'this-tree'))];
const inputs = [join('test', 'pages'), await writePages(), ...folders.map((folder) => resolve(folder))];
const runs = [
  { about: 'audits', options: ['--local', ...inputs] },
  { about: 'audits with a year before', options: [inputs[0], '--year-before', inputs[0]] },
];
for (const { about, options } of runs) {
  const [before, after] = scripts.map((script, at) => auditsOf(script, at ? 'after' : 'before', options));
  const difference = compare(before, after);
  if (difference) {
    const { input, part, path, before: one, after: other } = difference;
    console.log(`different: ${input}${part ? `, report ${part}` : ''}`);
    console.log(`  at     ${path}\n  before ${short(one)}\n  after  ${short(other)}`);
    process.exitCode = 1;
    break;
  }
  console.log(`equal: ${after.length} ${about}, ${hashOf(after)}`);
}
