import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge, cardText, marked } from './marks';
import { pageOf } from './desk';
import { artifact, government, launch, type Rig } from './rig';
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

/** The page of the popup as a tab of the first or the second window, about the tab that is in front there. */
async function openDoor(inSecond: boolean): Promise<Page> {
  const opening = rig.ctx.waitForEvent('page');
  await rig.worker.evaluate(`(async () => {
    const second = globalThis.secondWindow;
    const tabs = await chrome.tabs.query({ active: true });
    const { id, windowId } = tabs.find((tab) => (tab.windowId === second) === ${inSecond});
    await chrome.tabs.create({ windowId, url: '/popup.html?lang=zh&tab=' + id });
  })()`);
  return opening;
}

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

describe('the panel stays true', () => {
  it('when its page is loaded anew with other figures, and when the page itself goes another way', async () => {
    rig.site.routes['/kept.html'] = pageOf('row-total');
    const page = await rig.openInFront('/kept.html');
    await badge(rig, page, '1', PATIENCE);
    const panel = await openPanel(rig, page);
    await says(panel, '.entry__place').toEqual(['表三·（一）予以公开·总计']);
    rig.site.routes['/kept.html'] = pageOf('transposed');
    await page.reload();
    await says(panel, '.entry__place').toEqual(['表三·（一）予以公开·自然人']);
    await page.evaluate((markup) => {
      history.pushState({}, '', '/route/2');
      const other = new DOMParser().parseFromString(markup, 'text/html');
      document.title = other.title;
      document.body.replaceWith(other.body);
    }, pageOf('clean-city'));
    await says(panel, '.verdict__line').toEqual([expect.stringMatching(/^未见疑点/)]);
    await panel.close();
  });

  it('in two windows: each shows what is in front of its own', async () => {
    const first = await rig.openInFront('/row-total.html');
    await badge(rig, first, '1', PATIENCE);
    const opening = rig.ctx.waitForEvent('page');
    await rig.worker.evaluate(
      `chrome.windows.create({ url: '${government}/clean-city.html' }).then(({ id }) => { globalThis.secondWindow = id; })`,
    );
    const second = await opening;
    // A click in a page of the extension opens the panel of the window in which that stands.
    for (const [at, beside] of [first, second].entries()) {
      await beside.bringToFront();
      const door = await openDoor(beside === second);
      await door.locator('.main-way').click({ timeout: PATIENCE });
      await expect.poll(sidePanels, { timeout: PATIENCE }).toBe(at + 1);
      if (!door.isClosed()) await door.close();
      await beside.bringToFront();
    }
    const panels = await rig.panels(2);
    const line = async (text: string): Promise<void> => {
      const said = `document.querySelector('.verdict__line, .notice__heading')?.innerText ?? ''`;
      const all = () => Promise.all(panels.map((panel) => panel.evaluate<string>(said)));
      await expect.poll(async () => (await all()).toSorted().join(' | '), { timeout: PATIENCE }).toBe(text);
    };
    await line('1 个疑点，涉及 2 项勾稽关系 | 未见疑点');
    await second.goto(new URL('/list-page.html', second.url()).href);
    await line('1 个疑点，涉及 2 项勾稽关系 | 这是年度报告的目录页');
    await first.goto(new URL('/clean-county.html', first.url()).href);
    await line('未见疑点 | 这是年度报告的目录页');
    await second.close();
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
