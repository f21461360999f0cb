import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { badge, factsOf, marked, marksIn } from './marks';
import { culprit, pageOf } from './report-parts';
import { government, launch, type Rig } from './rig';

/** Pages that the browser puts away as they are, or takes out of memory. */

interface Tabs {
  discard(id: number): Promise<{ readonly id?: number }>;
  update(id: number, how: { readonly active: boolean }): Promise<unknown>;
}
declare const chrome: { readonly tabs: Tabs; readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> } };

const routes = { '/news.html': pageOf('<p>今日要闻</p>', '<title>要闻</title>') };

let rig: Rig;
beforeAll(async () => {
  // Tests go without what readers have: pages that are kept for the way back.
  rig = await launch({ routes, context: { ignoreDefaultArgs: ['--disable-back-forward-cache'] } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

async function says(page: Page): Promise<void> {
  await badge(rig, page, '1', 30_000);
  expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
}

it('a report that was put away on the way to another page is shown again as it was', { timeout: 120_000 }, async () => {
  const page = await rig.openInFront('/row-total.html');
  await says(page);
  const marks = await marksIn(page);
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? '放回' : '重新加载')));
  await page.goto(`${government}/news.html`);
  await badge(rig, page, '', 30_000);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.title(), { timeout: 30_000 }).toBe('放回');
  await says(page);
  expect(await marksIn(page)).toEqual(marks);
});

it('a tab that was taken out of memory is audited when the reader comes back to it', { timeout: 120_000 }, async () => {
  const page = await rig.openInFront('/row-total.html');
  await says(page);
  const left = await rig.tabId(page);
  await rig.openInFront('/news.html');
  const back = await rig.worker.evaluate(async (id) => {
    const { id: now = id } = await chrome.tabs.discard(id);
    await chrome.tabs.update(now, { active: true });
    return now;
  }, left);
  const shown = () => rig.worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), back);
  await expect.poll(shown, { timeout: 30_000 }).toBe('1');
});
