import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import { tellDoubts } from '../../src/exports/told';
import { tabState, type TabState } from '../../src/messages';
import { placesOf } from '../../src/ui/panel/arranged';
import { openSaved, type Offline } from './desk';
import { inLayer } from './inside';
import { badge, marked } from './marks';
import type { Popup } from './popup-target';
import { artifact, government, launch, type Rig } from './rig';
import { violations } from './surface';

/** What the product is for, from the first click to the last: a journalist with one report. */

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 60_000;

let rig: Rig;
/** Where the browser saves. */
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-saved-'));
  // As it is: a picture is taken of what the window really shows.
  rig = await launch({ context: { viewport: null } });
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

  /** The record that is saved next. */
  async function saved(): Promise<Offline> {
    const names = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.html'));
    await expect.poll(names, { timeout: PATIENCE }).toHaveLength(1);
    const [name = ''] = names();
    const offline = await openSaved(join(folder, name), name);
    rmSync(join(folder, name));
    return offline;
  }

  /** Opens the panel by the toolbar button and the button in the popup. */
  async function opened(page: Page): Promise<Popup> {
    clicks++;
    await rig.triggerAction(page);
    await press(await rig.popup(), '.main-way');
    const [panel] = (await rig.panels(1)) as [Popup];
    return panel;
  }

  const keepHere = async (): Promise<void> => {
    const debug = await rig.ctx.browser()?.newBrowserCDPSession();
    await debug?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  };

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
    await keepHere();
    const page = await rig.openInFront('/claim-differs.html');
    await marked(page);
    await badge(rig, page, '1', PATIENCE);
    const panel = await opened(page);
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

  it('adds a picture of what is seen of the doubt, as long as the click for the tab holds', async () => {
    await keepHere();
    const page = await rig.openInFront('/transposed.html');
    await marked(page);
    const panel = await opened(page);
    await says(panel, '附上当前疑点的截图');
    await press(panel, '.finding .tool', '查看');
    // The way there is smooth.
    const inView = () =>
      page.evaluate(() => {
        const cell = [...document.querySelectorAll('td')].find(({ textContent }) => textContent?.trim() === '12');
        const { top, bottom } = cell?.getBoundingClientRect() ?? new DOMRect();
        return top > 60 && bottom < innerHeight - 60;
      });
    await expect.poll(inView, { timeout: PATIENCE }).toBe(true);
    await press(panel, '.record label', '附上当前疑点的截图');
    await press(panel, '.record button', '保存核对记录');
    const offline = await saved();
    try {
      const size = await offline.page.evaluate(() => {
        const { naturalWidth, naturalHeight } = document.querySelector('figure img') as HTMLImageElement;
        return [naturalWidth, naturalHeight];
      });
      const [doubt] = tellDoubts(await auditOf(page), 'zh');
      const about = { kind: 'sight', tab: await rig.tabId(page), frame: 0, part: 0, targets: doubt ? placesOf(doubt) : [] };
      const seen = (await rig.sendToBackground(about)) as Record<'left' | 'top' | 'right' | 'bottom', number>;
      expect(size).toEqual([Math.round(seen.right - seen.left), Math.round(seen.bottom - seen.top)]);
      await offline.page.locator('figure img').screenshot({ path: artifact('flows/doubt.png') });
    } finally {
      await offline.close();
    }
    await page.goto(`${government.replace('jiangcheng', 'qinghe')}/transposed.html`);
    await panel.until(
      `document.querySelector('.record') && !document.querySelector('main').innerText.includes('截图')`,
      PATIENCE,
    );
  });
});
