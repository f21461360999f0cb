import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { tabState, type TabState } from '../../src/messages';
import type { Popup } from './popup-target';
import { launch, type Rig } from './rig';

/** A reviewer with ten reports, who has the side panel open and a panel in a window of its own as well. */

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 60_000;

let rig: Rig;

beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig.close());

const stateOf = async (page: Page): Promise<TabState> =>
  tabState.parse(await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(page) }));
const auditOf = async (page: Page): Promise<Audit> => (await stateOf(page)).frames[0]?.result.audits[0] as Audit;
const verdictsOf = async (page: Page) =>
  Object.values((await stateOf(page)).frames[0]?.decisions ?? {}).map(({ verdict }) => verdict);
const bare = (text: string): string => text.replaceAll(/\s/g, '');

const REPORTS = [
  'row-total',
  'transposed',
  'claim-differs',
  'balance',
  'disposed-total',
  'remedies-total',
  'neighbour-column',
  'decimal',
  'negative',
  'blank-total',
];
const WORDS = ['确认', '无误', '待问'] as const;
const VERDICTS = ['confirmed', 'in-order', 'to-ask'] as const;

/** What both panels show of what these name. */
const shownBy = (panel: Page, side: Popup, selector: string) => async (): Promise<[string[], string[]]> => [
  await panel.locator(selector).allInnerTexts(),
  await side.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((one) => one.innerText)`),
];
const both = <T>(value: T): [T, T] => [value, value];

const press = (side: Popup, key: string): Promise<unknown> =>
  side.evaluate(`document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`);

describe('a reviewer', () => {
  let tabs: Page[];
  let side: Popup;
  let panel: Page;
  const says = (selector: string) => expect.poll(shownBy(panel, side, selector), { timeout: PATIENCE });

  /** The side panel is there before the reports are: it looks at each tab while that is still empty. */
  async function openAll(): Promise<void> {
    const first = await rig.openInFront('/clean-city.html');
    await expect.poll(() => rig.badge(first), { timeout: PATIENCE }).toBe('✓');
    await rig.triggerAction(first);
    await (await rig.popup()).click('.main-way');
    [side] = (await rig.panels(1)) as [Popup];
    tabs = [];
    for (const name of REPORTS) tabs.push(await rig.openInFront(`/${name}.html`));
    await first.close();
    for (const tab of tabs) await expect.poll(() => rig.badge(tab), { timeout: PATIENCE }).toMatch(/^\d/);
    await tabs[0]?.bringToFront();
    const opening = rig.ctx.waitForEvent('page');
    await rig.worker.evaluate(
      "chrome.tabs.query({ active: true }).then(([{ windowId }]) => chrome.windows.create({ type: 'popup', width: 380, height: 700, url: `/sidepanel.html?window=${windowId}&lang=zh` }))",
    );
    panel = await opening;
  }

  it('goes through ten reports, decides about every doubt and comes to the next one, by j 1 2 3 n alone', async () => {
    await openAll();
    await panel.evaluate(
      `{ globalThis.pressed = []; addEventListener('keydown', ({ key, isTrusted }) => isTrusted && pressed.push(key), true); }`,
    );
    const expecting = (selector: string) => expect.poll(() => panel.locator(selector).allInnerTexts(), { timeout: PATIENCE });
    for (const [at, tab] of tabs.entries()) {
      const title = bare((await auditOf(tab)).report?.title ?? '');
      const titles = async () => (await shownBy(panel, side, '.identity__title')()).map((all) => bare(all.join('')));
      await expect.poll(titles, { timeout: PATIENCE }).toEqual(both(title));
      const doubts = await panel.locator('.entry').count();
      for (let doubt = 0; doubt < doubts; doubt++) {
        if (doubt) await panel.keyboard.press('j');
        await panel.keyboard.press(String((at % 3) + 1));
        await expecting('.entry[aria-current=true] .entry__decided').toEqual([WORDS[at % 3]]);
      }
      await says('.filters__choices [aria-pressed=true] ~ button:last-child').toEqual(
        both([`${at % 3 === 2 ? '待问' : '已处理'} ${doubts}`]),
      );
      await panel.keyboard.press('n');
    }
    // Twelve doubts in ten reports: one key for each, one to go on in the two that have two, one for each next report.
    const pressed = await panel.evaluate<string[]>('pressed');
    expect(pressed.join('')).toBe('1n2n3n1j1n2n3n1n2n3j3n1n');
    for (const [at, tab] of tabs.entries()) {
      const verdicts = await verdictsOf(tab);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(new Set(verdicts)).toEqual(new Set([VERDICTS[at % 3]]));
    }
  });

  it('decides in two panels at once: nothing is lost, neither is led elsewhere, and both say the same', async () => {
    const page = tabs[REPORTS.indexOf('balance')] as Page;
    await page.bringToFront();
    await says('.entry__decided').toEqual(both(['确认', '确认']));
    // Where the reader was before, it goes on.
    await expect.poll(() => panel.locator('.walk .fine').innerText(), { timeout: PATIENCE }).toBe('2/2');
    await panel.keyboard.press('k');
    await press(side, 'j');
    await Promise.all([panel.keyboard.press('2'), press(side, '3')]);
    await says('.entry__decided').toEqual(both(['无误', '待问']));
    await panel.keyboard.press('j');
    await Promise.all([panel.keyboard.press('1'), press(side, '2')]);
    const agreed = async () => {
      const [here, there] = await shownBy(panel, side, '.entry__decided')();
      const last = (await verdictsOf(page)).map((verdict) => WORDS[VERDICTS.indexOf(verdict as never)]);
      return [here, there].every((words) => words[1] !== '待问' && last.every((word) => word && words.includes(word)));
    };
    await expect.poll(agreed, { timeout: PATIENCE }).toBe(true);
    await page.reload();
    await expect.poll(agreed, { timeout: PATIENCE }).toBe(true);
    await says('.walk .fine').toEqual(both(['2/2']));
  });

  it('moves the tab to another window: what was decided goes along, and each panel shows what is in front of its own', async () => {
    const page = tabs[REPORTS.indexOf('transposed')] as Page;
    const [moved, next] = [await rig.tabId(page), tabs[0] as Page];
    const titleOf = async (of: Page) => bare((await auditOf(of)).report?.title ?? '');
    await next.bringToFront();
    await page.bringToFront();
    const sideTitle = async () =>
      bare(await side.evaluate<string>("document.querySelector('.identity__title')?.innerText ?? ''"));
    await expect.poll(sideTitle, { timeout: PATIENCE }).toBe(await titleOf(page));
    await rig.worker.evaluate(`chrome.windows.create({ tabId: ${moved}, focused: true })`);
    await expect.poll(sideTitle, { timeout: PATIENCE }).not.toBe(await titleOf(page));
    const back = rig.worker.evaluate(
      `chrome.windows.getAll({ windowTypes: ['normal'] }).then(([{ id }]) => chrome.tabs.move(${moved}, { windowId: id, index: 0 })).then(() => chrome.tabs.update(${moved}, { active: true }))`,
    );
    await back;
    await expect.poll(sideTitle, { timeout: PATIENCE }).toBe(await titleOf(page));
    await press(side, '1');
    await expect.poll(async () => new Set(await verdictsOf(page)), { timeout: PATIENCE }).toEqual(new Set(['confirmed']));
    await panel.close();
  });
});
