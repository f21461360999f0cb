import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { TabState } from '../../src/messages';
import { held, heldRoute } from './held';
import { badge, marked } from './marks';
import { artifact, launch, type Rig } from './rig';
import { sessionOf } from './session';

const report = readFileSync('test/pages/row-total.html', 'utf8');
/** A page of another site, in a process of its own: it answers while the page around it does not. */
const elsewhere = '<iframe src="http://www.liucheng.gov.cn/nothing.html" width="700" height="400"></iframe>';
/** When it is told to, the page does nothing else for so long, in ms. */
const busy = (time: number) => `<script>const halt = () => ${held(time)};</script>`;

const routes = {
  ...heldRoute,
  '/nothing.html': '<!doctype html><title>天气</title><p>今日多云。</p>',
  '/busy.html': report.replace('</body>', `${elsewhere}${busy(12_000)}</body>`),
  '/news.html': `<!doctype html><title>要闻</title><p>会议召开。</p>${elsewhere}`,
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig.close());
afterEach(() => rig.closePages());

interface Action {
  readonly chrome: { readonly action: { getTitle(of: object): Promise<string> } };
}
const titleOf = (tabId: number): Promise<string> =>
  rig.worker.evaluate((tab) => (globalThis as unknown as Action).chrome.action.getTitle({ tabId: tab }), tabId);

describe('a page that does not answer', () => {
  it('is said not to have been checked, never to be no report; what comes later is shown when it comes', async () => {
    const page = await rig.openInFront('/busy.html');
    await badge(rig, page, '1');
    await page.evaluate('void setTimeout(halt, 100)');
    await rig.triggerAction(page);
    const popup = await rig.popup();
    const said = await popup.until<string>(`document.querySelector('.notice__heading')?.innerText`, 8000);
    expect(said).toBe('没有完成核对');
    expect(await popup.evaluate<string>('document.body.innerText')).not.toContain('不是年度报告');
    expect(await popup.evaluate<string>(`document.querySelector('.notice button').innerText`)).toBe('再试一次');
    await popup.screenshot(artifact('unanswered.png'));
    expect([await rig.badge(page), await titleOf(await rig.tabId(page))]).toEqual(['?', '勾稽：没有完成核对，点此再试']);
    // No click: the page has come back.
    const verdict = await popup.until<string>(`document.querySelector('.verdict__line')?.innerText`, 30_000);
    expect(verdict).toContain('个疑点');
    expect(await rig.badge(page)).toBe('1');
    await popup.close();
  });

  it('is told apart from one that answers and is none', async () => {
    const page = await rig.openInFront('/news.html');
    const state = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
    expect(state).toMatchObject({ answered: true, closed: null });
    expect(await rig.badge(page)).toBe('');
  });
});

describe('a tab that is closed while its page is audited', () => {
  it('leaves nothing behind', async () => {
    const before = await sessionOf(rig);
    for (const wait of [0, 150, 200, 250, 300]) {
      const page = await rig.open('/row-total.html');
      await page.waitForTimeout(wait);
      await page.close();
    }
    const kept = await rig.open('/row-total.html');
    await marked(kept);
    await badge(rig, kept, '1');
    await kept.close();
    const left = async () => Object.keys(await sessionOf(rig)).filter((key) => /^(?:tab|frame):/.test(key) && !(key in before));
    await expect.poll(left).toEqual([]);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await left()).toEqual([]);
  });
});
