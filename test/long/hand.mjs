// Opens the side panel as a hand does, in a window under Xvfb: by the keyboard command and by the menu of the page, each
// with a picture of the whole screen. Needs Xvfb, openbox, xdotool and ImageMagick (import).
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage, openBrowser } from '../../src/dev/browser.mjs';
import { government } from '../../src/dev/samples.mjs';
import { serveSite } from '../../src/dev/site.mjs';

/* global chrome, document */

const FOLDER = join('.artifacts', 'hand');
/** A bound for what would hang, in ms. */
const PATIENCE = 60_000;

/** A screen that nobody sees; it says its number as soon as it is there. */
const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x860x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
const [number] = await once(screen.stdout, 'data');
const DISPLAY = `:${String(number).trim()}`;
const env = { ...process.env, DISPLAY };
const hand = (...args) => execFileSync('xdotool', args.map(String), { env, encoding: 'utf8' });
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Repeats a question until it is answered with anything. */
async function until(question, what) {
  for (let waited = 0; waited < PATIENCE; waited += 200) {
    const answer = await question();
    if (answer) return answer;
    await pause(200);
  }
  throw new Error(`${what} did not come`);
}

const panels = (worker) =>
  worker.evaluate(() => chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length));

/** A picture of the whole screen. */
const picture = (name) => execFileSync('import', ['-display', DISPLAY, '-window', 'root', join(FOLDER, `${name}.png`)]);

/** The menu of a page: what an extension adds stands third from its end, before the source of the page and the inspector. */
async function byMenu() {
  hand('mousemove', 420, 520, 'click', 3);
  await pause(1500);
  for (let pressed = 0; pressed < 3; pressed++) hand('key', 'Up');
  // What it adds is two entries, in a menu of their own.
  hand('key', 'Right');
  await pause(500);
  picture('menu-open');
  hand('key', 'Return');
}

const byCommand = async () => void hand('key', 'alt+shift+j');

/** Each way in a browser of its own: the panel of a window stays when it is open. */
async function opened(name, way, port) {
  const browser = await openBrowser({ port, headless: false, context: { env, viewport: null } });
  try {
    await chooseLanguage(browser.worker, 'zh');
    const page = await browser.context.newPage();
    await page.goto(`${government}/transposed.html`);
    await until(() => page.evaluate(() => document.documentElement.children.length > 2), 'marks');
    await page.bringToFront();
    const [window] = hand('search', '--onlyvisible', '--name', 'Chromium').trim().split('\n').slice(-1);
    hand('windowactivate', '--sync', window);
    await way();
    await until(async () => (await panels(browser.worker)) === 1, `the panel by ${name}`);
    // Until it has drawn what it shows.
    await pause(3000);
    picture(name);
    console.log(`${name}: the side panel is open; ${join(FOLDER, `${name}.png`)}`);
  } finally {
    await browser.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const windows = spawn('openbox', [], { env, stdio: 'ignore' });
const site = await serveSite();
try {
  await pause(1000);
  await opened('command', byCommand, site.port);
  await opened('menu', byMenu, site.port);
} finally {
  await site.close();
  windows.kill();
  screen.kill();
}
