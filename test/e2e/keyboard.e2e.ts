import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pasted } from './desk';
import { inLayer, painted } from './inside';
import { openAt, PATIENCE, says, tabTo, unfold, walk } from './keyboard';
import { launch, type Rig } from './rig';
import { violations } from './surface';

/** Popup and panel without a mouse: all that can be pressed is reached, is named, shows it, and does by a key what it does by a click. */

let rig: Rig;
/** A report with several doubts. */
let report: Page;
let tab: number;

beforeAll(async () => {
  rig = await launch({ context: { viewport: { width: 1100, height: 700 }, reducedMotion: 'reduce' } });
  await rig.ctx.grantPermissions(['clipboard-read', 'clipboard-write']);
  report = await rig.openInFront('/balance.html');
  tab = await rig.tabId(report);
  await painted(report);
});
afterAll(() => rig.close());

const copied = (page: Page) => expect.poll(async () => (await pasted(page)).text, { timeout: PATIENCE });
const sidePanels = () =>
  rig.worker.evaluate<number>("chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)");

describe('by keyboard alone', () => {
  it('the panel: walks, decides, filters, orders, unfolds, notes, jumps, copies and saves', async () => {
    const panel = await openAt(rig, `sidepanel.html?tab=${tab}&lang=zh`, '.record button', 300);
    await tabTo(panel, '.filters__order select');
    await panel.keyboard.press('ArrowDown');
    expect(await panel.inputValue('.filters__order select')).toBe('page');
    await tabTo(panel, '.filters__choices button', '不符');
    await panel.keyboard.press('Enter');
    await says(panel, '.filters__choices [aria-pressed=true]').toEqual([expect.stringMatching(/^不符/)]);
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Space');
    await says(panel, '.filters__choices [aria-pressed=true]').toEqual([expect.stringMatching(/^全部/)]);
    await tabTo(panel, '.decide button', '待问');
    await panel.keyboard.press('Enter');
    await says(panel, '.entry[aria-current=true] .entry__decided').toEqual(['待问']);
    await panel.keyboard.press('Tab');
    await panel.keyboard.type('j1 待函复');
    await says(panel, '.entry[aria-current=true] .entry__decided').toEqual(['待问']);
    expect(await panel.inputValue('.decide__note')).toBe('j1 待函复');
    await tabTo(panel, '.entry__open');
    await panel.keyboard.press('Enter');
    expect(await panel.locator('.entry').nth(1).getAttribute('aria-current')).toBe('true');
    await panel.keyboard.press('k');
    await tabTo(panel, '.entry[aria-current=true] .tool--copy');
    await panel.keyboard.press('Enter');
    await copied(panel).toContain('请核实');
    // What came of it is seen: nothing lies over it.
    const isTold = `(() => { const told = document.querySelector('.told'); const { left, top, width, height } = told.getBoundingClientRect(); return told.contains(document.elementFromPoint(left + width / 2, top + height / 2)); })()`;
    await expect.poll(() => panel.evaluate(isTold), { timeout: PATIENCE }).toBe(true);
    await tabTo(panel, 'summary', '核对范围');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.proof__row', { timeout: PATIENCE });
    await unfold(panel);
    await tabTo(panel, '.proof__row .tool--jump');
    await panel.keyboard.press('Enter');
    await expect.poll(() => report.evaluate(() => scrollY), { timeout: PATIENCE }).toBeGreaterThan(0);
    await tabTo(panel, '.record button');
    const [download] = await Promise.all([panel.waitForEvent('download', { timeout: PATIENCE }), panel.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^核对记录_/);
    await panel.close();
  });

  it.each([
    ['zh', 280],
    ['en', 360],
  ])('everything in the panel can be reached, is named and shows it: %s at %d px', async (lang, width) => {
    const panel = await openAt(rig, `sidepanel.html?tab=${tab}&lang=${lang}`, '.record button', width);
    await unfold(panel);
    await panel.waitForSelector('.proof__row', { timeout: PATIENCE });
    const { stops, wrong } = await walk(panel);
    expect(wrong).toEqual([]);
    expect(stops).toBeGreaterThan(25);
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      expect(await violations(panel)).toEqual([]);
    }
    await panel.close();
  });

  it('the popup: everything, what is more, and the way to the panel', async () => {
    const popup = await openAt(rig, `popup.html?tab=${tab}&lang=zh`, '.main-way', 380);
    expect((await walk(popup)).wrong).toEqual([]);
    await tabTo(popup, '.switch input');
    await popup.keyboard.press('Space');
    await expect
      .poll(() => inLayer(report, (layer) => layer.querySelectorAll('.mark').length), { timeout: PATIENCE })
      .toBeFalsy();
    await popup.keyboard.press('Space');
    await tabTo(popup, '.foot .link');
    await popup.keyboard.press('Enter');
    await tabTo(popup, '.more a', '设置');
    await popup.keyboard.press('Escape');
    expect(await popup.locator('.more').isVisible()).toBe(false);
    await tabTo(popup, '.main-way');
    // It closes behind itself.
    await popup.keyboard.press('Enter').catch(() => undefined);
    await expect.poll(sidePanels, { timeout: PATIENCE }).toBe(1);
  });
});
