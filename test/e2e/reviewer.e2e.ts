import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { tabState, type TabState } from '../../src/messages';
import { launch, type Rig } from './rig';

/** A reviewer with ten reports. */

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

describe('a reviewer', () => {
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

  it('goes through ten reports, decides about every doubt and comes to the next one, by the keyboard alone', async () => {
    const tabs: Page[] = [];
    for (const name of REPORTS) tabs.push(await rig.openInFront(`/${name}.html`));
    for (const tab of tabs) await expect.poll(() => rig.badge(tab), { timeout: PATIENCE }).toMatch(/^\d/);
    await tabs[0]?.bringToFront();
    const opening = rig.ctx.waitForEvent('page');
    await rig.worker.evaluate(
      "chrome.tabs.query({ active: true }).then(([{ windowId }]) => chrome.windows.create({ type: 'popup', width: 380, height: 700, url: `/sidepanel.html?window=${windowId}&lang=zh` }))",
    );
    const panel = await opening;
    const expecting = (selector: string) => expect.poll(() => panel.locator(selector).allInnerTexts(), { timeout: PATIENCE });
    for (const [at, tab] of tabs.entries()) {
      const title = ((await auditOf(tab)).report?.title ?? '').replaceAll(/\s/g, '');
      await expect
        .poll(async () => (await panel.locator('.identity__title').allInnerTexts()).join('').replaceAll(/\s/g, ''), {
          timeout: PATIENCE,
        })
        .toBe(title);
      const doubts = await panel.locator('.entry').count();
      for (let doubt = 0; doubt < doubts; doubt++) {
        if (doubt) await panel.keyboard.press('j');
        await panel.keyboard.press(String((at % 3) + 1));
        await expecting('.entry[aria-current=true] .entry__decided').toEqual([WORDS[at % 3]]);
      }
      await expecting('.filters__choices [aria-pressed=true] ~ button:last-child').toEqual([`已处理 ${doubts}`]);
      await panel.keyboard.press('n');
    }
    await panel.close();
    for (const [at, tab] of tabs.entries()) {
      const { frames } = await stateOf(tab);
      const verdicts = Object.values(frames[0]?.decisions ?? {}).map(({ verdict }) => verdict);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(new Set(verdicts)).toEqual(new Set([VERDICTS[at % 3]]));
    }
  });
});
