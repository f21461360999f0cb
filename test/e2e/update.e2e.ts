import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Worker } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extensionFolder } from '../../src/dev/browser.mjs';
import { cardText, click, factsOf, hover, marked, marksIn, openMarked } from './marks';
import { culprit, flawed, pageOf } from './report-parts';
import { launch, newspaper, type Rig } from './rig';
import { openPanel } from './surface';

/** The extension is updated while pages are open. */

/** Keeps a note of what the page hears of the keyboard. */
const HEARS = `<script>window.heard = []; for (const type of ['keydown', 'keyup', 'keypress']) for (const at of [document, document.body]) at.addEventListener(type, ({ key }) => heard.push(type + ' ' + key));</script>`;

const routes = {
  '/keys.html': pageOf(`${HEARS}${flawed.body}`),
};

let rig: Rig;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-update-'));
  cpSync(extensionFolder, folder, { recursive: true });
  rig = await launch({ routes, extension: folder, context: { reducedMotion: 'reduce' } });
});
afterEach(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Loads the extension anew, as an update does, and yields the worker of its new life. */
async function update(): Promise<Worker> {
  const coming = rig.ctx.waitForEvent('serviceworker', { timeout: 20_000 });
  const browser = rig.ctx.browser();
  if (!browser) throw new Error('no browser');
  const debug = await browser.newBrowserCDPSession();
  await debug.send('Extensions.loadUnpacked', { path: folder });
  return coming;
}

/** How many elements stand beside head and body. */
const layers = (page: Page): Promise<number> =>
  page.evaluate(() => [...document.documentElement.children].filter((one) => !['HEAD', 'BODY'].includes(one.tagName)).length);

interface Api {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ id?: number; active: boolean }[]> };
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}
const badgeInFront = (worker: Worker): Promise<string> =>
  worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Api).chrome;
    const [tab] = await tabs.query({ active: true });
    return action.getBadgeText({ tabId: tab?.id });
  });

describe('an update while pages are open', () => {
  it('leaves one layer and one card, and “off” leaves nothing of either version', async () => {
    const page = await openMarked(rig, '/row-total.html');
    // Later nobody can be asked for it: the worker that knows is gone.
    await rig.tabId(page);
    for (const _ of [1, 2]) {
      const worker = await update();
      await expect.poll(() => badgeInFront(worker), { timeout: 15_000 }).toBe('1');
      await expect.poll(() => layers(page), { timeout: 5000 }).toBe(1);
      await page.waitForTimeout(2000);
      expect(await layers(page)).toBe(1);
    }
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('= 11 ≠ 12');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.click('[role=switch]');
    await expect.poll(() => layers(page)).toBe(0);
    await page.mouse.move(10, 10);
    await page.waitForTimeout(2000);
    expect(await layers(page)).toBe(0);
    await popup.close();
  });

  it('loses nothing of what was done in the panel, which closes', async () => {
    const page = await openMarked(rig, '/row-total.html');
    const tab = await rig.tabId(page);
    const panel = await openPanel(rig, page);
    await panel.locator('.decide button', { hasText: '待问' }).click();
    await panel.locator('.entry__decided').waitFor();
    await panel.fill('.decide__note', '已去函');
    // What a second panel shows has been kept: an update may come before a stroke has reached the background.
    const other = await openPanel(rig, page);
    await expect.poll(() => other.inputValue('.decide__note'), { timeout: 60_000 }).toBe('已去函');
    await update();
    await expect.poll(() => panel.isClosed(), { timeout: 60_000 }).toBe(true);
    const again = await rig.ctx.newPage();
    await again.goto(`chrome-extension://${rig.id}/sidepanel.html?tab=${tab}&lang=zh`);
    await expect.poll(() => again.locator('.entry__decided').allInnerTexts(), { timeout: 60_000 }).toEqual(['待问']);
    await expect.poll(() => again.inputValue('.decide__note')).toBe('已去函');
  });

  it('takes away what it can no longer answer for: a page that was clicked, on a site of others', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await click(rig, page);
    await marked(page);
    await update();
    await expect.poll(() => layers(page), { timeout: 10_000 }).toBe(0);
    await click(rig, page);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    expect(await layers(page)).toBe(1);
  });
});

describe('Escape that closes the card', () => {
  it('ends there: the page does not hear of it, as long as it is held down', async () => {
    const page = await openMarked(rig, '/keys.html');
    await hover(page, culprit);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.down('Escape');
    await page.keyboard.down('Escape');
    await page.keyboard.up('Escape');
    await expect.poll(() => cardText(page)).toBe('');
    expect(await page.evaluate('heard')).toEqual([]);
    expect((await marksIn(page)).length).toBeGreaterThan(0);
    // The next one is the page's own, and so is every other key.
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.keyboard.press('a');
    expect(await page.evaluate('heard')).toEqual(
      ['keydown Escape', 'keyup Escape', 'keydown a', 'keypress a', 'keyup a'].flatMap((one) => [one, one]),
    );
  });

  it('is no key for what the browser does at it either: a dialog stays open', async () => {
    const page = await openMarked(rig, '/keys.html');
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<dialog><p>通知</p></dialog>'));
    await hover(page, culprit);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => cardText(page)).toContain('差 1');
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.querySelector('dialog')?.open)).toBe(false);
  });
});
