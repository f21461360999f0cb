// `npm run pictures`: the pictures of the README, taken of the built extension at work. That of the desk is one that its end-to-end
// test leaves (desk/again-light-zh.png).
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage, openBrowser } from './browser.mjs';
import { government } from './samples.mjs';
import { build, ensureBrowser, installPackages, root, say } from './setup.mjs';
import { serveSite } from './site.mjs';

const folder = join(root, 'assets', 'screenshots');

/* global chrome, document */

/** The marked page with the card of the culprit open. */
async function takePage(page) {
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`${government}/transposed.html`);
  // All that the page sees of the extension: an element beside its body.
  await page.waitForFunction(() => document.documentElement.children.length > 2);
  const cell = page.getByRole('cell', { name: '12', exact: true }).first();
  await cell.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await cell.hover();
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(folder, 'page.png') });
}

/** A page of the extension that speaks of that page: the popup, or the side panel. */
async function takeSurface({ context, worker, id }, page, { name, html, width, height }) {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const surface = await context.newPage();
  await surface.setViewportSize({ width, height });
  await surface.goto(`chrome-extension://${id}/${html}?tab=${tab.id}`);
  await surface.waitForTimeout(600);
  await surface.screenshot({ path: join(folder, `${name}.png`), fullPage: name === 'popup' });
  await surface.close();
}

const SURFACES = [
  { name: 'popup', html: 'popup.html', width: 400, height: 310 },
  { name: 'panel', html: 'sidepanel.html', width: 380, height: 720 },
];

installPackages();
ensureBrowser();
build();
mkdirSync(folder, { recursive: true });
const site = await serveSite();
const browser = await openBrowser({ port: site.port });
try {
  await chooseLanguage(browser.worker, 'zh');
  const page = await browser.context.newPage();
  await takePage(page);
  for (const surface of SURFACES) await takeSurface(browser, page, surface);
} finally {
  await browser.close();
  await site.close();
}
say(`pictures: ${folder}`);
