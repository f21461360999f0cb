// `npm run pictures`: the pictures of the README, taken of the built extension at work.
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

/** The popup over that page. */
async function takePopup({ context, worker, id }, page) {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab.id}`);
  await popup.waitForTimeout(600);
  await popup.screenshot({ path: join(folder, 'popup.png'), fullPage: true });
}

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
  await takePopup(browser, page);
} finally {
  await browser.close();
  await site.close();
}
say(`pictures: ${folder}`);
