// `npm run long <name> [-- options]`: what takes too long for `npm test`, or needs more than Node and the browsers. Each is a
// script `test/long/<name>.mjs` whose first comment says what it shows; without a name they are listed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test', 'long');
const [name = '', ...options] = process.argv.slice(2);

/** The first comment of a script, in one line. */
function aboutOf(file) {
  const [first = ''] = readFileSync(join(folder, file), 'utf8').split(/\n(?!\/\/)/);
  return first.replaceAll(/^\/\/ ?/gm, '').replaceAll('\n', ' ');
}

const names = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.mjs')) : [];
if (names.includes(`${name}.mjs`)) {
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.mjs`), ...options], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} else {
  console.log('npm run long <name>\n');
  for (const file of names) console.log(`  ${file.slice(0, -'.mjs'.length).padEnd(12)} ${aboutOf(file)}`);
  process.exitCode = name ? 2 : 0;
}
