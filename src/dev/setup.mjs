// Everything that a fresh machine needs before the extension can run: packages, a browser, a build.
// Plain Node without dependencies, because it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, placesLookedFor } from './browser.mjs';
import { findFirefox, firefoxPlaces } from './firefox.mjs';

/** Folder of the checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A set-up that failed for a reason that people can read. */
export class SetupError extends Error {}

/** Says what happens, on standard error: standard output belongs to results. */
export function say(text) {
  console.error(`· ${text}`);
}

/** Runs npm in the checkout. On Windows npm is a script that only a shell starts. */
function startNpm(args, stdio) {
  const own = process.env['npm_execpath'];
  const byNode = own?.endsWith('.js') && existsSync(own);
  const [command, first] = byNode ? [process.execPath, [own]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: root, stdio, shell: !byNode && platform() === 'win32' });
}

/** Runs npm, which says what it does on standard error; whether it succeeded. */
export const npm = (args) => startNpm(args, ['ignore', 2, 2]).status === 0;

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) throw new SetupError(`Node ${process.versions.node} is too old: Node 20.19 or 22.12 and later are needed`);
}

/** Why the installed packages are not those of the lockfile, or null. Optional packages of other platforms may be absent. */
function staleness() {
  const locked = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return 'no packages yet';
  for (const [place, { version, optional }] of Object.entries(locked)) {
    const there = installed[place]?.version;
    if (place && there !== version && (there || !optional))
      return `${place.replace(/^.*node_modules\//, '')} is not at ${version}`;
  }
  return existsSync(join(root, '.wxt', 'tsconfig.json')) ? null : 'the project was not prepared';
}

/** Installs the packages from the lockfile when they are missing or others. */
export function installPackages() {
  checkNode();
  const reason = staleness();
  if (!reason) return;
  say(`installing packages (${reason})`);
  if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']))
    throw new SetupError('npm ci failed; its message stands above');
}

const chromium = {
  names: 'Chromium, Edge or Chrome',
  find: findBrowser,
  places: placesLookedFor,
  packages: ['chromium', 'fonts-noto-cjk'],
  advice: 'Install Chromium or Edge, or name one by CHROMIUM_PATH.',
};

const firefox = {
  names: 'Firefox',
  find: findFirefox,
  places: firefoxPlaces,
  packages: ['firefox-esr', 'fonts-noto-cjk'],
  advice: 'Install Firefox 140 or later, or name one by FIREFOX_PATH.',
};

/** Installs Debian's packages of a browser, with a font that has Chinese characters. */
function installBrowser({ packages }) {
  say(`installing ${packages.join(' and ')} (apt-get)`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).status === 0;
}

/** The program of a browser; installs one where that is possible: on Debian and Ubuntu, as root. */
function ensure(wanted) {
  const found = wanted.find();
  if (found) return found;
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const installed = mayInstall && installBrowser(wanted) ? wanted.find() : null;
  if (installed) return installed;
  throw new SetupError(
    [
      `no ${wanted.names} found. Looked for:`,
      ...wanted.places().map((place) => `  ${place}`),
      mayInstall ? `apt-get install ${wanted.packages[0]} did not give one either. ${wanted.advice}` : wanted.advice,
      `On Debian: sudo apt-get install ${wanted.packages.join(' ')}`,
    ].join('\n'),
  );
}

/** The Chromium browser to use; installs one where that is possible. */
export const ensureBrowser = () => ensure(chromium);

/** The Firefox to test with; installs one where that is possible. */
export const ensureFirefox = () => ensure(firefox);

/** When a file, or the newest file in a folder, was changed; 0 when there is none. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const sources = ['src', 'entrypoints', 'assets', 'package.json', 'package-lock.json', 'wxt.config.ts', 'vite.cli.config.ts'];
const results = ['.output/chrome-mv3/manifest.json', '.output/cli/gouji.mjs'];

/** Builds without a word: warnings of the tools look like failures and are none. What failed is shown. */
function runBuild(script) {
  const { status, stdout, stderr } = startNpm(['run', '--silent', script], ['ignore', 'pipe', 'pipe']);
  if (status === 0) return;
  for (const said of [stdout, stderr]) process.stderr.write(said ?? '');
  throw new SetupError('the build failed; its message stands above');
}

/** Builds the extension for Chromium and the command line when a source is newer than the build. */
export function build() {
  const newest = Math.max(...sources.map((path) => changed(join(root, path))));
  const oldest = Math.min(...results.map((path) => changed(join(root, path))));
  if (newest <= oldest) return;
  say('building');
  runBuild('build');
}

/** Builds everything that is tested: the command line, and the extension for both kinds of browsers. */
export function buildAll() {
  say('building');
  runBuild('build');
  runBuild('build:firefox');
}
