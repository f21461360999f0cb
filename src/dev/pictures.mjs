// `npm run pictures`: the pictures of the README, of how Gouji is installed and for the stores, taken of the built extension at work. Those
// of the desk are ones that its end-to-end test leaves (desk/again-light-zh.png and -en). [--only README|store|install]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chooseLanguage, openBrowser } from './browser.mjs';
import { government } from './samples.mjs';
import { build, buildAll, ensureBrowser, installPackages, root, say } from './setup.mjs';
import { serveSite } from './site.mjs';

const folder = join(root, 'assets', 'screenshots');
const store = join(root, 'assets', 'store');

/* global chrome, document */

/** The marked page with the card of the culprit open. */
async function takePage(page, size, path) {
  await page.setViewportSize(size);
  await page.goto(`${government}/transposed.html`);
  await page.bringToFront();
  // All that the page sees of the extension: an element beside its body.
  await page.waitForFunction(() => document.documentElement.children.length > 2);
  const cell = page.getByRole('cell', { name: '12', exact: true }).first();
  await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await cell.hover();
  await page.waitForTimeout(600);
  await page.screenshot({ path });
}

/** A page of the extension that speaks of that page: the popup, as high as it is, or the side panel. */
async function takeSurface({ context, worker, id }, page, html, size) {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const surface = await context.newPage();
  await surface.setViewportSize(size);
  await surface.goto(`chrome-extension://${id}/${html}?tab=${tab.id}`);
  await surface.waitForTimeout(600);
  if (html === 'popup.html')
    await surface.setViewportSize({ ...size, height: await surface.evaluate(() => document.body.scrollHeight) });
  const png = await surface.screenshot({ fullPage: html === 'popup.html' });
  await surface.close();
  return png;
}

/** Pictures of one browser after the other, each in its language. */
async function inBrowser(port, lang, work) {
  const browser = await openBrowser({ port });
  try {
    await chooseLanguage(browser.worker, lang);
    const page = await browser.context.newPage();
    await work(browser, {
      page: (size, path) => takePage(page, size, path),
      surface: (html, size) => takeSurface(browser, page, html, size),
    });
  } finally {
    await browser.close();
  }
}

async function readmePictures(_, taken) {
  await taken.page({ width: 1280, height: 760 }, join(folder, 'page.png'));
  writeFileSync(join(folder, 'popup.png'), await taken.surface('popup.html', { width: 400, height: 310 }));
  writeFileSync(join(folder, 'panel.png'), await taken.surface('sidepanel.html', { width: 380, height: 720 }));
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const isWanted = (name) => only === undefined || only === name;
installPackages();
ensureBrowser();
build();
mkdirSync(join(folder, 'install'), { recursive: true });
const site = await serveSite();
try {
  if (isWanted('README')) await inBrowser(site.port, 'zh', readmePictures);
  const { storePictures } = await import('./store-pictures.mjs');
  for (const lang of isWanted('store') ? ['zh', 'en'] : [])
    await inBrowser(site.port, lang, (browser, taken) => storePictures(browser, lang, store, taken));
} finally {
  await site.close();
}
if (isWanted('install')) {
  buildAll();
  const { installPictures } = await import('./install-pictures.mjs');
  await installPictures(join(folder, 'install'));
}
say(`pictures: ${folder}, ${store}`);
