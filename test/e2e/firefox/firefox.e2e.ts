import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../../src/messages';
import { inLayer } from '../inside';
import { badge, cardText, factsOf, hover, marked, marksIn } from '../marks';
import { artifact, launch, newspaper, type Page, type Rig } from './rig';

const report = readFileSync('test/pages/row-total.html', 'utf8');
const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const culprit = 'requests/granted/total';

/** Names that shadow what scripts use, in the places in which a page can put them. */
const names = ['chrome', 'browser', 'gouji', 'goujiWatches', 'parentNode', 'localName', 'children', 'textContent', 'closest'];
const shadowing = report.replace(
  /<body([^>]*)>([^]*)<\/body>/,
  (_, attributes: string, body: string) =>
    `<body${attributes}>${names.map((name) => `<iframe name="${name}"></iframe><i id="${name}"></i>`).join('')}
<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${body}</form></body>`,
);
const rooted = `<!doctype html><html lang="zh"><head><title>年度报告</title></head><body><main><gov-report></gov-report></main>
<template>${report.replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '')}</template><script>
document.querySelector('gov-report').attachShadow({ mode: 'closed' }).append(document.querySelector('template').content);
</script></body></html>`;
/** Names a report, which comes when it is clicked. */
const late = `<!doctype html><html lang="zh"><head><title>鹿汀县水利局2023年政府信息公开工作年度报告</title></head><body>
<button onclick="document.querySelector('main').append(document.querySelector('template').content)">正文</button><main></main>
<template>${report.replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '')}</template></body></html>`;
const told = `<script>window.told = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(violatedDirective));
addEventListener('error', ({ message }) => told.push(message), true);</script>`;
const guarded = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'unsafe-inline'",
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({
    routes: {
      '/late-report.html': late,
      '/shadowing.html': shadowing,
      '/rooted.html': rooted,
      '/inside.html': `<!doctype html><title>x</title><iframe width="900" height="900" srcdoc="${attribute(report)}"></iframe>`,
      '/guarded.html': (_, response) =>
        response
          .writeHead(200, guarded)
          .end(report.replace('<head>', () => `<head>${told}`).replace(/<style>[^]*?<\/style>/g, '')),
    },
  });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

/** What the popup that the toolbar button opens says. */
async function popupOn(page: Page, picture: string): Promise<string> {
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.until(`document.querySelector('main[aria-busy=false]')`);
  const text = await popup.evaluate<string>('document.body.innerText');
  await popup.screenshot(artifact(`firefox/${picture}.png`));
  await popup.close();
  return text;
}

const verdicts = ({ frames }: TabState): string =>
  frames.flatMap(({ result }) => result.audits.flatMap(({ continuity }) => continuity.map(({ verdict }) => verdict))).join(' ');

describe('a report with one planted error', () => {
  it('is told by the toolbar, marked in the page, and explained by card and popup', async () => {
    const page = await rig.open('/row-total.html');
    const marks = await marked(page);
    expect(factsOf(marks, 'primary')).toEqual([culprit]);
    expect(factsOf(marks, 'related')).toHaveLength(27);
    await badge(rig, page, '1');
    await expect
      .poll(() => rig.button(page))
      .toEqual({ badge: '1', title: '勾稽：1 个疑点，涉及 2 项勾稽关系；勾稽关系 40/42 成立' });
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('9 + 2 + 0 + 0 + 0 + 0 = 11 ≠ 12，差 1');
    await page.screenshot({ path: artifact('firefox/card.png') });
    const said = await popupOn(page, 'popup');
    expect(said).toContain('勾稽关系 40/42 成立');
    expect(said).toContain('现为 12，若为 11');
  });

  it('is jumped to from the popup, and left as it was when marks are switched off there', async () => {
    const page = await rig.open('/row-total.html');
    await marked(page);
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await popup.click('.brief button');
    await expect.poll(() => cardText(page)).toContain('差 1');
    await popup.click('[role=switch]');
    await expect.poll(() => page.evaluate('document.documentElement.children.length')).toBe(2);
    await popup.close();
  });

  it('reaches a popup that is open and waits for it', async () => {
    const page = await rig.open('/late-report.html');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    const says = (text: string) => popup.until(`document.querySelector('main')?.innerText.includes('${text}')`, 8000);
    await says('还在等待页面');
    await page.evaluate("document.querySelector('button').click()");
    await says('1 个疑点，涉及 2 项勾稽关系');
    await popup.screenshot(artifact('firefox/follows.png'));
    await popup.close();
    await badge(rig, page, '1');
  });

  it.each([
    ['with names of its own for what scripts use', '/shadowing.html'],
    ['in a closed shadow root', '/rooted.html'],
    ['under a policy that allows no style', '/guarded.html'],
  ])('%s is found and marked all the same', async (_, address) => {
    const page = await rig.open(address);
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
  });

  it('under a policy that allows no style is marked as it should, and the page is told of nothing but its own styles', async () => {
    const unread = await rig.open(`${newspaper}/guarded.html`);
    const page = await rig.open('/guarded.html');
    await marked(page);
    const position = await inLayer(page, (layer) => getComputedStyle(layer.querySelector('.mark') as Element).position);
    expect(position).toBe('absolute');
    expect(await page.evaluate('told')).toEqual(await unread.evaluate('told'));
  });

  it('is one empty element more to the page, in which it finds nothing', async () => {
    const page = await rig.open('/row-total.html');
    await marked(page);
    await hover(page, culprit);
    await expect.poll(() => cardText(page)).toContain('这只是推测');
    const seen = await page.evaluate(() => {
      const element = document.documentElement.lastElementChild as HTMLElement;
      const { find } = window as unknown as { find(text: string): boolean };
      const found = find.call(window, '这只是推测');
      return {
        markup: element.outerHTML,
        root: element.shadowRoot,
        sizes: [element.scrollWidth, element.scrollHeight, element.getClientRects().length],
        found,
        animations: document.getAnimations().length,
      };
    });
    expect(seen).toEqual({ markup: '<div></div>', root: null, sizes: [0, 0, 0], found: false, animations: 0 });
  });

  it('in a frame without an address of its own is found', async () => {
    const page = await rig.open('/inside.html');
    await badge(rig, page, '1');
  });

  it('is known again when the reader comes back to it', async () => {
    const page = await rig.open('/row-total.html');
    await badge(rig, page, '1');
    await page.goto((await page.url()).replace('row-total', 'clean-county'));
    await badge(rig, page, '✓');
    await page.goBack();
    await badge(rig, page, '1');
  });
});

describe('other pages', () => {
  it('without a finding get a tick and no marks', async () => {
    const page = await rig.open('/clean-county.html');
    await badge(rig, page, '✓');
    expect(await marksIn(page)).toEqual([]);
  });

  it('that are no reports get nothing, and the popup says so', async () => {
    const page = await rig.open('/gov-news.html');
    expect(await popupOn(page, 'no-report')).toContain('这个页面不是年度报告');
    expect((await rig.button(page)).badge).toBe('');
    expect(await marksIn(page)).toEqual([]);
  });

  it('of Firefox itself are said to be out of reach', async () => {
    const page = await rig.open('about:config');
    expect(await popupOn(page, 'own')).toContain('这是浏览器自己的页面');
  });

  it('outside gov.cn are left alone until the button is clicked', async () => {
    const page = await rig.open(`${newspaper}/row-total.html`);
    await page.waitForTimeout(500);
    expect(await rig.badge(page)).toBe('');
    expect(await rig.isolated(page, '1')).toBe(null);
    expect(await popupOn(page, 'elsewhere')).toContain('40/42');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1');
  });
});

describe('the permission for government sites', () => {
  it('can be taken back by the reader, who is asked again where a click has audited a page', async () => {
    const removed = await rig.worker.evaluate('browser.permissions.remove({ origins: ["*://*.gov.cn/*"] })');
    expect(removed).toBe(true);
    const page = await rig.open('/row-total.html');
    await page.waitForTimeout(500);
    expect(await rig.badge(page)).toBe('');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    await badge(rig, page, '1');
    await popup.click('.site button');
    await rig.allow();
    await popup.until(`document.querySelector('.site').innerText === '以后会自动核对此网站'`);
    await popup.close();
    await badge(rig, await rig.open('/transposed.html'), '1');
  });
});

describe('two years of one agency', () => {
  it('are compared, also when the background was stopped in between', async () => {
    const earlier = await rig.open('/golden-suqian-2023.html');
    await badge(rig, earlier, '✓');
    await rig.stopWorker();
    const page = await rig.open('/golden-suqian-2024.html');
    await badge(rig, page, '✓');
    expect(await popupOn(page, 'years')).toContain('与 2023 年度报告核对：9 项跨年关系成立');
    const state = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
    expect(verdicts(state)).toBe(Array.from({ length: 9 }, () => 'holds').join(' '));
  });
});

it('asks no network for anything but what the reader opens', async () => {
  const before = rig.site.asked.length;
  const page = await rig.open('/row-total.html');
  await badge(rig, page, '1');
  expect(await popupOn(page, 'quiet')).toContain('40/42');
  await page.waitForTimeout(1000);
  const own = /(?:^|\.)(?:mozilla|firefox)\.(?:org|net|com):443$/;
  const asked = rig.site.asked.slice(before).filter((address) => !own.test(address));
  expect(asked.filter((address) => !/^www\.jiangcheng\.gov\.cn\/(?:row-total\.html|favicon\.ico)$/.test(address))).toEqual([]);
  expect(asked).toContain('www.jiangcheng.gov.cn/row-total.html');
});
