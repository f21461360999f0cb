// `npm start`: from a fresh machine to the extension at work on the sample pages. With a display it opens the
// browser; without one, or with --headless, it audits every sample through the extension and prints what it found.
import { platform } from 'node:os';
import { SetupError, build, ensureBrowser, installPackages, say } from './setup.mjs';

/* global chrome */

/** The gallery and one page of each kind worth a look, in tabs of their own; ends when the window is closed. */
async function startInWindow(site, samples) {
  const { openBrowser } = await import('./browser.mjs');
  const { government, sampleHosts } = await import('./samples.mjs');
  const browser = await openBrowser({ port: site.port, hosts: sampleHosts, headless: false });
  const first = browser.context.pages()[0] ?? (await browser.context.newPage());
  await first.goto(`${government}/index.html`);
  const shown = ['golden', 'seed', 'planted'].map((wanted) => samples.find(({ kind }) => kind === wanted)).filter(Boolean);
  for (const { address } of shown) await (await browser.context.newPage()).goto(address);
  await first.bringToFront();
  // Nobody but the browser knows whether the badge can be seen at all.
  const { isOnToolbar } = await browser.worker.evaluate(() => chrome.action.getUserSettings());
  if (!isOnToolbar) say('pin the icon, or its badge stays hidden: the puzzle piece at the top right, then the pin beside 勾稽');
  say('close the browser window to end');
  await new Promise((closed) => browser.context.on('close', closed));
  await browser.close();
}

function hasDisplay() {
  if (process.argv.includes('--headless')) return false;
  return platform() !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function start() {
  installPackages();
  const program = ensureBrowser();
  build();
  const { samplePages } = await import('./samples.mjs');
  const { serveSite } = await import('./site.mjs');
  const samples = samplePages();
  const site = await serveSite();
  const windowed = hasDisplay();
  say(`${program}, ${samples.length} sample pages${windowed ? '' : ', without a window'}`);
  try {
    if (windowed) await startInWindow(site, samples);
    else await (await import('./showing.mjs')).showSamples(site, samples);
  } finally {
    await site.close();
  }
}

try {
  await start();
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
