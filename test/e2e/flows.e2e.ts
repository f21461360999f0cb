import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { tabState, type TabState } from '../../src/messages';
import { openSaved, type Offline } from './desk';
import { inLayer } from './inside';
import { badge, marked } from './marks';
import type { Popup } from './popup-target';
import { artifact, government, launch, type Rig } from './rig';
import { violations } from './surface';

/** What the product is for, from the first click to the last: a journalist with one report, a reviewer with ten. */

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 60_000;

let rig: Rig;
/** Where the browser saves. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-saved-'));
  rig = await launch();
});
afterEach(() => rig.closePages());
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

const stateOf = async (page: Page): Promise<TabState> =>
  tabState.parse(await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(page) }));
const auditOf = async (page: Page): Promise<Audit> => (await stateOf(page)).frames[0]?.result.audits[0] as Audit;

describe('a journalist', () => {
  /** How often the mouse was pressed. */
  let clicks = 0;

  const press = async (surface: Popup, selector: string, name = ''): Promise<void> => {
    clicks++;
    const found = `[...document.querySelectorAll('${selector}')].find((one) => one.innerText.includes('${name}'))`;
    await surface.until(`((one) => (one?.click(), Boolean(one)))(${found})`, PATIENCE);
  };
  const says = (surface: Popup, text: string): Promise<unknown> =>
    surface.until(`document.querySelector('main').innerText.replaceAll('\\u00a0', ' ').includes('${text}')`, PATIENCE);

  async function saved(): Promise<Offline> {
    const names = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));
    await expect.poll(names, { timeout: PATIENCE }).toHaveLength(1);
    const [name = ''] = names();
    return openSaved(join(folder, name), name);
  }

  /** Every figure of the report, every relation and every figure of the text, as the audit has them. */
  async function agrees({ page }: Offline, { report, relations, coverage, sha256 }: Audit): Promise<void> {
    const ids = Object.keys(report?.facts ?? {});
    const read = await page.evaluate(
      (all) => all.map((id) => document.getElementById(`p-${id.replaceAll('/', '-')}`)?.innerText ?? null),
      ids,
    );
    const bare = (text: string | null): string => (text ?? '').replace(/\[\d+\]|\s/g, '');
    expect(read.map(bare)).toEqual(Object.values(report?.facts ?? {}).map(({ raw }) => bare(raw)));
    const text = bare(await page.locator('body').innerText());
    for (const { left, right } of relations) expect(text).toContain(`=${right ?? left}`);
    expect(text).toContain(`勾稽关系${coverage.holds}/${coverage.relations}成立`);
    expect(text).toContain(sha256);
    for (const { quote } of report?.claims ?? []) expect(text).toContain(bare(quote));
    expect(await page.locator('article.doubt').count()).toBe(1);
  }

  it('goes from the badge over the popup to both places of a doubt, to what was checked, and to a record: six clicks', async () => {
    const debug = await rig.ctx.browser()?.newBrowserCDPSession();
    await debug?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const page = await rig.openInFront('/claim-differs.html');
    await marked(page);
    await badge(rig, page, '1', PATIENCE);
    clicks++;
    await rig.triggerAction(page);
    await press(await rig.popup(), '.main-way');
    const [panel] = (await rig.panels(1)) as [Popup];
    await says(panel, '正文 2 ≠ 表三 3，差 1');
    await press(panel, '.finding .tool', '正文');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: PATIENCE }).toBeGreaterThan(0);
    const text = await page.evaluate(() => scrollY);
    await press(panel, '.finding .tool', '表格');
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: PATIENCE }).toBeGreaterThan(text);
    expect(await inLayer(page, (layer) => layer.querySelector('.card'))).toBeNull();
    await press(panel, 'summary', '核对范围');
    await says(panel, '正文与表格相符的数字');
    await panel.screenshot(artifact('flows/panel.png'));
    await press(panel, '.record button', '保存核对记录');
    const offline = await saved();
    expect(clicks).toBe(6);
    try {
      await agrees(offline, await auditOf(page));
      expect(offline.name).toMatch(/^核对记录_临澜县退役军人事务局_2023_\d{4}-\d\d-\d\d\.html$/);
      expect(await offline.page.locator('body').innerText()).toContain(`${government}/claim-differs.html`);
      expect(offline.asked).toEqual([]);
      expect(await violations(offline.page)).toEqual([]);
      await offline.page.screenshot({ path: artifact('flows/record.png'), fullPage: true });
      await offline.page.pdf({ path: artifact('flows/record.pdf'), preferCSSPageSize: true });
      expect(statSync(artifact('flows/record.pdf')).size).toBeGreaterThan(20_000);
    } finally {
      await offline.close();
    }
  });
});

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
