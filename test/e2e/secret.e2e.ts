import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { badge } from './marks';
import { launch, newspaper, type Rig } from './rig';
import { reportPage } from './shown';
import { routes, selfPortrait, spiedIn, strange } from './spied';

/** The tables of a report that adds up, so far below that the browser does not draw them, in a font that nothing else needs. */
const farBelow = reportPage({
  style:
    '@font-face { font-family: own; src: url(/own.woff2) } .far { margin-top: 30000px; content-visibility: auto; font-family: own; contain-intrinsic-size: auto 2000px }',
  around: (own) => `<div class="far">${own}</div>`,
});

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes: { ...routes, '/far-below.html': farBelow }, context: { reducedMotion: 'reduce' } });
});

afterAll(() => rig.close());

afterEach(() => rig.closePages());

/** Opens the page on a tab whose marks are off, and waits until it was audited. */
async function openUnmarked(): Promise<Page> {
  const page = await rig.openInFront('/clean-county.html');
  await badge(rig, page, '✓');
  await rig.sendToBackground({ kind: 'set-marks', tab: await rig.tabId(page), on: false });
  await page.goto(page.url().replace('clean-county', 'spied'));
  await badge(rig, page, '1');
  await page.waitForTimeout(600);
  return page;
}

/** The page on a site that the extension does not read. */
async function openUnread(): Promise<Page> {
  const page = await rig.openInFront(`${newspaper}/spied.html`);
  await page.waitForTimeout(1000);
  return page;
}

describe('with marks off', () => {
  it('a page that is audited looks to itself as one that nobody reads', async () => {
    const unread = await openUnread();
    const portrait = await selfPortrait(unread);
    const page = await openUnmarked();
    expect(await selfPortrait(page)).toEqual(portrait);
  });

  it('nothing changes, nothing is asked of its own world, nothing is measured', async () => {
    const unread = await openUnread();
    const before = await spiedIn(unread);
    const page = await openUnmarked();
    const { changes, calls, events, ...rest } = await spiedIn(page);
    expect(changes).toBe(before.changes);
    expect(calls).toEqual(before.calls);
    expect(events).toEqual([]);
    expect(strange({ changes, calls, events, ...rest })).toEqual([]);
  });

  it('no font is loaded for what the browser does not draw', async () => {
    const page = await rig.openInFront('/far-below.html');
    await badge(rig, page, '✓');
    await page.waitForTimeout(1500);
    const font = () => page.evaluate(() => [...document.fonts].map(({ status }) => status).join());
    expect(await font()).toBe('unloaded');
    await page.evaluate("document.querySelector('.far').scrollIntoView()");
    await expect.poll(font).not.toBe('unloaded');
  });

  it('a clean report is not touched either where marks are on', async () => {
    const page = await rig.open('/clean-county.html');
    await badge(rig, page, '✓');
    expect(await page.evaluate('[...document.documentElement.children].map(({ localName }) => localName).join()')).toBe(
      'head,body',
    );
  });
});
