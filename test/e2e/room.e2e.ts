import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pagesFolder } from '../../src/dev/site.mjs';
import type { TabState } from '../../src/messages';
import { badge, factsOf, marked } from './marks';
import { ENDLESS, inHand, MARKER, plant, replaced, type Planted } from './planted';
import { government, launch, newspaper, type Rig } from './rig';

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');
const culprit = 'requests/granted/total';
const marks = (marker: string): string => `<p>${marker}</p>`;
const hostile = report.replace('</body>', `${marks(MARKER)}</body>`);
const THROWS = '江城抛出';
const GARBAGE = '江城乱答';
const SILLY = '江城空答';

const routes = {
  '/endless.html': hostile,
  '/throws.html': report.replace('</body>', `${marks(THROWS)}</body>`),
  '/garbage.html': report.replace('</body>', `${marks(GARBAGE)}</body>`),
  '/silly.html': report.replace('</body>', `${marks(SILLY)}</body>`),
  '/frames.html': `<!doctype html><html lang="zh"><head><title>江城市</title></head><body>${Array.from(
    { length: 30 },
    (_, n) => `<iframe src="/endless.html?${n}" width="700" height="400"></iframe>`,
  ).join('')}</body></html>`,
  '/beside.html': report.replace('</body>', `<iframe src="/endless.html" width="700" height="400"></iframe></body>`),
  '/restless.html': hostile.replace(
    '</body>',
    `<script>let n = 0; setInterval(() => { document.querySelector('p').textContent = '第' + n++; }, 50);</script></body>`,
  ),
};

/** What must be there within three seconds has three times as long: others use the machine, too. */
const SOON = 9000;
/** An audit is ended after ten seconds, fifteen where its worker had to begin first. */
const ENDED = 45_000;

interface Clients {
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly id: string; readonly type: string; readonly url: string }[]>;
  };
}

/** The pages and workers of the extension, as its background sees them. */
const clientsOf = (rig: Rig, type: 'worker' | 'window'): Promise<{ id: string; url: string }[]> =>
  rig.worker.evaluate(async (wanted) => {
    const { clients } = globalThis as unknown as Clients;
    const all = await clients.matchAll({ includeUncontrolled: true, type: wanted });
    return all.map(({ id, url }) => ({ id, url }));
  }, type);
const workers = async (rig: Rig): Promise<string[]> => (await clientsOf(rig, 'worker')).map(({ id }) => id);
const roomPages = async (rig: Rig): Promise<string[]> =>
  (await clientsOf(rig, 'window')).flatMap(({ id, url }) => (url.endsWith('/offscreen.html') ? [id] : []));

const stateOf = async (rig: Rig, page: Page, kind: 'look' | 'open' = 'look') =>
  (await rig.sendToBackground({ kind, tab: await rig.tabId(page) })) as TabState;
const reasons = ({ frames }: TabState) =>
  frames.flatMap(({ result }) => result.audits.map(({ reason, status }) => reason ?? status));

interface Action {
  readonly chrome: { readonly action: { getTitle(of: object): Promise<string> } };
}
const titleOf = async (rig: Rig, page: Page): Promise<string> =>
  rig.worker.evaluate((tab) => (globalThis as unknown as Action).chrome.action.getTitle({ tabId: tab }), await rig.tabId(page));

let planted: Planted;
let rig: Rig;
beforeAll(async () => {
  const hand = (code: string): string =>
    [
      inHand(ENDLESS),
      inHand("throw new Error('planted');", THROWS),
      inHand("postMessage({ any: 'thing' });", GARBAGE),
      inHand('postMessage([event.data[0], JSON.stringify({ kind: "audited", reports: [1] })]);', SILLY),
    ].reduce((changed, change) => change(changed), code);
  planted = plant({ 'hand.js': hand });
  rig = await launch({ routes, extension: planted.folder, context: { reducedMotion: 'reduce' } });
});
afterAll(async () => {
  await rig.close();
  planted.remove();
});
afterEach(() => rig.closePages());

describe('an audit that never ends', { timeout: 120_000 }, () => {
  it('holds up no other tab, is ended, and its worker replaced', async () => {
    const first = await rig.openInFront('/row-total.html');
    await badge(rig, first, '1', SOON);
    const [before] = await workers(rig);
    const endless = await rig.openInFront('/endless.html');
    await expect.poll(async () => (await stateOf(rig, endless)).underWay, { timeout: SOON }).toBe(true);
    const other = await rig.openInFront('/clean-city.html');
    await badge(rig, other, '✓', SOON);
    await rig.triggerAction(other);
    const popup = await rig.popup();
    await popup.until(`document.querySelector('.verdict__line')`, SOON);
    await popup.close();
    expect((await stateOf(rig, endless)).underWay).toBe(true);
    await expect.poll(async () => reasons(await stateOf(rig, endless)), { timeout: ENDED }).toEqual(['timeout']);
    expect(await rig.badge(endless)).toBe('?');
    expect(await titleOf(rig, endless)).toMatch(/核对用时过长，已停止|took too long and was stopped/);
    await expect.poll(() => workers(rig), { timeout: SOON }).not.toContain(before);
    const next = await rig.openInFront('/row-total.html');
    expect(factsOf(await marked(next), 'primary')).toEqual([culprit]);
    await badge(rig, next, '1', SOON);
    expect(await roomPages(rig)).toHaveLength(1);
  });

  it('is told in the popup while it lasts, and when it was ended', async () => {
    const endless = await rig.openInFront('/endless.html');
    await rig.triggerAction(endless);
    const popup = await rig.popup();
    const heading = `document.querySelector('.notice__heading')?.innerText`;
    await popup.until(`/核对还没有结束|still under way/.test(${heading})`, 3 * SOON);
    await popup.until(`/没有完成核对|did not finish/.test(${heading}) && document.querySelector('.notice__reason')`, ENDED);
    expect(await popup.evaluate('document.body.innerText')).toMatch(/已停止|was stopped/);
    await popup.close();
  });

  it('is not tried again and again by a page that goes on changing, but by the reader’s click', async () => {
    const endless = await rig.openInFront('/restless.html');
    await expect.poll(async () => reasons(await stateOf(rig, endless)), { timeout: ENDED }).toEqual(['timeout']);
    await endless.waitForTimeout(3000);
    const state = await stateOf(rig, endless);
    expect([reasons(state), state.underWay]).toEqual([['timeout'], false]);
    const click = stateOf(rig, endless, 'open');
    await expect.poll(async () => (await stateOf(rig, endless)).underWay, { timeout: SOON }).toBe(true);
    await click;
  });

  it('in thirty frames holds up neither other tabs nor the popup, and comes to an end', async () => {
    const endless = await rig.openInFront('/frames.html');
    await expect.poll(async () => (await stateOf(rig, endless)).underWay, { timeout: SOON }).toBe(true);
    const other = await rig.openInFront('/row-total.html');
    await badge(rig, other, '1', SOON);
    await rig.triggerAction(endless);
    const popup = await rig.popup();
    await popup.until(`document.querySelector('.notice__heading')`, SOON);
    await popup.close();
    expect((await workers(rig)).length).toBeLessThanOrEqual(4);
  });

  it('in a frame does not hold up the page around it', async () => {
    const page = await rig.openInFront('/beside.html');
    expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
    await badge(rig, page, '1', SOON);
  });

  it('that is left for another page of the same tab does not hold that up', async () => {
    const page = await rig.openInFront('/endless.html');
    await expect.poll(async () => (await stateOf(rig, page)).underWay, { timeout: SOON }).toBe(true);
    await page.goto(page.url().replace('endless', 'clean-city'));
    await badge(rig, page, '✓', SOON);
    expect(reasons(await stateOf(rig, page))).toEqual(['audited']);
  });
});

describe('a worker', { timeout: 120_000 }, () => {
  it.each([
    ['that throws', '/throws.html'],
    ['that answers what nobody can understand', '/garbage.html'],
    ['whose answer does not fit the schema', '/silly.html'],
  ])('%s leaves one page unchecked, which says so, and no other', async (_, address) => {
    const page = await rig.openInFront(address);
    const state = await stateOf(rig, page, 'open');
    expect([state.answered, reasons(state)]).toEqual([false, []]);
    await badge(rig, page, '?', SOON);
    const other = await rig.openInFront('/row-total.html');
    await badge(rig, other, '1', SOON);
  });
});

/** Closes the page of the workers, as when it has come to an end by itself. */
async function killRoom(browser: Rig): Promise<void> {
  const debug = await browser.ctx.browser()!.newBrowserCDPSession();
  const { targetInfos } = await debug.send('Target.getTargets', { filter: [{}] });
  const room = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'));
  if (!room) throw new Error('there is no room');
  await debug.send('Target.closeTarget', { targetId: room.targetId });
  await debug.detach();
}

describe('the page that holds the workers', { timeout: 120_000 }, () => {
  it('killed in the middle of an audit is made anew, and everything is done that was under way', async () => {
    const endless = await rig.openInFront('/endless.html');
    await expect.poll(async () => (await stateOf(rig, endless)).underWay, { timeout: SOON }).toBe(true);
    const [before] = await roomPages(rig);
    const click = stateOf(rig, await rig.openInFront(`${newspaper}/row-total.html`), 'open');
    await killRoom(rig);
    await click;
    const page = await rig.openInFront('/row-total.html');
    await badge(rig, page, '1', SOON);
    await expect.poll(() => roomPages(rig), { timeout: SOON }).toHaveLength(1);
    expect(await roomPages(rig)).not.toContain(before);
    await expect.poll(async () => reasons(await stateOf(rig, endless)), { timeout: ENDED }).toEqual(['timeout']);
  });

  it('is made once for tabs that come at the same time, by a background that was just started', async () => {
    const browser = await launch({ routes });
    try {
      const pages = await Promise.all(Array.from({ length: 5 }, () => browser.open('/row-total.html')));
      for (const page of pages) await marked(page);
      expect(await roomPages(browser)).toHaveLength(1);
      await killRoom(browser);
      const more = await Promise.all(Array.from({ length: 5 }, () => browser.open('/row-total.html')));
      for (const page of more) await marked(page);
      expect(await roomPages(browser)).toHaveLength(1);
    } finally {
      await browser.close();
    }
  });

  it('outlives the background, which finds it again', async () => {
    const browser = await launch({ routes });
    try {
      await marked(await browser.open('/row-total.html'));
      const [before] = await roomPages(browser);
      await browser.stopWorker();
      await marked(await browser.open('/row-total.html'));
      const sender = browser.ctx.pages()[0] as Page;
      const pages = await sender.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { runtime: { getContexts(filter: object): Promise<readonly { documentId: string }[]> } };
        };
        return (await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] })).length;
      });
      expect([typeof before, pages]).toEqual(['string', 1]);
    } finally {
      await browser.close();
    }
  });

  it('closes itself when nothing was done for a while, and is made again', async () => {
    const quick = plant({ 'room.js': replaced(/idle:6e4/, 'idle:1500') });
    const browser = await launch({ routes, extension: quick.folder });
    try {
      await marked(await browser.open('/row-total.html'));
      expect(await roomPages(browser)).toHaveLength(1);
      await expect.poll(() => roomPages(browser), { timeout: SOON }).toEqual([]);
      expect(await workers(browser)).toEqual([]);
      for (let times = 0; times < 6; times++) {
        await marked(await browser.open('/row-total.html'));
        // Around the moment at which it closes.
        await browser.ctx.pages()[0]?.waitForTimeout(1250 + 70 * times);
      }
    } finally {
      await browser.close();
      quick.remove();
    }
  });
});

interface Windows {
  readonly chrome: {
    readonly windows: { create(options: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }> };
    readonly storage: { readonly session: { get(keys: null): Promise<Readonly<Record<string, unknown>>> } };
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}

it('private windows have their audits in the one room, and nothing of them is remembered', { timeout: 120_000 }, async () => {
  const browser = await launch({ routes, incognito: true });
  try {
    const openWindow = (incognito: boolean): Promise<number> =>
      browser.worker.evaluate(
        async ([url, isPrivate]) => {
          const { chrome } = globalThis as unknown as Windows;
          const { tabs } = await chrome.windows.create({ url, incognito: isPrivate });
          return tabs[0]?.id ?? -1;
        },
        [`${government}/row-total.html`, incognito] as const,
      );
    const badgeOf = (tab: number): Promise<string> =>
      browser.worker.evaluate((tabId) => (globalThis as unknown as Windows).chrome.action.getBadgeText({ tabId }), tab);
    const remembered = (): Promise<string[]> =>
      browser.worker.evaluate(async () =>
        Object.keys(await (globalThis as unknown as Windows).chrome.storage.session.get(null)).filter((key) =>
          key.startsWith('year'),
        ),
      );
    const [first, second] = [await openWindow(true), await openWindow(true)];
    for (const tab of [first, second]) await expect.poll(() => badgeOf(tab), { timeout: SOON }).toBe('1');
    expect(await remembered()).toEqual([]);
    const third = await openWindow(false);
    await expect.poll(() => badgeOf(third), { timeout: SOON }).toBe('1');
    await expect.poll(remembered, { timeout: SOON }).not.toEqual([]);
    expect(await roomPages(browser)).toHaveLength(1);
  } finally {
    await browser.close();
  }
});

describe('a background that is stopped in the middle of an audit', { timeout: 120_000 }, () => {
  it('is asked again by the page, and what nobody waits for any more is given up', async () => {
    const slow = plant({ 'hand.js': inHand('for (const end = Date.now() + 3000; Date.now() < end;);') });
    const browser = await launch({ routes, extension: slow.folder });
    try {
      const page = await browser.openInFront('/endless.html');
      await expect.poll(async () => (await stateOf(browser, page)).underWay, { timeout: SOON }).toBe(true);
      await browser.stopWorker();
      await marked(page);
      const tab = await browser.tabId(page);
      const state = (await browser.sendToBackground({ kind: 'look', tab })) as TabState;
      expect(reasons(state)).toEqual(['audited']);
    } finally {
      await browser.close();
      slow.remove();
    }
  });
});
