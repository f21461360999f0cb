import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveSite, type Site } from '../../src/dev/site.mjs';
import { pageOf } from './report-parts';
import { government } from './rig';
import { startUntouched, type Untouched } from './untouched';

/** Pages that the browser makes ready before anybody wants them, because the page in front says that they will be wanted. */

const NEWS = `${government}/news.html`;
const rules = { prerender: [{ source: 'list', urls: ['/report.html'], eagerness: 'immediate' }] };
const news = pageOf(
  `<p>今日要闻</p><a href="/report.html">年报</a><script type="speculationrules">${JSON.stringify(rules)}</script>`,
  '<title>要闻</title>',
);
/** A report with one doubt, which says when it has stood for a second, whether anybody sees it or not. */
const report = `${readFileSync('test/pages/row-total.html', 'utf8')}
<script>addEventListener('load', () => setTimeout(() => fetch('/stood-' + document.prerendering), 1000))</script>`;

let site: Site;
let browser: Untouched;
beforeAll(async () => {
  site = await serveSite({ '/news.html': news, '/report.html': report });
  browser = await startUntouched(site.port);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Evaluates in the page that stands in a tab. */
const inTab = <T>(tab: number, expression: string): Promise<T> =>
  browser.ask(
    `chrome.scripting.executeScript({ target: { tabId: ${tab} }, func: () => ${expression} }).then(([{ result }]) => result)`,
  );
const badgeOf = (tab: number): Promise<string> => browser.ask(`chrome.action.getBadgeText({ tabId: ${tab} })`);
const asked = (path: string): number => site.asked.filter((one) => one.endsWith(path)).length;

it('a report that is made ready is not told of, and is told of once the reader goes there', { timeout: 240_000 }, async () => {
  const [stood, fetched] = [asked('/stood-true'), asked('/report.html')];
  // The page that greets new readers comes in front by itself, and nothing is made ready for a page that is behind.
  const greeted = `chrome.tabs.query({}).then((tabs) => tabs.some(({ url }) => url?.endsWith('/welcome.html')))`;
  await expect.poll(() => browser.ask(greeted), { timeout: 60_000 }).toBe(true);
  const tab = await browser.ask<number>(`chrome.tabs.create({ url: ${JSON.stringify(NEWS)} }).then(({ id }) => id)`);
  await expect.poll(() => asked('/stood-true') - stood, { timeout: 60_000 }).toBe(1);
  expect(await badgeOf(tab)).toBe('');
  await inTab(tab, `document.querySelector('a').click()`);
  await expect.poll(() => badgeOf(tab), { timeout: 60_000 }).toBe('1');
  expect(await inTab(tab, `performance.getEntriesByType('navigation')[0].activationStart > 0`)).toBe(true);
  expect(asked('/report.html') - fetched).toBe(1);
});
