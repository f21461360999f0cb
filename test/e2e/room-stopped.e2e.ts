import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { marked } from './marks';
import { ENDLESS, inHand, plant, type Planted } from './planted';
import { launch, type Rig } from './rig';
import { GARBAGE, reasons, routes, SILLY, SOON, THROWS } from './room-pages';

const stateOf = async (rig: Rig, page: Page, kind: 'look' | 'open' = 'look') =>
  (await rig.sendToBackground({ kind, tab: await rig.tabId(page) })) as TabState;

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
