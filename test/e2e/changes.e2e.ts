import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge, click, factsOf, marked, marksIn } from './marks';
import { culprit, filler, knowing, pageOf } from './report-parts';
import { launch, newspaper, type Rig } from './rig';

/** Further ways in which pages change: piece by piece, as a document, out of the browser's cache. */

const MOMENTS = [140, 180, 210, 240, 280];

/** When it is loaded, a page without a doubt does something after so long, in ms. `mended`: the flawed report without its slip. */
const doing = (moment: number, what: string): string =>
  pageOf(
    `<div id="app"></div>${filler(5000)}${knowing(`const app = document.getElementById('app');
const made = (text) => Object.assign(document.createElement('div'), { innerHTML: text });
const mended = made(flawed);
[...mended.querySelectorAll('td')].find(({ textContent }) => textContent.trim() === '12').textContent = '11';
app.innerHTML = mended.innerHTML;
addEventListener('load', () => setTimeout(() => { ${what} }, ${moment}));`)}`,
  );

/** What becomes a flawed report while it is audited. */
const KINDS = {
  'one table, by another': `app.querySelectorAll('table').forEach((table, n) => n === 1 && table.replaceWith(made(flawed).querySelectorAll('table')[n]))`,
  'one text, in place': `[...app.querySelectorAll('td')].find(({ textContent }) => textContent.trim() === '11').firstChild.data = '12'`,
  'the document, written anew': `const body = flawed; document.open(); document.write('<html><head><title>x</title></head><body>' + body); document.close()`,
  'all, after a while without any': `app.textContent = '加载中…'; setTimeout(() => { app.innerHTML = flawed; }, 700)`,
  'all, twice': `app.innerHTML = clean; setTimeout(() => { app.innerHTML = flawed; }, 90)`,
} as const;

const kinds = Object.fromEntries(
  Object.values(KINDS).flatMap((what, kind) =>
    MOMENTS.map((moment) => [`/kind-${kind}-${moment}.html`, doing(moment, what)] as const),
  ),
);

const routes = {
  ...kinds,
  '/shell.html': `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>首页</title></head><body><div id="app"></div>${knowing(
    `window.fill = (text) => { document.getElementById('app').innerHTML = text; }; window.flawed = flawed;`,
  )}</body></html>`,
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ oneTab: true, routes });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

async function says(page: Page): Promise<void> {
  await badge(rig, page, '1', 15_000);
  await marked(page);
  await page.waitForTimeout(900);
  expect([await rig.badge(page), factsOf(await marksIn(page), 'primary')]).toEqual(['1', [culprit]]);
}

describe.each(Object.keys(KINDS).map((name, kind) => [name, kind] as const))('%s', (_, kind) => {
  it.each(MOMENTS)('is replaced %i ms after it was loaded: the page says what stands there then', async (moment) => {
    const page = await rig.openInFront(`/kind-${kind}-${moment}.html`);
    await says(page);
  });
});

it('a page that comes back out of the cache of the browser says again what it said', async () => {
  const page = await rig.openInFront('/row-total.html');
  await says(page);
  await page.goto('http://www.jiangcheng.gov.cn/clean-county.html');
  await badge(rig, page, '✓');
  await page.goBack();
  await says(page);
  await page.goForward();
  await badge(rig, page, '✓');
});

it('a nearly empty page that was clicked says what scripts bring to it, long after that', async () => {
  const page = await rig.open(`${newspaper}/shell.html`);
  await click(rig, page);
  await page.waitForTimeout(4000);
  expect(await rig.badge(page)).toBe('');
  await page.evaluate('fill(flawed)');
  await says(page);
  await page.evaluate(`fill('')`);
  await badge(rig, page, '');
});
