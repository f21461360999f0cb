import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { badge } from './marks';
import { artifact, government, launch, newspaper, type Rig } from './rig';
import { audited, countedOf, HIDDEN, hosts, pathOf, routes, SEEN, WINDOW } from './frame-pages';

let rig: Rig;

beforeAll(async () => {
  rig = await launch({ routes });
});

afterAll(() => rig.close());

const stateOf = async (of: Page) => (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(of) })) as TabState;

const lookAt = async (of: Page) => (await rig.sendToBackground({ kind: 'look', tab: await rig.tabId(of) })) as TabState;

/** Waits until so many reports are known, and it is known whether they are seen. */
async function settled(of: Page, count = 1): Promise<void> {
  const tab = await rig.tabId(of);
  const known = async (): Promise<number> => {
    const state = (await rig.sendToBackground({ kind: 'look', tab })) as TabState;
    return audited(state) + state.unseen;
  };
  for (const end = Date.now() + 30_000; (await known()) !== count; await of.waitForTimeout(100))
    if (Date.now() > end) throw new Error('not audited');
  await of.waitForTimeout(1500);
}

describe.each(hosts)('frames %s', (_, host) => {
  afterEach(() => rig.closePages());

  async function open(ways: typeof HIDDEN): Promise<Page> {
    const shown = await rig.ctx.newPage();
    await shown.setViewportSize(WINDOW);
    await shown.goto(new URL(pathOf(ways, host), government).href);
    await shown.bringToFront();
    return shown;
  }

  it('that nobody sees do not count, in whichever way they are hidden', async () => {
    const shown = await open(HIDDEN);
    const count = Object.keys(HIDDEN).length;
    await settled(shown, count);
    const badges = new Set<string>();
    const told = async (): Promise<string> => {
      const text = await rig.badge(shown);
      badges.add(text);
      return text;
    };
    await expect.poll(told, { timeout: 30_000 }).toBe('');
    const state = await stateOf(shown);
    expect(countedOf(HIDDEN, state)).toEqual([]);
    expect([audited(state), state.answered, state.unseen]).toEqual([0, true, count]);
    await expect.poll(told, { timeout: 30_000 }).toBe('');
    // So many frames may keep it waiting, which it says; none of them is ever counted.
    expect([...badges].filter((text) => text !== '?')).toEqual(['']);
  });

  it('that are seen, at once or by scrolling, count', async () => {
    const shown = await open(SEEN);
    const names = Object.keys(SEEN).sort();
    await badge(rig, shown, String(names.length), 30_000);
    const state = await stateOf(shown);
    expect(countedOf(SEEN, state)).toEqual(names);
    expect([audited(state), state.unseen]).toEqual([names.length, 0]);
    expect(await rig.badge(shown)).toBe(String(names.length));
  });
});

describe('a frame', () => {
  afterEach(() => rig.closePages());

  it('that is shown later counts from then on, and no longer when it is hidden again', async () => {
    const shown = await rig.openInFront('/later.html');
    await rig.tabId(shown);
    await settled(shown);
    expect(await rig.badge(shown)).toBe('');
    await shown.click('button');
    await badge(rig, shown, '1');
    await shown.evaluate("document.getElementById('part').style.visibility = 'hidden'");
    await badge(rig, shown, '');
  });

  it('that is taken away, or shows another page, counts no longer', async () => {
    const shown = await rig.openInFront('/comes-and-goes.html');
    await badge(rig, shown, '1');
    await shown.evaluate("part.firstElementChild.src = 'http://www.liucheng.gov.cn/foreign-next.html'");
    await badge(rig, shown, '');
    await shown.evaluate("part.firstElementChild.src = 'http://www.liucheng.gov.cn/framed.html'");
    await badge(rig, shown, '1');
    await shown.evaluate('part.remove()');
    await badge(rig, shown, '');
  });

  it('in a page that may not be read counts when the browser is certain that it is seen', async () => {
    const seen = await rig.openInFront(`${newspaper}/foreign-seen.html`);
    await badge(rig, seen, '1');
    const hidden = await rig.openInFront(`${newspaper}/foreign-hidden.html`);
    await rig.tabId(hidden);
    await settled(hidden);
    expect(await rig.badge(hidden)).toBe('');
  });

  it('in a shadow root counts when it is in view', async () => {
    const shown = await rig.openInFront('/in-shadow.html');
    await badge(rig, shown, '1');
  });

  it('that nobody sees adds nothing to the report of its page, and the popup says that it is there', async () => {
    const shown = await rig.openInFront('/report-on-top.html');
    await settled(shown, 2);
    expect(await rig.badge(shown)).toBe('1');
    await rig.triggerAction(shown);
    const popup = await rig.popup();
    await popup.until(`document.querySelector('.verdict__line')`);
    expect(await popup.evaluate(`document.querySelectorAll('.several').length`)).toBe(0);
    await popup.until(`document.body.innerText.includes('页面里看不到的框架中有 1 份报告，没有计入')`);
    await popup.screenshot(artifact('frames-unseen.png'));
    await popup.close();
  });
});

describe('a frame that counts goes on counting while its tab is audited anew,', () => {
  afterEach(() => rig.closePages());

  /** Audits anew, and yields what the badge has shown meanwhile. */
  async function auditedAnew(shown: Page): Promise<{ state: TabState; badges: Set<string> }> {
    const badges = new Set<string>();
    let isDone = false;
    const asked = stateOf(shown).finally(() => (isDone = true));
    while (!isDone) badges.add(await rig.badge(shown));
    const state = await asked;
    return { state, badges: badges.add(await rig.badge(shown)) };
  }

  it('also when the background was stopped before', async () => {
    const shown = await rig.openInFront('/foreign-seen.html');
    await badge(rig, shown, '1');
    await rig.stopWorker();
    const { state, badges } = await auditedAnew(shown);
    expect([audited(state), state.unseen, [...badges]]).toEqual([1, 0, ['1']]);
  });

  it('also while it does not answer', async () => {
    const shown = await rig.openInFront('/keeps-busy.html');
    await badge(rig, shown, '1');
    await shown.evaluate(`frames[0].postMessage('', '*')`);
    const { state, badges } = await auditedAnew(shown);
    expect([audited(state), state.unseen, state.partial, [...badges]]).toEqual([1, 0, true, ['1']]);
    await expect.poll(async () => (await lookAt(shown)).partial, { timeout: 30_000 }).toBe(false);
    expect(await rig.badge(shown)).toBe('1');
  });
});
