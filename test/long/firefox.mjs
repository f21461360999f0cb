// The suites that drive pages in Chromium, driven in Firefox: everything but what is known to be otherwise there. Takes about ten
// minutes; further options go to vitest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { SetupError, buildAll, ensureFirefox, say } from '../../src/dev/setup.mjs';

/** What is left out, by the names of the tests, and why. */
const OTHERWISE = {
  'spans without end': 'Firefox itself takes more than half a minute to lay the page out',
  '100,000 levels made by a script': 'Firefox itself takes more than half a minute to lay the page out',
  'when the browser is certain': 'Firefox does not tell whether something lies over a frame',
  'in a shadow root counts when it is in view': 'Firefox does not tell whether something lies over a frame',
  'a screen reader is told at the mark': 'asked by a protocol that Firefox does not have',
  'is told of no layout shift': 'Firefox tells no page of shifts',
  'however often it is looked at': 'looks into a worker that Firefox does not have',
  'moves into something hidden': 'the rig evaluates expressions, and this has statements',
  'keeps out of the page is back': 'the rig evaluates expressions, and this has statements',
  'looks to itself as one that nobody reads': 'the rig has no address of a page at hand',
  'nothing changes, nothing is asked of its own world': 'the rig has no address of a page at hand',
  'hears nothing of what the pointer does over the card': 'the rig has no double click',
  'scrolls the card and not the page': 'the rig turns the wheel at one place only',
  'and no longer when it is hidden again': 'Firefox does not tell; it is noticed at the next look',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
try {
  say(ensureFirefox());
  buildAll();
  for (const [name, why] of Object.entries(OTHERWISE)) say(`left out: … ${name} …: ${why}`);
  const names = `^(?!.*(?:${Object.keys(OTHERWISE).join('|')}))`;
  const args = ['run', '-c', 'test/long/firefox.config.ts', '-t', names, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
