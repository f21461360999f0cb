import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { pagesFolder } from '../../src/dev/site.mjs';
import { inLayer } from './inside';
import { audits, badge, cardText, factsOf, hover, marked, marksIn } from './marks';
import { launch, newspaper, type Rig } from './rig';
import { openPanel } from './surface';

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
const [, head = ''] = /<head>([^]*?)<\/head>/.exec(report) ?? [];
const [, body = ''] = /<body[^>]*>([^]*)<\/body>/.exec(report) ?? [];
const culprit = 'requests/granted/total';

/** Notes the longest time for which the page could not do anything, from the beginning on. */
const watch = `<script>window.worst = 0; { let last = performance.now();
setInterval(() => { const now = performance.now(); worst = Math.max(worst, now - last); last = now; }, 10); }</script>`;
const pageOf = (content: string, script = '', before = ''): string =>
  `<!doctype html><html lang="zh"><head>${head}${watch}${before}</head><body>${content}<script>${script}</script></body></html>`;

const EVIL = '<img src=x onerror="window.taken=1"><b>12</b>';
const escaped = EVIL.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const wide = `<table>${'<tr><td>甲</td><td colspan="65534" rowspan="65534">1</td><td>2</td></tr>'.repeat(300)}</table>`;
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, n) => `<h2>一、总体情况</h2><table><tr><td>甲</td><td>${n}</td></tr></table>`).join('');

const routes = {
  '/markup.html': pageOf(
    body.replace(/<td align="center">12<\/td>/, `<td align="center">${escaped}</td>`).replace('自然人', `自然人${escaped}`),
  ),
  '/prototypes.html': pageOf(
    body,
    '',
    // The test itself looks into the page afterwards, and needs what it overrides.
    `<script>{ const kept = []; const put = (owner, name, descriptor) => { kept.push([owner, name, Object.getOwnPropertyDescriptor(owner, name)]); Object.defineProperty(owner, name, { configurable: true, ...descriptor }); };
const fail = () => { throw new Error('taken'); }; const define = Object.defineProperty, later = setTimeout;
for (const [owner, names] of [[Array.prototype, 'map flatMap filter some join reduce slice'], [Element.prototype, 'attachShadow getBoundingClientRect getAttribute append remove'],
  [Document.prototype, 'querySelectorAll createElement createTreeWalker'], [JSON, 'stringify parse'], [String.prototype, 'replace trim slice'], [RegExp.prototype, 'exec test'],
  [window, 'getComputedStyle requestAnimationFrame setTimeout MutationObserver ResizeObserver Promise Map Set']])
  for (const name of names.split(' ')) put(owner, name, { value: fail });
put(Node.prototype, 'textContent', { get: () => '0', set: fail });
put(Node.prototype, 'childNodes', { get: fail });
later(() => { for (let i = 0; i < kept.length; i++) define(kept[i][0], kept[i][1], kept[i][2]); }, 3000); }</script>`,
  ),
  '/spans.html': pageOf(body + wide.repeat(20)),
  '/spans-inside.html': pageOf(body.replace(/<table/, `${wide.repeat(20)}<table`)),
  '/deep.html': pageOf(
    `${body}<div id="deep" style="display:none"></div>`,
    `let at = document.getElementById('deep'); for (let i = 0; i < 100_000; i++) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = '底';`,
  ),
  '/deep-markup.html': pageOf(body + '<div>'.repeat(100_000)),
  '/deep-above.html': pageOf(
    `<div id="part">${body}</div>`,
    `const part = document.getElementById('part'); let top = part; for (let i = 0; i < 2000; i++) { const next = document.createElement('div'); next.append(top); top = next; } document.body.prepend(top);`,
  ),
  '/mutates.html': pageOf(
    `<div id="part">${body}</div>`,
    `const part = document.getElementById('part'); let n = 0;
setInterval(() => { for (let i = 0; i < 10; i++) { const p = document.createElement('p'); p.textContent = String(n++); part.append(p); if (part.children.length > 200) part.lastChild.remove(); } }, 10);`,
  ),
  '/headings-after.html': pageOf(body + paragraphs(15_000)),
  '/text-before.html': pageOf(`<p style="content-visibility:hidden">${'申请12件。'.repeat(700_000)}</p>${body}`),
  '/many.html': pageOf(body.repeat(120)),
  '/frames.html': pageOf(
    Array.from({ length: 40 }, (_, n) => `<iframe src="/row-total.html?${n}" width=700 height=400></iframe>`).join(''),
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes, context: { reducedMotion: 'reduce' } });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

/** Pages that fight the reader take their time, in ms. */
const PATIENCE = 40_000;
/** A page that is held up for longer hangs to whoever reads it, in ms; machines that run tests may be busy. */
const RESPONSIVE = 3000;
const worst = (page: Page): Promise<number> => page.evaluate('worst');
const stateOf = async (page: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
const reasons = ({ frames }: TabState) =>
  frames.flatMap(({ result }) => result.audits.map(({ reason, status }) => reason ?? status));

describe('text of the page', () => {
  it('with mark-up in it stays text in card and popup', async () => {
    const page = await rig.openInFront('/markup.html');
    const [first] = await marked(page);
    await hover(page, first?.fact ?? '');
    await expect.poll(() => cardText(page)).not.toBe('');
    expect(await inLayer(page, (layer) => layer.querySelectorAll('img,b>b,script').length)).toBe(0);
    const panel = await openPanel(rig, page);
    await expect.poll(() => panel.innerText('body')).toContain('onerror=');
    expect(await panel.evaluate(`document.querySelectorAll('img[src="x"]').length`)).toBe(0);
    await panel.close();
    expect(await page.evaluate('window.taken')).toBeUndefined();
  });
});

describe('a page that works against whoever reads it', () => {
  it('by overriding what scripts are made of changes nothing', async () => {
    const page = await rig.openInFront('/prototypes.html');
    await page.waitForTimeout(3500);
    await badge(rig, page, '1', PATIENCE);
    expect(factsOf(await marksIn(page), 'primary')).toEqual([culprit]);
  });

  it('by changing a thousand times a second is audited ever less often', async () => {
    const page = await rig.openInFront('/mutates.html');
    await badge(rig, page, '1', PATIENCE);
    await page.waitForTimeout(6000);
    expect(await worst(page)).toBeLessThan(RESPONSIVE);
    expect(await audits(page)).toBeLessThan(12);
    expect(factsOf(await marksIn(page), 'primary')).toEqual([culprit]);
  });
});

/** Opens a page where the extension does nothing by itself, so that what the page costs alone is not counted, then clicks. */
async function openAndClick(address: string): Promise<Page> {
  const page = await rig.openInFront(`${newspaper}${address}`);
  await page.evaluate('worst = 0');
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await expect.poll(() => rig.badge(page), { timeout: 60_000 }).not.toBe('');
  await popup.close();
  return page;
}

describe('a page that is too much', { timeout: 180_000 }, () => {
  it.each([
    ['spans without end, behind the report', '/spans.html'],
    ['100,000 levels made by a script', '/deep.html'],
    ['100,000 levels of mark-up', '/deep-markup.html'],
    ['the report 2,000 levels deep', '/deep-above.html'],
  ])('%s: the report is audited and marked', async (_, address) => {
    const page = await openAndClick(address);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await page.waitForTimeout(1500);
    expect(await rig.badge(page)).toBe('1');
    expect(await worst(page)).toBeLessThan(RESPONSIVE);
  });

  it.each([
    ['spans without end, before the tables of the report', '/spans-inside.html'],
    ['four million characters before the report', '/text-before.html'],
  ])('%s: it says that it is too large', async (_, address) => {
    const page = await openAndClick(address);
    expect(await rig.badge(page)).toBe('?');
    expect(reasons(await stateOf(page))).toEqual(['too-large']);
    expect(await worst(page)).toBeLessThan(RESPONSIVE);
  });

  it('with headings and tables by the ten thousand behind the report is audited', async () => {
    const page = await openAndClick('/headings-after.html');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    expect(await worst(page)).toBeLessThan(RESPONSIVE);
  });

  it('with more reports than are audited says so beside those that are', async () => {
    const page = await openAndClick('/many.html');
    const told = reasons(await stateOf(page));
    expect(told).toHaveLength(101);
    expect(new Set(told)).toEqual(new Set(['audited', 'too-large']));
    expect(await worst(page)).toBeLessThan(RESPONSIVE);
  });

  it('with many frames fills no storage', async () => {
    const page = await rig.openInFront('/frames.html');
    await expect.poll(() => rig.badge(page), { timeout: 30_000 }).toBe('40');
    interface Storage {
      readonly chrome: { readonly storage: { readonly session: { getBytesInUse(): Promise<number> } } };
    }
    const used = await rig.worker.evaluate(() => (globalThis as unknown as Storage).chrome.storage.session.getBytesInUse());
    expect(used).toBeLessThan(9_000_000);
  });
});
