import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { asleep } from './held';
import { badge, factsOf, marked } from './marks';
import { ENDLESS, inHand, plant, type Planted } from './planted';
import { launch, type Rig } from './rig';
import { type Action, type Clients, culprit, ENDED, GARBAGE, reasons, routes, SILLY, SLEEPS, SOON, THROWS } from './room-pages';

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

const titleOf = async (rig: Rig, page: Page): Promise<string> =>
  rig.worker.evaluate((tab) => (globalThis as unknown as Action).chrome.action.getTitle({ tabId: tab }), await rig.tabId(page));

let planted: Planted;

let rig: Rig;

beforeAll(async () => {
  const hand = (code: string): string =>
    [
      inHand(ENDLESS),
      inHand(asleep(), SLEEPS),
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
    const endless = await rig.openInFront('/asleep.html');
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
    const page = await rig.openInFront('/asleep.html');
    await expect.poll(async () => (await stateOf(rig, page)).underWay, { timeout: SOON }).toBe(true);
    await page.goto(page.url().replace('asleep', 'clean-city'));
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
