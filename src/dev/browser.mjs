// Finds a Chromium browser and starts it with the built extension, for `npm start`, the end-to-end tests and the bench.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findProgram, placesOf } from './programs.mjs';

/** Folder of the production build for Chromium. */
export const extensionFolder = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

// Chromium and Edge before Chrome: branded Chrome has not taken --load-extension since version 137.
const wanted = {
  variable: 'CHROMIUM_PATH',
  commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome', 'google-chrome-stable'],
  mac: ['Chromium', 'Microsoft Edge', 'Google Chrome'].map((name) => `${name}.app/Contents/MacOS/${name}`),
  windows: [
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'Google\\Chrome\\Application\\chrome.exe',
  ],
};

/** The program to start, or null. */
export const findBrowser = () => findProgram(wanted);

/** Everything that `findBrowser` looked for, for the message that it was not there. */
export const placesLookedFor = () => placesOf(wanted);

/** Whether this is Google's own Chrome, which takes extensions only over the debugging connection. */
function isBranded(path) {
  return /google[-_ ]?chrome|Google[\\/]Chrome/i.test(path);
}

function argumentsFor({ debugged, incognito, port, hosts, extension }) {
  const rules = [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'EXCLUDE 127.0.0.1'].join(', ');
  return [
    `--host-resolver-rules=${rules}`,
    '--disable-quic',
    // The browser's own: tabs that slide in are drawn by the processor here.
    '--animation-duration-scale=0',
    ...(debugged
      ? ['--enable-unsafe-extension-debugging']
      : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
    // Private windows ask before they open a page without encryption.
    ...(incognito ? ['--disable-features=HttpsFirstModeIncognito'] : []),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

/* global chrome */

async function workerOf(context) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
}

/** Chooses the language as a reader does: browsers without language packs are English, whatever they are told. */
export async function chooseLanguage(worker, lang) {
  await worker.evaluate((chosen) => chrome.storage.local.set({ lang: chosen }), lang);
}

/**
 * Starts the browser with the extension in a profile of its own. Addresses of `hosts` (default: all) lead to the
 * server at `port` on this machine. A `profile` that is named is kept. Throws when there is no browser or no build.
 */
export async function openBrowser(options) {
  const { port, hosts = ['*'], headless = true, extension = extensionFolder, incognito = false, context: more = {} } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'gouji-profile-'));
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`no browser found; looked for ${placesLookedFor().join(', ')}`);
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error('the extension is not built: npm run build');
  const { chromium } = await import('playwright-core');
  const debugged = incognito || isBranded(executablePath);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    // In a window the reader's own language and size count.
    ...(headless ? { locale: 'zh-CN', viewport: { width: 1280, height: 900 } } : { viewport: null }),
    args: argumentsFor({ debugged, incognito, port, hosts, extension }),
    ...(debugged ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    ...more,
  });
  const debug = await context.browser().newBrowserCDPSession();
  if (debugged) await debug.send('Extensions.loadUnpacked', { path: extension, enableInIncognito: incognito });
  const worker = await workerOf(context);
  const close = async () => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const kill = async () => {
    const { processInfo } = await debug.send('SystemInfo.getProcessInfo');
    const gone = new Promise((done) => context.once('close', done));
    process.kill(processInfo.find(({ type }) => type === 'browser').id, 'SIGKILL');
    await gone;
  };
  return { context, debug, worker, id: new URL(worker.url()).host, close, kill };
}
