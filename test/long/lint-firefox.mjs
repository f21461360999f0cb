// Mozilla's linter over the build for Firefox, as on upload to its store: no error, and no warning but those that are known. The
// linter is fetched from the npm registry.
import { spawnSync } from 'node:child_process';
import { platform } from 'node:os';

const LINTER = 'addons-linter@10.14.0';
/** Warnings that stand, and why. */
const KNOWN = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set innerHTML, no component asks it to; pdf.js can load a worker, none is named to it',
  DANGEROUS_EVAL: 'pdf.js looks for the global object of old engines so; the policy of extension pages forbids what it would do',
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 'nothing is claimed for Android',
};

const shell = platform() === 'win32';
const built = spawnSync('npm', ['run', '--silent', 'build:firefox'], { stdio: ['ignore', 2, 2], shell });
if (built.status !== 0) throw new Error('the build failed');
const args = ['--yes', LINTER, '.output/firefox-mv3', '--output', 'json'];
const { stdout, stderr } = spawnSync('npx', args, { encoding: 'utf8', maxBuffer: 50_000_000, shell });
if (!stdout.trim().startsWith('{')) throw new Error(`the linter did not run: ${stderr}`);

const { errors, warnings } = JSON.parse(stdout);
for (const { code, message, file = 'manifest.json' } of [...errors, ...warnings])
  console.log(`${code}  ${file}: ${message}${KNOWN[code] ? ` (known: ${KNOWN[code]})` : ''}`);
const unknown = warnings.filter(({ code }) => !(code in KNOWN));
console.log(`${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them new`);
process.exitCode = errors.length || unknown.length ? 1 : 0;
