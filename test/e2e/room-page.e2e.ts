import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { asleep } from './held';
import { badge, marked } from './marks';
import { inHand, plant, replaced, type Planted } from './planted';
import { government, launch, newspaper, type Rig } from './rig';
import { type Clients, ENDED, reasons, routes, SLEEPS, SOON, type Windows } from './room-pages';

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

let planted: Planted;

let rig: Rig;

beforeAll(async () => {
  planted = plant({ 'hand.js': inHand(asleep(), SLEEPS) });
  rig = await launch({ routes, extension: planted.folder, context: { reducedMotion: 'reduce' } });
});

afterAll(async () => {
  await rig.close();
  planted.remove();
});

afterEach(() => rig.closePages());

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
    const endless = await rig.openInFront('/asleep.html');
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
