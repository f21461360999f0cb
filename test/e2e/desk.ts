import { readFileSync } from 'node:fs';
import { chromium, type Download, type Page } from 'playwright-core';
import { findBrowser } from '../../src/dev/browser.mjs';
import type { Rig } from './rig';

/** Pages of the extension in a tab of their own, and what leaves them. */

/** Opens a page of the extension. */
export async function openPage(rig: Rig, address: string): Promise<Page> {
  const page = await rig.ctx.newPage();
  await page.goto(`chrome-extension://${rig.id}/${address}`);
  await page.waitForSelector('h1');
  return page;
}

export const pageOf = (name: string): string => readFileSync(`test/pages/${name}.html`, 'utf8');

/** Puts something on the real clipboard, as a word processor does, and pastes it with the keyboard. */
export async function paste(page: Page, html: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async (text) => {
    const item = new ClipboardItem({
      'text/html': new Blob([text], { type: 'text/html' }),
      'text/plain': new Blob(['…'], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
  }, html);
  await page.keyboard.press('Control+V');
}

/** What is on the real clipboard. */
export function pasted(page: Page): Promise<{ readonly text: string; readonly html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const of = async (type: string): Promise<string> => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await of('text/plain'), html: await of('text/html') };
  });
}

/** A saved file, opened in a fresh profile without network. */
export interface Offline {
  readonly page: Page;
  /** Whatever it asked for beside itself. */
  readonly asked: readonly string[];
  readonly name: string;
  close(): Promise<void>;
}

/** Opens a file that the browser has downloaded. */
export const openOffline = async (download: Download): Promise<Offline> =>
  openSaved(await download.path(), download.suggestedFilename());

/** Opens a file that was saved under a name. */
export async function openSaved(path: string, name: string): Promise<Offline> {
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setContent(readFileSync(path, 'utf8'), { waitUntil: 'load' });
  return { page, asked, name, close: () => browser.close() };
}
