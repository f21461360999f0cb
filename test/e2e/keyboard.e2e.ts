import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPage, pasted } from './desk';
import { inLayer, painted } from './inside';
import { tabTo, walk } from './keyboard';
import { cardText, marked } from './marks';
import { launch, type Rig } from './rig';
import { violations } from './surface';

/** Every surface without a mouse: all that can be pressed is reached, is named, shows it, and does by a key what it does by a click. */

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 60_000;

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

/** Opens a page of the extension, as narrow as it is beside a page if it is one of the small ones, with all that it can unfold. */
async function open(address: string, ready: string, width = 1100): Promise<Page> {
  const page = await openPage(rig, address);
  await page.setViewportSize({ width, height: 700 });
  await page.waitForSelector(ready, { timeout: PATIENCE });
  return page;
}
const unfold = (page: Page): Promise<unknown> =>
  page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
const says = (page: Page, selector: string) => expect.poll(() => page.locator(selector).allInnerTexts(), { timeout: PATIENCE });
const copied = (page: Page) => expect.poll(async () => (await pasted(page)).text, { timeout: PATIENCE });
const sidePanels = () =>
  rig.worker.evaluate<number>("chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)");

describe('by keyboard alone', () => {
  it('the panel: walks, decides, filters, orders, unfolds, notes, jumps, copies and saves', async () => {
    const panel = await open(`sidepanel.html?tab=${tab}&lang=zh`, '.record button', 300);
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
    const panel = await open(`sidepanel.html?tab=${tab}&lang=${lang}`, '.record button', width);
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

  it('the page for drafts: pastes, goes to the mark and its card, saves', async () => {
    const draft = await open('draft.html?sample&lang=zh', '.draft__report');
    await unfold(draft);
    expect((await walk(draft)).wrong).toEqual([]);
    await tabTo(draft, '.draft__list .tool--jump');
    await draft.keyboard.press('Enter');
    await says(draft, '.card').toEqual([expect.stringContaining('若此格为')]);
    await draft.keyboard.press('Escape');
    await says(draft, '.card').toEqual([]);
    await draft.keyboard.press('Enter');
    await says(draft, '.card').toEqual([expect.stringContaining('若此格为')]);
    await tabTo(draft, '.bar button', '保存核对记录');
    const [download] = await Promise.all([draft.waitForEvent('download', { timeout: PATIENCE }), draft.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^核对记录_/);
    await draft.close();
  });

  it('the options: a rule off and on, a site left alone, a name, and everything deleted', async () => {
    const options = await open('options.html?lang=zh', '.options');
    await tabTo(options, 'summary');
    await options.keyboard.press('Enter');
    expect((await walk(options)).wrong).toEqual([]);
    await tabTo(options, '.rules input');
    await options.keyboard.press('Space');
    await says(options, '.rules ~ *, summary').toContainEqual(expect.stringContaining('已关闭 1 条'));
    await tabTo(options, '.rows__add input');
    await options.keyboard.type('www.qinghe.gov.cn');
    await options.keyboard.press('Enter');
    await says(options, '.rows__row bdi').toEqual(['www.qinghe.gov.cn']);
    await tabTo(options, '.options__name');
    await options.keyboard.type('甲');
    await tabTo(options, 'button', '删除全部');
    await options.keyboard.press('Enter');
    await tabTo(options, 'button', '确定删除');
    await options.keyboard.press('Enter');
    await says(options, '.rows__row bdi').toEqual([]);
    await options.close();
  });

  it.each([
    ['the first run', 'welcome.html?lang=zh', '.welcome', '.welcome__main', /draft\.html\?sample/],
    ['the desk', 'desk.html?lang=zh', '.start', '', /desk\.html/],
    ['the viewer', 'viewer.html?lang=zh', 'h1', '', /viewer\.html/],
  ] as const)('%s', async (_, address, ready, way, leads) => {
    const page = await open(address, ready);
    expect((await walk(page)).wrong).toEqual([]);
    if (way) {
      await tabTo(page, way);
      await page.keyboard.press('Enter');
    }
    await page.waitForURL(leads, { timeout: PATIENCE });
    await page.close();
  });

  it('the handbook: narrows the rules down, and goes to one', async () => {
    const handbook = await open('handbook.html?lang=zh', 'article');
    await tabTo(handbook, '#filter');
    await handbook.keyboard.type('结转');
    expect((await walk(handbook)).wrong).toEqual([]);
    await tabTo(handbook, '.contents a');
    await handbook.keyboard.press('Enter');
    await expect.poll(() => handbook.evaluate(() => document.activeElement?.localName), { timeout: PATIENCE }).toBe('article');
    await handbook.close();
  });

  it('the marks of a page, each of which opens its card and lets it go', async () => {
    const page = await rig.openInFront('/transposed.html');
    await marked(page);
    await page.bringToFront();
    const stops = await inLayer(
      page,
      (layer) => [...layer.querySelectorAll<HTMLElement>('button.mark')].filter(({ hidden }) => !hidden).length,
    );
    const met = new Set<string>();
    for (let pressed = 0; pressed < 60 && met.size < (stops ?? 0); pressed++) {
      await page.keyboard.press('Tab');
      const at = await inLayer(page, (layer) => (layer.activeElement as HTMLElement | null)?.dataset.fact ?? '');
      if (!at || met.has(at)) continue;
      met.add(at);
      await expect.poll(() => cardText(page), { timeout: PATIENCE }).not.toBe('');
      await page.keyboard.press('Escape');
      await expect.poll(() => cardText(page), { timeout: PATIENCE }).toBe('');
    }
    expect(met.size).toBe(stops);
    expect(met.size).toBeGreaterThan(0);
  });

  it('would tell what has no name, does not show the keyboard, is not reached, or is covered', async () => {
    const page = await open('welcome.html?lang=zh', '.welcome');
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = `<button></button><button style="outline: none !important">甲</button>
        <div style="position: relative"><button>乙</button><p style="position: absolute; inset: 0; background: white">丙</p></div>
        <button>丁</button>`;
      main.lastElementChild?.addEventListener('focus', ({ target }) => (target as HTMLElement).blur());
    });
    expect((await walk(page)).wrong).toEqual([
      'button has no name',
      expect.stringContaining('“甲” does not show'),
      expect.stringContaining('“乙” is covered'),
      expect.stringContaining('“丁” is not reached'),
    ]);
    await page.close();
  });

  it('the popup: everything, what is more, and the way to the panel', async () => {
    const popup = await open(`popup.html?tab=${tab}&lang=zh`, '.main-way', 380);
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
