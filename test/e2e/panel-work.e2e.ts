import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge, cardText, marked } from './marks';
import { artifact, launch, type Rig } from './rig';
import { inLayer } from './inside';
import { openPanel } from './surface';

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 30_000;

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});

afterEach(() => rig.closePages());
afterAll(() => rig.close());

const says = (panel: Page, selector: string) => expect.poll(() => panel.locator(selector).allInnerTexts(), { timeout: PATIENCE });
const sidePanels = () =>
  rig.worker.evaluate<number>("chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)");
const boxes = (page: Page, selector: string) => inLayer(page, (layer, wanted) => layer.querySelectorAll(wanted).length, selector);

it('a click in the popup opens the side panel', async () => {
  const page = await rig.openInFront('/row-total.html');
  await badge(rig, page, '1', PATIENCE);
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.click('.main-way');
  await expect.poll(sidePanels, { timeout: PATIENCE }).toBe(1);
});

describe('a report worked through', () => {
  it('by keyboard, loses nothing when the panel closes, and is stale when its figure changes', async () => {
    const page = await rig.openInFront('/row-total.html');
    await marked(page);
    const panel = await openPanel(rig, page);
    await says(panel, '.entry__place').toHaveLength(1);
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('1');
    await says(panel, '.entry__decided').toEqual(['确认']);
    await panel.fill('.decide__note', '已电话核实');
    await panel.close();
    const again = await openPanel(rig, page);
    await says(again, '.entry__decided').toEqual(['确认']);
    await expect.poll(() => again.inputValue('.decide__note'), { timeout: PATIENCE }).toBe('已电话核实');
    await page.evaluate(() => {
      const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.trim() === '12');
      if (cell) cell.textContent = '13';
    });
    await says(again, '.stale li').toContainEqual(expect.stringContaining('当时 12，现在 13'));
    await again.screenshot({ path: artifact('panel-stale.png') });
  });

  it('in one voice: the page frames the cells and opens no card, and shows what was not compared', async () => {
    const page = await rig.openInFront('/transposed.html');
    await marked(page);
    const panel = await openPanel(rig, page);
    await says(panel, '.entry__place').toHaveLength(1);
    await panel.locator('.finding').first().hover();
    await expect.poll(() => boxes(page, '.mark[data-part]'), { timeout: PATIENCE }).toBeGreaterThan(0);
    await panel.keyboard.press('Enter');
    expect(await cardText(page)).toBe('');
    await panel.locator('summary', { hasText: '核对范围' }).click();
    await panel.waitForSelector('.proof__row', { timeout: PATIENCE });
    await panel.screenshot({ path: artifact('panel-proof.png'), fullPage: true });
    await panel.close();
  });
});

describe('the panel of a window', () => {
  it('follows the tab in front through other tabs, other pages and a worker that was stopped', async () => {
    const first = await rig.openInFront('/row-total.html');
    await badge(rig, first, '1', PATIENCE);
    const second = await rig.openInFront('/clean-city.html');
    await badge(rig, second, '✓', PATIENCE);
    const opening = rig.ctx.waitForEvent('page');
    await rig.worker.evaluate(
      "chrome.tabs.query({ active: true }).then(([{ windowId }]) => chrome.windows.create({ type: 'popup', width: 380, height: 700, url: `/sidepanel.html?window=${windowId}&lang=zh` }))",
    );
    const panel = await opening;
    await says(panel, '.verdict__line').toEqual(['未见疑点']);
    await first.bringToFront();
    await says(panel, '.verdict__line').toEqual([expect.stringContaining('1 个疑点')]);
    await first.goto(new URL('/list-page.html', first.url()).href);
    await says(panel, '.notice__heading').toEqual(['这是年度报告的目录页']);
    await rig.stopWorker();
    await first.goBack();
    await says(panel, '.verdict__line').toEqual([expect.stringContaining('1 个疑点')]);
    await panel.keyboard.press('n');
    await says(panel, '.verdict__line').toEqual(['未见疑点']);
    await panel.close();
  });
});
