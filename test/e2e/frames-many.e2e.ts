import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { badge } from './marks';
import { launch, type Rig } from './rig';
import { audited, routes } from './frame-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes });
});

afterAll(() => rig.close());

const stateOf = async (of: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(of) })) as TabState;

const lookAt = async (of: Page) => (await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(of) })) as TabState;

describe('a page with a frame that has never answered', () => {
  afterEach(() => rig.closePages());

  it('is not said to be no report; what comes later is shown when it comes', async () => {
    const shown = await rig.openInFront('/dumb.html');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    const said = await popup.until<string>(`document.querySelector('.notice__heading')?.innerText`, 8000);
    expect([said, await rig.badge(shown)]).toEqual(['没有完成核对', '?']);
    expect(await popup.until<string>(`document.querySelector('.verdict__line')?.innerText`, 30_000)).toContain('1 个疑点');
    await badge(rig, shown, '1');
    await popup.close();
  });

  it('and a report of its own is not shown as if that were all', async () => {
    const shown = await rig.openInFront('/dumb-beside-report.html');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    await popup.until(`document.body.innerText.includes('页面里有框架没有回应')`, 8000);
    expect(await rig.badge(shown)).toBe('?');
    await badge(rig, shown, '1', 30_000);
    await popup.until(`!document.body.innerText.includes('页面里有框架没有回应')`);
    await popup.close();
  });
});

it('a report behind more frames than are kept apart is told of', { timeout: 120_000 }, async () => {
  const shown = await rig.openInFront('/crowd.html');
  await badge(rig, shown, '1', 60_000);
  await stateOf(shown);
  await expect.poll(async () => (await lookAt(shown)).partial, { timeout: 60_000 }).toBe(false);
  const state = await lookAt(shown);
  expect([audited(state), state.unseen]).toEqual([1, 0]);
  await badge(rig, shown, '1');
  await shown.close();
});

it('a hundred frames: badge and popup tell of all of them', { timeout: 120_000 }, async () => {
  const shown = await rig.openInFront('/many.html');
  await badge(rig, shown, '100', 60_000);
  expect(new Set(shown.frames().map((one) => one.url())).size).toBe(101);
  await rig.triggerAction(shown);
  const popup = await rig.popup();
  // Bounds a popup that hangs; it takes about a fifth of this.
  await popup.until(`document.querySelectorAll('.several').length === 100`, 15_000);
  await popup.close();
});
